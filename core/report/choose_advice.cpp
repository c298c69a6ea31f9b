#include "core/report/choose_advice.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/scoring/scored_data.hpp"

namespace leerruimte {
namespace {

/// The `most` highest, in order; of equal ones the first in document order.
template <class T, class Key>
std::vector<T> highest(std::vector<T> candidates, std::size_t most, Key key) {
  std::vector<T> chosen;
  while (!candidates.empty() && chosen.size() < most) {
    const auto best = std::max_element(candidates.begin(), candidates.end(), [key](const T& a, const T& b) { return key(a) < key(b); });
    chosen.push_back(*best);
    candidates.erase(best);
  }
  return chosen;
}

double gap_in_points(const ScoreDefinition& score, double value) {
  switch (score.direction) {
    case Direction::higher: return score.range.highest - value;
    case Direction::lower: return value - score.range.lowest;
    case Direction::zero: return std::fabs(value);
    default: return 0.0;
  }
}

}  // namespace

const FirstStep* fitting_step(const Questionnaire& questionnaire, const Advice& advice, const Response& response, const std::vector<Score>& scores) {
  if (!scores[advice.score].value) return nullptr;
  const ScoredData data{questionnaire, response, scores};
  const auto fits = [&](const FirstStep& step) { return logic::holds(step.when, data) == true; };
  const auto step = std::find_if(advice.first_steps.begin(), advice.first_steps.end(), fits);
  return step == advice.first_steps.end() ? nullptr : &*step;
}

bool strength_fits(const Questionnaire& questionnaire, const Advice& advice, const Response& response, const std::vector<Score>& scores) {
  if (!scores[advice.score].value || !advice.strength) return false;
  return logic::holds(advice.strength->when, ScoredData{questionnaire, response, scores}) == true;
}

std::vector<ChosenStrength> choose_strengths(const Questionnaire& questionnaire, const ScoredResponse& scored) {
  std::vector<ChosenStrength> fitting;
  for (const Advice& advice : questionnaire->advice) {
    if (!strength_fits(questionnaire, advice, scored.response, scored.scores)) continue;
    const ScoreDefinition& score = questionnaire->scores[advice.score];
    const bool neutral = score.direction == Direction::neutral;
    fitting.push_back({&advice, neutral ? 1.0 : 1.0 - gap_share(score, *scored.scores[advice.score].value)});
  }
  return highest(std::move(fitting), most_strengths, [](const ChosenStrength& strength) { return strength.share; });
}

std::vector<ChosenStep> choose_first_steps(const Questionnaire& questionnaire, const ScoredResponse& scored) {
  std::vector<ChosenStep> fitting;
  for (const Advice& advice : questionnaire->advice) {
    const FirstStep* step = fitting_step(questionnaire, advice, scored.response, scored.scores);
    if (step == nullptr) continue;
    const ScoreDefinition& score = questionnaire->scores[advice.score];
    const double value = *scored.scores[advice.score].value;
    fitting.push_back({&advice, step, gap_in_points(score, value), gap_share(score, value) * advice.weight});
  }
  return highest(std::move(fitting), most_first_steps, [](const ChosenStep& step) { return step.priority; });
}

}  // namespace leerruimte
