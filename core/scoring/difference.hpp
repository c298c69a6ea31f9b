#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// Two operands, the second of which is taken from the first.
struct DifferencePlan {
  OperandsPlan of;
};

/// The first operand minus the second: what somebody wants minus what there is now.
/// @return a score without value unless both have one.
Score score_difference(const DifferencePlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
