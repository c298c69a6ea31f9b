#pragma once

#include <optional>
#include <vector>

#include "core/model/score_definition.hpp"

namespace leerruimte {

/// Less than two means of answers ever differ, and more than sums and divisions lose.
inline constexpr double rounding = 1e-9;

/// Whether people see a score much the same way: their average distance from the mean is a sixth of the options or less (Burke & Dunlap, 2002).
/// @param values one for each person
/// @return nothing unless the score is a mean of items, there are twice the minimum of people or more, and either word leaves it open
/// what any one of them answered
std::optional<bool> agreement(const ScoreDefinition& score, const std::vector<double>& values, double mean, int minimum);

}  // namespace leerruimte
