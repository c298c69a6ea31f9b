#include "core/scoring/composite.hpp"

namespace leerruimte {

Score score_composite(const CompositePlan& plan, const std::vector<Score>& scores, Trace* trace) {
  double sum = 0.0;
  Score composite;
  for (const ScoreIndex index : plan.scores) {
    const Score& score = scores[index];
    if (score.asked == 0) continue;
    ++composite.asked;
    if (score.value) {
      sum += *score.value;
      ++composite.answered;
    }
    if (trace != nullptr) trace->scores.push_back({index, score.value});
  }
  composite.needed = plan.min_answered.needed(composite.asked);
  const bool enough = composite.answered > 0 && composite.answered >= composite.needed;
  if (enough) composite.value = sum / static_cast<double>(composite.answered);
  return composite;
}

}  // namespace leerruimte
