#pragma once

#include <optional>
#include <vector>

#include "core/model/condition.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

/// Whether a condition holds for these scores (by ScoreIndex). A comparison with a score that has no value is neither
/// true nor false, and stays so through `and`, `or` and `!` unless the other parts decide (Kleene's three values).
/// @return nothing when that is undecided: there are not enough answers to say.
std::optional<bool> holds(const Condition& condition, const std::vector<Score>& scores);

}  // namespace leerruimte
