#include "core/scoring/difference.hpp"

namespace leerruimte {

Score score_difference(const DifferencePlan& plan, const ScoringInput& input, Trace* trace) {
  Score score;
  const auto values = all_values(plan.of, input, score, trace);
  if (values) score.value = values->front() - values->back();
  return score;
}

}  // namespace leerruimte
