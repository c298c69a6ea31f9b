#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// A mean of items or of scores.
struct MeanPlan {
  OperandsPlan of;
  MinAnswered min_answered;
};

/// The mean of the operands that have a value: codes, reversed ones mirrored at the declared ends of their scale, or unrounded
/// scores, each counting the same (measurement.md 1: person mean with a minimum share of answers; composite of scales).
/// Codes are whole numbers, so their sum is exact and there is one division: neither order nor compiler can change a digit.
/// @param trace receives one term per operand; nullptr when nobody asks. The same for every rule.
/// @return a score without value when too few operands have one: a gap, not a zero.
Score score_mean(const MeanPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
