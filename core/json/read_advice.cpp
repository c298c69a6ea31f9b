#include <array>

#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

constexpr double heaviest = 100.0;
constexpr int most_hours = 10'000;
constexpr int most_weeks = 520;

struct Operator {
  std::string_view word;
  Condition::Kind kind;
};
constexpr std::array<Operator, 7> operators{{{"<", Condition::Kind::less},
                                             {"<=", Condition::Kind::less_or_equal},
                                             {">", Condition::Kind::greater},
                                             {">=", Condition::Kind::greater_or_equal},
                                             {"and", Condition::Kind::all},
                                             {"or", Condition::Kind::any},
                                             {"!", Condition::Kind::negation}}};

Operand read_operand(const Cursor& operand, const QuestionnaireDraft& draft) {
  if (operand.is_number()) return operand.number();
  operand.only({"var"});
  if (operand.is_object()) return ScoreIndex{draft.scores.refer(operand.at("var")).value_or(0)};
  operand.report("condition", R"(must be a number or {"var": "score id"})");
  return 0.0;
}

bool is_comparison(Condition::Kind kind) { return kind < Condition::Kind::all; }

Strength read_strength(const Cursor& strength, const QuestionnaireDraft& draft) {
  strength.only({"when", "text"});
  Strength read;
  read.when = read_condition(strength.at("when"), draft);
  read.text = read_text(strength.at("text"), draft.parts.languages);
  return read;
}

FirstStep read_first_step(const Cursor& step, const QuestionnaireDraft& draft) {
  step.only({"id", "when", "title", "text", "why", "who", "hours", "within_weeks"});
  FirstStep read;
  read.id = step.at("id").id();
  read.when = read_condition(step.at("when"), draft);
  read.title = read_text(step.at("title"), draft.parts.languages);
  read.text = read_text(step.at("text"), draft.parts.languages);
  read.why = read_text(step.at("why"), draft.parts.languages);
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

Condition read_condition(const Cursor& condition, const QuestionnaireDraft& draft) {
  Condition read;
  const auto members = condition.members();
  if (members.size() != 1) {
    if (condition.is_object()) condition.report("condition", "must have exactly one operator");
    return read;
  }
  const auto& [word, arguments] = members.front();
  const Operator* found = nullptr;
  for (const Operator& known : operators) {
    if (known.word == word) found = &known;
  }
  if (found == nullptr) {
    arguments.report("condition", "is an operator this format does not know; it knows <, <=, >, >=, and, or, !");
    return read;
  }
  read.kind = found->kind;
  const bool bare = read.kind == Condition::Kind::negation && arguments.is_object();
  const std::vector<Cursor> parts = bare ? std::vector<Cursor>{arguments} : arguments.elements();
  for (const Cursor& part : parts) {
    if (is_comparison(read.kind)) {
      read.operands.push_back(read_operand(part, draft));
    } else {
      read.parts.push_back(read_condition(part, draft));
    }
  }
  if (is_comparison(read.kind) && parts.size() != 2) arguments.report("condition", "must compare two values");
  if (read.kind == Condition::Kind::negation && parts.size() != 1) arguments.report("condition", "must negate one condition");
  return read;
}

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
