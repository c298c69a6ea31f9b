#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// An operand that is held against a cut.
struct ThresholdPlan {
  OperandsPlan of;
  double cut;
  Side side;
};

/// 1 when the operand is on that side of the cut, else 0 (CBS: demands are high from 2.5, autonomy is low below 2.5).
/// The unrounded value decides.
/// @return a score without value when the operand has none.
Score score_threshold(const ThresholdPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
