#include "core/scoring/typology.hpp"

#include "core/scoring/scored_data.hpp"

namespace leerruimte {
namespace {

/// Conditions look at raw codes; ticks have no number to show.
std::optional<double> value_of_item(const KeyedItem&, const Answer& answer) {
  if (const auto code = answer.code()) return *code;
  if (const Ticks* ticks = answer.ticks()) return static_cast<double>(ticks->size());
  return std::nullopt;
}

}  // namespace

Score score_typology(const TypologyPlan& plan, const ScoringInput& input, Trace* trace) {
  Score score;
  each_operand(plan.of, input, score, trace, value_of_item, [](double value) { return value; }, [](std::size_t, double) {});
  score.needed = score.asked;
  if (score.asked == 0) return score;
  const ScoredData data{input.questionnaire, input.response, input.scores};
  for (std::size_t index = 0; index < plan.types->size(); ++index) {
    const auto fits = logic::holds((*plan.types)[index].when, data);
    if (!fits) return score;
    if (*fits) {
      score.value = static_cast<double>(index + 1);
      return score;
    }
  }
  return score;
}

}  // namespace leerruimte
