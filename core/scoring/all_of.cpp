#include "core/scoring/all_of.hpp"

#include <algorithm>

namespace leerruimte {

Score score_all_of(const AllOfPlan& plan, const ScoringInput& input, Trace* trace) {
  Score score;
  const auto values = all_values(plan.of, input, score, trace);
  if (!values) return score;
  const bool all = std::all_of(values->begin(), values->end(), [&](double value) { return value >= plan.cut; });
  score.value = all ? 1.0 : 0.0;
  return score;
}

}  // namespace leerruimte
