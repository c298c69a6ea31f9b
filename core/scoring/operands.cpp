#include "core/scoring/operands.hpp"

#include <algorithm>

namespace leerruimte {

OperandsPlan OperandsPlan::compile(const Questionnaire& questionnaire, const Form& form, const Operands& of) {
  OperandsPlan plan{{}, of.scores, of.size()};
  for (std::size_t position = 0; position < of.items.size(); ++position) {
    const ItemIndex index = of.items[position];
    if (!std::binary_search(form.items.begin(), form.items.end(), index)) continue;
    const AnswerScale& scale = questionnaire.scale_of(index);
    const bool reversed = questionnaire->items[index].keying == Keying::reversed;
    plan.items.push_back({index, position, reversed, scale.lowest() + scale.highest()});
  }
  return plan;
}

std::optional<std::vector<double>> all_values(const OperandsPlan& plan, const ScoringInput& input, Score& score, Trace* trace) {
  std::vector<double> values;
  each_value(plan, input, score, trace, [&](std::size_t, double value) { values.push_back(value); });
  if (score.asked < static_cast<std::int64_t>(plan.declared)) score = Score{};
  score.needed = score.asked;
  if (score.asked == 0 || score.answered < score.needed) return std::nullopt;
  return values;
}

bool enough(Score& score, MinAnswered min_answered) {
  score.needed = min_answered.needed(score.asked);
  return score.answered > 0 && score.answered >= score.needed;
}

}  // namespace leerruimte
