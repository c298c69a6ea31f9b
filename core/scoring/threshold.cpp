#include "core/scoring/threshold.hpp"

namespace leerruimte {
namespace {

bool on_side(double value, double cut, Side side) {
  switch (side) {
    case Side::at_least: return value >= cut;
    case Side::above: return value > cut;
    case Side::at_most: return value <= cut;
    default: return value < cut;
  }
}

}  // namespace

Score score_threshold(const ThresholdPlan& plan, const ScoringInput& input, Trace* trace) {
  Score score;
  const auto values = all_values(plan.of, input, score, trace);
  if (values) score.value = on_side(values->front(), plan.cut, plan.side) ? 1.0 : 0.0;
  return score;
}

}  // namespace leerruimte
