#pragma once

#include <cstddef>
#include <vector>

#include "core/model/questionnaire.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte {

inline constexpr std::size_t most_strengths = 3;
inline constexpr std::size_t most_first_steps = 3;

/// A strength or first step that fits these scores, and what decided its place.
struct ChosenStrength {
  const Advice* advice;  ///< Its `strength` is present. Points into the questionnaire.
  double share;          ///< How near the score is to its good end, 0 to 1 (1 where no end is good): the order, highest first.
};

struct ChosenStep {
  const Advice* advice;
  const FirstStep* step;
  double gap;       ///< From the score to its good end, in points of the score; 0 where no end is good.
  double priority;  ///< Gap as a share of the range (0 to 1; 1 where no end is good) times weight: the order, highest first.
};

/// The strengths whose condition holds, at most `most_strengths`, highest score first, ties in document order.
std::vector<ChosenStrength> choose_strengths(const Questionnaire& questionnaire, const ScoredResponse& scored);

/// The first step of an advice that fits, decided as the report does; nullptr when none does.
const FirstStep* fitting_step(const Questionnaire& questionnaire, const Advice& advice, const Response& response, const std::vector<Score>& scores);

/// Whether the strength of an advice fits. False without a strength.
bool strength_fits(const Questionnaire& questionnaire, const Advice& advice, const Response& response, const std::vector<Score>& scores);

/// The first steps whose condition holds, one per score (the first that holds), at most `most_first_steps`, largest
/// weighted gap first, ties in document order.
std::vector<ChosenStep> choose_first_steps(const Questionnaire& questionnaire, const ScoredResponse& scored);

}  // namespace leerruimte
