#include "core/report/choose_advice.hpp"

#include <algorithm>

#include "core/scoring/condition.hpp"

namespace leerruimte {
namespace {

/// Keeps the `most` highest, in order; equal ones stay in document order.
template <class T, class Key>
void keep_highest(std::vector<T>& chosen, std::size_t most, Key key) {
  std::stable_sort(chosen.begin(), chosen.end(), [key](const T& a, const T& b) { return key(a) > key(b); });
  if (chosen.size() > most) chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(most), chosen.end());
}

}  // namespace

std::vector<ChosenStrength> choose_strengths(const Questionnaire& questionnaire, const std::vector<Score>& scores) {
  std::vector<ChosenStrength> chosen;
  for (const Advice& advice : questionnaire->advice) {
    const auto value = scores[advice.score].value;
    if (!value || !advice.strength || holds(advice.strength->when, scores) != true) continue;
    const Range& range = questionnaire->scores[advice.score].range;
    chosen.push_back({&advice, (*value - range.lowest) / (range.highest - range.lowest)});
  }
  keep_highest(chosen, most_strengths, [](const ChosenStrength& strength) { return strength.share; });
  return chosen;
}

std::vector<ChosenStep> choose_first_steps(const Questionnaire& questionnaire, const std::vector<Score>& scores) {
  std::vector<ChosenStep> chosen;
  for (const Advice& advice : questionnaire->advice) {
    const auto value = scores[advice.score].value;
    if (!value) continue;
    const auto fits = [&](const FirstStep& step) { return holds(step.when, scores) == true; };
    const auto step = std::find_if(advice.first_steps.begin(), advice.first_steps.end(), fits);
    if (step == advice.first_steps.end()) continue;
    const Range& range = questionnaire->scores[advice.score].range;
    const double gap = range.highest - *value;
    chosen.push_back({&advice, &*step, gap, gap / (range.highest - range.lowest) * advice.weight});
  }
  keep_highest(chosen, most_first_steps, [](const ChosenStep& step) { return step.priority; });
  return chosen;
}

}  // namespace leerruimte
