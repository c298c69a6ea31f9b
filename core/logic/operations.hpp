#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/logic/evaluate.hpp"
#include "core/logic/expression.hpp"
#include "core/logic/steps.hpp"
#include "core/logic/value.hpp"

/// The operators, one file for each family. Included by those files only.
namespace leerruimte::logic {

using Operands = std::vector<Expression>;

/// Where an expression is evaluated: the data it reads, the steps it may still take, and how deep it lies.
struct Scope {
  const Data& data;
  Steps& steps;
  std::size_t depth;
};

/// The value of one expression; void (absent) once the steps are used up.
Value evaluate_in(const Expression& expression, const Scope& scope);

/// Operand `i`, or absent when there are fewer.
inline Value operand(const Elements& operands, std::size_t i) { return i < operands.size() ? operands[i] : Value{}; }

/// The same for an operand that is still to be evaluated.
inline Value evaluate_operand(const Operands& operands, std::size_t i, const Scope& scope) {
  return i < operands.size() ? evaluate_in(operands[i], scope) : Value{};
}

inline Value truth_value(std::optional<bool> truth) { return truth ? Value::boolean(*truth) : Value::undecided(); }

/// Whether a value is true; nothing when it is undecided.
std::optional<bool> truth_of(const Value& value);

/// A list made while evaluating: refused (no steps left) when lists would lie too deep inside each other.
Value make_list(Elements elements, Steps& steps);

// Choices: evaluate only the operands they need.
Value conditional(const Operands& operands, const Scope& scope);
Value all_of(const Operands& operands, const Scope& scope);
Value either(const Operands& operands, const Scope& scope);

// Over lists: evaluate their second operand once for each element, with that element as data.
Value map(const Operands& operands, const Scope& scope);
Value filter(const Operands& operands, const Scope& scope);
Value reduce(const Operands& operands, const Scope& scope);
Value all(const Operands& operands, const Scope& scope);
Value some(const Operands& operands, const Scope& scope);
Value none(const Operands& operands, const Scope& scope);

// Of data.
Value var(const Elements& operands, const Scope& scope);
Value missing(const Elements& operands, const Scope& scope);
Value missing_some(const Elements& operands, const Scope& scope);

// Of values.
Value compare(Operator op, const Elements& operands, Steps& steps);
Value calculate(Operator op, const Elements& operands, Steps& steps);
Value merge(const Elements& operands, Steps& steps);
Value in(const Elements& operands, Steps& steps);
Value cat(const Elements& operands, Steps& steps);
Value substr(const Elements& operands, Steps& steps);

/// left >= right as JavaScript has it.
std::optional<bool> greater_or_equal(const Value& left, const Value& right, Steps& steps);

}  // namespace leerruimte::logic
