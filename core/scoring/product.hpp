#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// Operands that are multiplied.
struct ProductPlan {
  OperandsPlan of;
};

/// The product of the operands, in the order of the rule (Hackman & Oldham 1975: motivating potential = meaning x autonomy x feedback).
/// @return a score without value unless every operand has one.
Score score_product(const ProductPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
