#include "core/scoring/count.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

bool among(const std::vector<int>& codes, double value) {
  return std::any_of(codes.begin(), codes.end(), [value](int code) { return code == value; });
}

/// What is counted, and out of how many at most.
struct Tally {
  double counted = 0.0;
  double possible = 0.0;
};

Tally tally(const CountPlan& plan, const ScoringInput& input, Score& score, Trace* trace) {
  Tally total;
  const auto of_item = [&](const KeyedItem&, const Answer& answer) -> std::optional<double> {
    if (const auto code = answer.code()) {
      total.possible += 1.0;
      return among(plan.codes, *code) ? 1.0 : 0.0;
    }
    const Ticks* ticks = answer.ticks();
    if (ticks == nullptr) return std::nullopt;
    total.possible += static_cast<double>(plan.codes.size());
    return static_cast<double>(std::count_if(ticks->begin(), ticks->end(), [&](int code) { return among(plan.codes, code); }));
  };
  const auto of_score = [&](double value) {
    total.possible += 1.0;
    return among(plan.codes, value) ? 1.0 : 0.0;
  };
  each_operand(plan.of, input, score, trace, of_item, of_score, [&](std::size_t, double counted) { total.counted += counted; });
  return total;
}

}  // namespace

Score score_count(const CountPlan& plan, const ScoringInput& input, Trace* trace) {
  Score score;
  const Tally total = tally(plan, input, score, trace);
  if (enough(score, plan.min_answered)) score.value = total.counted;
  return score;
}

Score score_share(const CountPlan& plan, const ScoringInput& input, Trace* trace) {
  Score score;
  const Tally total = tally(plan, input, score, trace);
  if (enough(score, plan.min_answered)) score.value = 100.0 * total.counted / total.possible;
  return score;
}

}  // namespace leerruimte
