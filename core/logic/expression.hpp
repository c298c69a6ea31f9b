#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/logic/value.hpp"

namespace leerruimte::logic {

/// What an expression does: the operators of jsonlogic.com, `log` and `method` excepted, and the two ways to write data.
enum class Operator {
  literal,  ///< A value as it stands, e.g. 3 or an object with no or several members.
  list,     ///< A list, each element of which is evaluated.
  var,
  missing,
  missing_some,
  conditional,  ///< "if" and "?:"
  equal,
  strictly_equal,
  not_equal,
  strictly_not_equal,
  negation,   ///< "!"
  truth,      ///< "!!"
  either,     ///< "or"
  all_of,     ///< "and"
  greater,
  greater_or_equal,
  less,
  less_or_equal,
  max,
  min,
  plus,
  minus,
  times,
  divided_by,
  remainder,
  map,
  reduce,
  filter,
  all,
  none,
  some,
  merge,
  in,
  cat,
  substr,
};

/// A rule as a tree, e.g. {"<": [{"var": "trust"}, 3]} is `less` with the arguments `var` and `literal`.
struct Expression {
  Operator op = Operator::literal;
  Value literal;                      ///< Of Operator::literal only.
  std::vector<Expression> arguments;  ///< In the order written. A single operand written without [ ] is a list of one.
};

/// The operator a word such as "<=" or "map" stands for; nothing for any other word.
std::optional<Operator> operator_named(std::string_view word);

/// The words of all operators, e.g. to find the nearest to a misspelt one.
std::vector<std::string_view> operator_words();

/// What an expression reads of its data.
struct Names {
  std::vector<std::string> literal;  ///< Paths written out in var, missing and missing_some; in order, each once.
  bool others = false;               ///< It also reads all its data, or a name that is only known when evaluated.
};

/// Names inside the body of map, filter, reduce, all, none and some belong to the element and are left out.
Names names_used(const Expression& expression);

}  // namespace leerruimte::logic
