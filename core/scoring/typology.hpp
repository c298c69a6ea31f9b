#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// Types with their conditions.
struct TypologyPlan {
  OperandsPlan of;               ///< Every item and score the conditions look at, in the order of the document.
  const std::vector<Type>* types;  ///< Points into the questionnaire.
};

/// The place, from 1, of the first type whose condition holds.
/// @return a score without value when no condition holds, or when one before that cannot be decided for lack of answers.
Score score_typology(const TypologyPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
