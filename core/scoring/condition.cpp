#include "core/scoring/condition.hpp"

namespace leerruimte {
namespace {

std::optional<double> value_of(const Operand& operand, const std::vector<Score>& scores) {
  if (const auto* number = std::get_if<double>(&operand)) return *number;
  return scores[*std::get_if<ScoreIndex>(&operand)].value;
}

bool compare(Condition::Kind kind, double left, double right) {
  switch (kind) {
    case Condition::Kind::less: return left < right;
    case Condition::Kind::less_or_equal: return left <= right;
    case Condition::Kind::greater: return left > right;
    default: return left >= right;
  }
}

/// `decisive` ends the search: false for "all", true for "any".
std::optional<bool> join(const Condition& condition, const std::vector<Score>& scores, bool decisive) {
  bool undecided = false;
  for (const Condition& part : condition.parts) {
    const auto result = holds(part, scores);
    if (result == decisive) return decisive;
    if (!result) undecided = true;
  }
  return undecided ? std::nullopt : std::optional{!decisive};
}

}  // namespace

std::optional<bool> holds(const Condition& condition, const std::vector<Score>& scores) {
  switch (condition.kind) {
    case Condition::Kind::all: return join(condition, scores, false);
    case Condition::Kind::any: return join(condition, scores, true);
    case Condition::Kind::negation: {
      const auto result = holds(condition.parts.front(), scores);
      return result ? std::optional{!*result} : std::nullopt;
    }
    default: break;
  }
  const auto left = value_of(condition.operands.front(), scores);
  const auto right = value_of(condition.operands.back(), scores);
  if (!left || !right) return std::nullopt;
  return compare(condition.kind, *left, *right);
}

}  // namespace leerruimte
