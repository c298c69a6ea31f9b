#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// A sum of items or of scores.
struct SumPlan {
  OperandsPlan of;
  MinAnswered min_answered;
};

/// The mean of the operands that have a value, times the number of operands the rule has (measurement.md 1: prorated sum score).
/// With every answer given this is their plain sum; a skipped answer does not lower it.
/// @return a score without value when too few operands have one.
Score score_sum(const SumPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
