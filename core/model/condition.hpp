#pragma once

#include <variant>
#include <vector>

#include "core/model/score_definition.hpp"

namespace leerruimte {

/// A number, or the value of a score.
using Operand = std::variant<double, ScoreIndex>;

/// A condition over scores, read from JsonLogic: comparisons joined by `and`, `or` and `!`.
struct Condition {
  enum class Kind { less, less_or_equal, greater, greater_or_equal, all, any, negation };

  Kind kind = Kind::all;
  std::vector<Operand> operands;  ///< Two for a comparison, else none.
  std::vector<Condition> parts;   ///< One for a negation, one or more for `all` and `any`, else none.
};

}  // namespace leerruimte
