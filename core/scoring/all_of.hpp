#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// Operands that must all reach a cut.
struct AllOfPlan {
  OperandsPlan of;
  double cut;
};

/// 1 when every operand is at or above the cut, after keying, else 0 (van Gorp et al. 2018: a work value belongs to the capability
/// set when it is important, possible and achieved).
/// @return a score without value unless every operand has one: what was not answered is not judged.
Score score_all_of(const AllOfPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
