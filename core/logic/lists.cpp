#include <utility>

#include "core/logic/coercion.hpp"
#include "core/logic/operations.hpp"

namespace leerruimte::logic {
namespace {

/// The second operand with one element as its data.
Value evaluate_for(const Value& element, const Operands& operands, const Scope& scope) {
  const ValueData data{element};
  return evaluate_operand(operands, 1, Scope{data, scope.steps, scope.depth});
}

/// Whether an element has the truth `sought`. Undecided when none is known to, but one may.
std::optional<bool> any_is(bool sought, const Elements& list, const Operands& operands, const Scope& scope) {
  bool undecided = false;
  for (const Value& element : list) {
    if (!scope.steps.spend()) return false;
    const auto truth = truth_of(evaluate_for(element, operands, scope));
    if (truth == sought) return true;
    if (!truth) undecided = true;
  }
  return undecided ? std::nullopt : std::optional{false};
}

Value negated(std::optional<bool> truth) { return truth ? Value::boolean(!*truth) : Value::undecided(); }

}  // namespace

Value map(const Operands& operands, const Scope& scope) {
  const Value source = evaluate_operand(operands, 0, scope);
  if (source.is_undecided()) return source;
  if (!source.is_list()) return Value::list({});
  Elements results;
  for (const Value& element : source.as_list()) {
    if (!scope.steps.spend()) return Value{};
    results.push_back(evaluate_for(element, operands, scope));
  }
  return make_list(std::move(results), scope.steps);
}

Value filter(const Operands& operands, const Scope& scope) {
  const Value source = evaluate_operand(operands, 0, scope);
  if (source.is_undecided()) return source;
  if (!source.is_list()) return Value::list({});
  Elements kept;
  for (const Value& element : source.as_list()) {
    if (!scope.steps.spend()) return Value{};
    const auto truth = truth_of(evaluate_for(element, operands, scope));
    if (!truth) return Value::undecided();
    if (*truth) kept.push_back(element);
  }
  return make_list(std::move(kept), scope.steps);
}

Value reduce(const Operands& operands, const Scope& scope) {
  const Value source = evaluate_operand(operands, 0, scope);
  Value accumulator = operands.size() > 2 ? evaluate_in(operands[2], scope) : Value::null();
  if (source.is_undecided()) return source;
  if (!source.is_list()) return accumulator;
  for (const Value& element : source.as_list()) {
    if (!scope.steps.spend()) return Value{};
    const Value both = Value::object({{"accumulator", std::move(accumulator)}, {"current", element}});
    if (both.depth() > limits::logic_depth) scope.steps.use_up();
    accumulator = evaluate_for(both, operands, scope);
  }
  return accumulator;
}

Value all(const Operands& operands, const Scope& scope) {
  const Value source = evaluate_operand(operands, 0, scope);
  if (source.is_undecided()) return source;
  if (!source.is_list() || source.as_list().empty()) return Value::boolean(false);
  return negated(any_is(false, source.as_list(), operands, scope));
}

Value some(const Operands& operands, const Scope& scope) {
  const Value source = evaluate_operand(operands, 0, scope);
  if (source.is_undecided()) return source;
  if (!source.is_list()) return Value::boolean(false);
  return truth_value(any_is(true, source.as_list(), operands, scope));
}

Value none(const Operands& operands, const Scope& scope) {
  const Value source = evaluate_operand(operands, 0, scope);
  if (source.is_undecided()) return source;
  if (!source.is_list()) return Value::boolean(true);
  return negated(any_is(true, source.as_list(), operands, scope));
}

Value merge(const Elements& operands, Steps& steps) {
  Elements merged;
  for (const Value& one : operands) {
    if (!steps.spend(one.is_list() ? one.as_list().size() : 1)) return Value{};
    if (one.is_list()) {
      merged.insert(merged.end(), one.as_list().begin(), one.as_list().end());
    } else {
      merged.push_back(one);
    }
  }
  return make_list(std::move(merged), steps);
}

}  // namespace leerruimte::logic
