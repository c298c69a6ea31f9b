#include "core/scoring/sum.hpp"

namespace leerruimte {

Score score_sum(const SumPlan& plan, const ScoringInput& input, Trace* trace) {
  double sum = 0.0;
  Score score;
  each_value(plan.of, input, score, trace, [&](std::size_t, double value) { sum += value; });
  if (enough(score, plan.min_answered)) score.value = sum * static_cast<double>(plan.of.declared) / static_cast<double>(score.answered);
  return score;
}

}  // namespace leerruimte
