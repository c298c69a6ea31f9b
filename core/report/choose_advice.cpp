#include "core/report/choose_advice.hpp"

#include <algorithm>
#include <utility>

#include "core/scoring/condition.hpp"

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

}  // namespace

std::vector<ChosenStrength> choose_strengths(const Questionnaire& questionnaire, const std::vector<Score>& scores) {
  std::vector<ChosenStrength> fitting;
  for (const Advice& advice : questionnaire->advice) {
    const auto value = scores[advice.score].value;
    if (!value || !advice.strength || holds(advice.strength->when, scores) != true) continue;
    const Range& range = questionnaire->scores[advice.score].range;
    fitting.push_back({&advice, (*value - range.lowest) / (range.highest - range.lowest)});
  }
  return highest(std::move(fitting), most_strengths, [](const ChosenStrength& strength) { return strength.share; });
}

std::vector<ChosenStep> choose_first_steps(const Questionnaire& questionnaire, const std::vector<Score>& scores) {
  std::vector<ChosenStep> fitting;
  for (const Advice& advice : questionnaire->advice) {
    const auto value = scores[advice.score].value;
    if (!value) continue;
    const auto fits = [&](const FirstStep& step) { return holds(step.when, scores) == true; };
    const auto step = std::find_if(advice.first_steps.begin(), advice.first_steps.end(), fits);
    if (step == advice.first_steps.end()) continue;
    const Range& range = questionnaire->scores[advice.score].range;
    const double gap = range.highest - *value;
    fitting.push_back({&advice, &*step, gap, gap / (range.highest - range.lowest) * advice.weight});
  }
  return highest(std::move(fitting), most_first_steps, [](const ChosenStep& step) { return step.priority; });
}

}  // namespace leerruimte
