#include "core/scoring/product.hpp"

namespace leerruimte {

Score score_product(const ProductPlan& plan, const ScoringInput& input, Trace* trace) {
  Score score;
  const auto values = all_values(plan.of, input, score, trace);
  if (!values) return score;
  double product = 1.0;
  for (const double value : *values) product *= value;
  score.value = product + 0.0;  // -2 times 0 is 0, not -0
  return score;
}

}  // namespace leerruimte
