#include <functional>

#include "core/logic/coercion.hpp"
#include "core/logic/operations.hpp"

namespace leerruimte::logic {
namespace {

std::optional<bool> negated(std::optional<bool> truth) { return truth ? std::optional{!*truth} : std::nullopt; }

/// Two texts by their UTF-16 units, everything else as numbers. NaN compares false.
template <typename Order>
std::optional<bool> ordered(const Value& left, const Value& right, Steps& steps, Order order) {
  const Value a = to_primitive(left, steps);
  const Value b = to_primitive(right, steps);
  if (a.is_text() && b.is_text()) return steps.spend(a.as_text().size()) && order(a.as_text(), b.as_text());
  const auto x = to_number(a, steps);
  const auto y = to_number(b, steps);
  return x && y ? std::optional{order(*x, *y)} : std::nullopt;
}

/// a < b, or with a third operand a < b and b < c: false as soon as one part is.
template <typename Order>
std::optional<bool> between(const Elements& operands, Steps& steps, Order order) {
  const Value middle = operand(operands, 1);
  const Value end = operand(operands, 2);
  const auto first = ordered(operand(operands, 0), middle, steps, order);
  if (end.is_absent() || first == false) return first;
  const auto second = ordered(middle, end, steps, order);
  return second == false ? second : first ? second : first;
}

std::optional<bool> comparison(Operator op, const Elements& operands, Steps& steps) {
  const Value a = operand(operands, 0);
  const Value b = operand(operands, 1);
  switch (op) {
    case Operator::equal: return loosely_equal(a, b, steps);
    case Operator::not_equal: return negated(loosely_equal(a, b, steps));
    case Operator::strictly_equal: return strictly_equal(a, b, steps);
    case Operator::strictly_not_equal: return negated(strictly_equal(a, b, steps));
    case Operator::negation: return negated(truth_of(a));
    case Operator::truth: return truth_of(a);
    case Operator::greater: return ordered(a, b, steps, std::greater<>{});
    case Operator::greater_or_equal: return greater_or_equal(a, b, steps);
    case Operator::less: return between(operands, steps, std::less<>{});
    default: return between(operands, steps, std::less_equal<>{});
  }
}

}  // namespace

std::optional<bool> greater_or_equal(const Value& left, const Value& right, Steps& steps) {
  return ordered(left, right, steps, std::greater_equal<>{});
}

Value compare(Operator op, const Elements& operands, Steps& steps) { return truth_value(comparison(op, operands, steps)); }

}  // namespace leerruimte::logic
