#include "core/logic/evaluate.hpp"

#include <utility>

#include "core/limits.hpp"
#include "core/logic/coercion.hpp"
#include "core/logic/operations.hpp"

namespace leerruimte::logic {
namespace {

Elements evaluate_all(const Operands& operands, const Scope& scope) {
  Elements values;
  values.reserve(operands.size());
  for (const Expression& one : operands) values.push_back(evaluate_in(one, scope));
  return values;
}

/// The operators that want all their operands evaluated.
Value apply(Operator op, const Elements& operands, const Scope& scope) {
  Steps& steps = scope.steps;
  switch (op) {
    case Operator::list: return make_list(operands, steps);
    case Operator::var: return var(operands, scope);
    case Operator::missing: return missing(operands, scope);
    case Operator::missing_some: return missing_some(operands, scope);
    case Operator::max: case Operator::min: case Operator::plus: case Operator::minus:
    case Operator::times: case Operator::divided_by: case Operator::remainder: return calculate(op, operands, steps);
    case Operator::merge: return merge(operands, steps);
    case Operator::in: return in(operands, steps);
    case Operator::cat: return cat(operands, steps);
    case Operator::substr: return substr(operands, steps);
    default: return compare(op, operands, steps);
  }
}

}  // namespace

std::optional<bool> truth_of(const Value& value) { return value.is_undecided() ? std::nullopt : std::optional{is_true(value)}; }

Value make_list(Elements elements, Steps& steps) {
  Value list = Value::list(std::move(elements));
  if (list.depth() > limits::logic_depth) steps.use_up();
  return list;
}

Value evaluate_in(const Expression& expression, const Scope& scope) {
  if (!scope.steps.spend()) return Value{};
  if (expression.op == Operator::literal) return expression.literal;
  if (scope.depth >= limits::logic_depth) {
    scope.steps.use_up();
    return Value{};
  }
  const Scope inside{scope.data, scope.steps, scope.depth + 1};
  const Operands& operands = expression.arguments;
  switch (expression.op) {
    case Operator::conditional: return conditional(operands, inside);
    case Operator::all_of: return all_of(operands, inside);
    case Operator::either: return either(operands, inside);
    case Operator::map: return map(operands, inside);
    case Operator::filter: return filter(operands, inside);
    case Operator::reduce: return reduce(operands, inside);
    case Operator::all: return all(operands, inside);
    case Operator::some: return some(operands, inside);
    case Operator::none: return none(operands, inside);
    default: return apply(expression.op, evaluate_all(operands, inside), inside);
  }
}

std::optional<Value> evaluate(const Expression& expression, const Data& data) {
  Steps steps;
  Value value = evaluate_in(expression, Scope{data, steps, 0});
  return steps.used_up() ? std::nullopt : std::optional{std::move(value)};
}

std::optional<bool> holds(const Expression& expression, const Data& data) {
  const auto value = evaluate(expression, data);
  return value ? truth_of(*value) : std::nullopt;
}

}  // namespace leerruimte::logic
