#pragma once

#include <vector>

#include "core/scoring/score.hpp"

namespace leerruimte {

/// A mean of scores.
struct CompositePlan {
  std::vector<ScoreIndex> scores;
  MinAnswered min_answered;
};

/// The mean of the scores that have a value, unrounded; each counts the same (measurement.md 1: composite of scales).
/// Values are added in the order of the rule, then divided once.
/// @param scores by ScoreIndex; those the plan names are already scored.
/// @param trace receives one term per score; nullptr when nobody asks.
/// @return a score without value when too few of them have one. Scores this form never asks do not count as asked.
Score score_composite(const CompositePlan& plan, const std::vector<Score>& scores, Trace* trace);

}  // namespace leerruimte
