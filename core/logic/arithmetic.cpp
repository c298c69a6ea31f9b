#include <cmath>
#include <limits>

#include "core/logic/coercion.hpp"
#include "core/logic/operations.hpp"

namespace leerruimte::logic {
namespace {

using Number = std::optional<double>;  // nothing: undecided

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The larger of two; NaN when one is, and 0 is larger than -0.
double larger(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return std::numeric_limits<double>::quiet_NaN();
  if (a == b) return std::signbit(a) ? b : a;
  return a > b ? a : b;
}

Number maximum(const Elements& operands, Steps& steps) {
  double result = -infinite;
  for (const Value& one : operands) {
    const Number number = to_number(one, steps);
    if (!number) return std::nullopt;
    result = larger(result, *number);
  }
  return result;
}

Number minimum(const Elements& operands, Steps& steps) {
  double result = infinite;
  for (const Value& one : operands) {
    const Number number = to_number(one, steps);
    if (!number) return std::nullopt;
    result = -larger(-result, -*number);
  }
  return result;
}

Number sum(const Elements& operands, Steps& steps) {
  double result = 0;
  for (const Value& one : operands) {
    const Number number = to_leading_number(one, steps);
    if (!number) return std::nullopt;
    result += *number;
  }
  return result;
}

/// @pre operands has two or more
Number product(const Elements& operands, Steps& steps) {
  Number result = to_leading_number(operands.front(), steps);
  for (std::size_t i = 1; i < operands.size(); ++i) {
    const Number number = to_leading_number(operands[i], steps);
    if (!result || !number) return std::nullopt;
    if (i > 1) *result += 0.0;  // a product is read again from its text before the next: -0 becomes 0
    *result *= *number;
  }
  return result;
}

Number with_two(Operator op, const Elements& operands, Steps& steps) {
  const Number a = to_number(operand(operands, 0), steps);
  if (op == Operator::minus && operand(operands, 1).is_absent()) return a ? Number{-*a} : std::nullopt;
  const Number b = to_number(operand(operands, 1), steps);
  if (!a || !b) return std::nullopt;
  if (op == Operator::minus) return *a - *b;
  return op == Operator::divided_by ? *a / *b : std::fmod(*a, *b);
}

Number calculation(Operator op, const Elements& operands, Steps& steps) {
  switch (op) {
    case Operator::max: return maximum(operands, steps);
    case Operator::min: return minimum(operands, steps);
    case Operator::plus: return sum(operands, steps);
    case Operator::times: return product(operands, steps);
    default: return with_two(op, operands, steps);
  }
}

}  // namespace

Value calculate(Operator op, const Elements& operands, Steps& steps) {
  if (op == Operator::times && operands.empty()) return Value::null();
  if (op == Operator::times && operands.size() == 1) return operands.front();
  const Number number = calculation(op, operands, steps);
  return number ? Value::number(*number) : Value::undecided();
}

}  // namespace leerruimte::logic
