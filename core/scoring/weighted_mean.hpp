#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// A mean in which some operands count more.
struct WeightedMeanPlan {
  OperandsPlan of;
  std::vector<int> thousandths;  ///< By position in the rule.
  MinAnswered min_answered;
};

/// sum(weight x value) / sum(weight), both over the operands that have a value. Weights are whole thousandths and codes whole
/// numbers, so both sums of a mean of items are exact. The minimum counts operands, not weights.
/// @return a score without value when too few operands have one.
Score score_weighted_mean(const WeightedMeanPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
