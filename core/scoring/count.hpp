#pragma once

#include "core/scoring/operands.hpp"

namespace leerruimte {

/// A count of codes, or the same as a percentage.
struct CountPlan {
  OperandsPlan of;
  std::vector<int> codes;
  MinAnswered min_answered;
};

/// How many of the operands were answered with one of the codes; of ticks, how many of the codes are ticked. Operands without a
/// value count neither way; `answered` says out of how many the count is.
/// @return a score without value when too few operands have one.
Score score_count(const CountPlan& plan, const ScoringInput& input, Trace* trace);

/// 100 times the count divided by what could be counted: 1 for an operand with a value, and for ticks the number of codes.
/// @return as for the count.
Score score_share(const CountPlan& plan, const ScoringInput& input, Trace* trace);

}  // namespace leerruimte
