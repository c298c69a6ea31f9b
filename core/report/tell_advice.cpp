#include "core/report/tell_advice.hpp"

#include "core/report/choose_advice.hpp"
#include "core/report/decimal.hpp"

namespace leerruimte {
namespace {

/// A text of an advice, with the values of the scores it names.
std::string with_values(const ReportContext& context, const Text& text) {
  return fill_with(text.in(context.language), [&](std::string_view name) {
    const auto score = context.questionnaire.score_named(name);
    return score ? shown_value(context, *score) : std::string{};
  });
}

std::string counted_unit(int n, std::string_view one, std::string_view many) {
  return n == 1 ? std::string{one} : fill(many, {{"n", std::to_string(n)}});
}

/// As shown elsewhere, with more decimals where a value has them, so that a value and its gap add up.
std::string precise(const ReportContext& context, const ScoreDefinition& score, double value) {
  const std::string shown = fixed_decimals(value, score.decimals, context.phrases.decimal_mark);
  const std::string exact = short_number(context, value);
  return exact.size() > shown.size() ? exact : shown;
}

std::string_view because_phrase(const Phrases& phrases, Direction direction) {
  switch (direction) {
    case Direction::higher: return phrases.because;
    case Direction::lower: return phrases.because_lower;
    case Direction::zero: return phrases.because_zero;
    default: return phrases.because_neutral;
  }
}

std::string because(const ReportContext& context, const ChosenStep& chosen) {
  const ScoreDefinition& score = context.questionnaire->scores[chosen.advice->score];
  const double value = *context.scored.scores[chosen.advice->score].value;
  const bool typed = score.rule.as<Typology>() != nullptr;
  std::string text = fill(because_phrase(context.phrases, score.direction),
                          {{"score", "“" + score.title.in(context.language) + "”"},
                           {"shown", typed ? shown_value(context, chosen.advice->score) : precise(context, score, value)},
                           {"lowest", short_number(context, score.range.lowest)},
                           {"highest", short_number(context, score.range.highest)},
                           {"gap", precise(context, score, chosen.gap)}});
  if (chosen.advice->weight_reason) {
    text += ' ' + fill(context.phrases.because_weight,
                       {{"weight", short_number(context, chosen.advice->weight)}, {"reason", chosen.advice->weight_reason->in(context.language)}});
  }
  return text;
}

}  // namespace

std::vector<ReportStrength> strengths_of(const ReportContext& context) {
  std::vector<ReportStrength> strengths;
  for (const ChosenStrength& chosen : choose_strengths(context.questionnaire, context.scored)) {
    const ScoreDefinition& score = context.questionnaire->scores[chosen.advice->score];
    strengths.push_back({score.id, score.title.in(context.language), shown_value(context, chosen.advice->score), with_values(context, chosen.advice->strength->text)});
  }
  return strengths;
}

std::vector<ReportFirstStep> first_steps_of(const ReportContext& context) {
  std::vector<ReportFirstStep> steps;
  for (const ChosenStep& chosen : choose_first_steps(context.questionnaire, context.scored)) {
    const ScoreDefinition& score = context.questionnaire->scores[chosen.advice->score];
    const FirstStep& step = *chosen.step;
    ReportFirstStep told;
    told.id = step.id;
    told.score = score.id;
    told.about = score.title.in(context.language);
    told.title = step.title.in(context.language);
    told.text = with_values(context, step.text);
    told.why = with_values(context, step.why);
    told.who = step.who.in(context.language);
    told.effort = counted_unit(step.hours, context.phrases.hours_one, context.phrases.hours_many);
    told.within = counted_unit(step.within_weeks, context.phrases.weeks_one, context.phrases.weeks_many);
    told.chosen_because = because(context, chosen);
    told.priority = chosen.priority;
    steps.push_back(std::move(told));
  }
  return steps;
}

}  // namespace leerruimte
