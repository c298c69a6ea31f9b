#pragma once

#include <cstddef>
#include <vector>

#include "core/model/questionnaire.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

inline constexpr std::size_t most_strengths = 3;
inline constexpr std::size_t most_first_steps = 3;

/// A strength or first step that fits these scores, and what decided its place.
struct ChosenStrength {
  const Advice* advice;  ///< Its `strength` is present. Points into the questionnaire.
  double share;          ///< Where the score lies in its range, 0 to 1: the order, highest first.
};

struct ChosenStep {
  const Advice* advice;
  const FirstStep* step;
  double gap;       ///< From the score to the top of its range, in points of the score.
  double priority;  ///< Gap as a share of the range (0 to 1) times weight: the order, highest first.
};

/// The strengths whose condition holds, at most `most_strengths`, highest score first, ties in document order.
std::vector<ChosenStrength> choose_strengths(const Questionnaire& questionnaire, const std::vector<Score>& scores);

/// The first steps whose condition holds, one per score (the first that holds), at most `most_first_steps`, largest
/// weighted gap first, ties in document order.
std::vector<ChosenStep> choose_first_steps(const Questionnaire& questionnaire, const std::vector<Score>& scores);

}  // namespace leerruimte
