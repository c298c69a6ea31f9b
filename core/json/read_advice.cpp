#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

constexpr double heaviest = 100.0;
constexpr int most_hours = 10'000;
constexpr int most_weeks = 520;

Strength read_strength(const Cursor& strength, const QuestionnaireDraft& draft) {
  strength.only({"when", "text"});
  Strength read;
  read.when = read_condition(strength.at("when"), draft);
  read.text = read_text_with_values(strength.at("text"), draft);
  return read;
}

FirstStep read_first_step(const Cursor& step, const QuestionnaireDraft& draft) {
  step.only({"id", "when", "title", "text", "why", "who", "hours", "within_weeks"});
  FirstStep read;
  read.id = step.at("id").id();
  read.when = read_condition(step.at("when"), draft);
  read.title = read_text(step.at("title"), draft.parts.languages);
  read.text = read_text_with_values(step.at("text"), draft);
  read.why = read_text_with_values(step.at("why"), draft);
  read.who = read_text(step.at("who"), draft.parts.languages);
  read.hours = step.at("hours").integer(1, most_hours);
  read.within_weeks = step.at("within_weeks").integer(1, most_weeks);
  return read;
}

void read_weight(const Cursor& advice, const QuestionnaireDraft& draft, Advice& read) {
  const Cursor weight = advice.optional("weight");
  const Cursor reason = advice.optional("weight_reason");
  if (weight.present()) {
    read.weight = weight.number();
    if (!(read.weight > 0.0 && read.weight <= heaviest)) weight.report("weight", "must be above 0 and at most 100");
  }
  if (reason.present()) read.weight_reason = read_text(reason, draft.parts.languages);
  if (read.weight != 1.0 && !reason.present()) weight.report("weight-reason", "needs a \"weight_reason\" beside it: respondents read why");
  if (read.weight == 1.0 && reason.present()) reason.report("weight-reason", "explains a weight of 1, which is no weight");
}

Advice read_one(const Cursor& advice, const QuestionnaireDraft& draft) {
  advice.only({"score", "weight", "weight_reason", "strength", "first_steps"});
  Advice read;
  read.score = draft.scores.refer(advice.at("score")).value_or(0);
  read.weight = 1.0;
  read_weight(advice, draft, read);
  const Cursor strength = advice.optional("strength");
  if (strength.present()) read.strength = read_strength(strength, draft);
  for (const Cursor& step : advice.optional("first_steps").elements()) read.first_steps.push_back(read_first_step(step, draft));
  return read;
}

}  // namespace

std::vector<Advice> read_advice(const Cursor& advice, const QuestionnaireDraft& draft) {
  std::vector<Advice> all;
  std::vector<Cursor> steps;
  for (const Cursor& one : advice.elements()) {
    all.push_back(read_one(one, draft));
    for (const Cursor& step : one.optional("first_steps").elements()) steps.push_back(step);
  }
  const Names unique{"first step", steps};
  return all;
}

}  // namespace leerruimte
