#include "core/logic/operations.hpp"

namespace leerruimte::logic {
namespace {

/// The first operand that is `decisive`, or the last. An undecided one before it does not matter, one without it does.
Value first_with(bool decisive, const Operands& operands, const Scope& scope) {
  bool undecided = false;
  Value value;
  for (const Expression& one : operands) {
    value = evaluate_in(one, scope);
    const auto truth = truth_of(value);
    if (truth == decisive) return value;
    if (!truth) undecided = true;
  }
  return undecided ? Value::undecided() : value;
}

}  // namespace

Value conditional(const Operands& operands, const Scope& scope) {
  std::size_t i = 0;
  for (; i + 1 < operands.size(); i += 2) {
    const auto truth = truth_of(evaluate_in(operands[i], scope));
    if (!truth) return Value::undecided();
    if (*truth) return evaluate_in(operands[i + 1], scope);
  }
  return i < operands.size() ? evaluate_in(operands[i], scope) : Value::null();
}

Value all_of(const Operands& operands, const Scope& scope) { return first_with(false, operands, scope); }

Value either(const Operands& operands, const Scope& scope) { return first_with(true, operands, scope); }

}  // namespace leerruimte::logic
