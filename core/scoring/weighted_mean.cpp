#include "core/scoring/weighted_mean.hpp"

namespace leerruimte {

Score score_weighted_mean(const WeightedMeanPlan& plan, const ScoringInput& input, Trace* trace) {
  double sum = 0.0;
  double weights = 0.0;
  Score score;
  each_value(plan.of, input, score, trace, [&](std::size_t position, double value) {
    const double weight = plan.thousandths[position];
    sum += weight * value;
    weights += weight;
  });
  if (enough(score, plan.min_answered)) score.value = sum / weights;
  return score;
}

}  // namespace leerruimte
