#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"
#include "core/logic/number_text.hpp"
#include "core/logic/utf16.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte::rules {
namespace {

std::string number(double value) { return logic::utf8_of(logic::text_of_number(value)); }

std::string answer_text(const Answer& answer) {
  if (const auto code = answer.code()) return std::to_string(*code);
  if (const Ticks* ticks = answer.ticks()) return std::to_string(ticks->size()) + " ticked";
  return "no answer";
}

/// What a typology looks at in one response: "demands = 2.5, autonomy = 1".
std::string what_it_looked_at(const Questionnaire& questionnaire, const ScoreRule& rule, const Response& response) {
  const std::vector<Score> scores = score_response(questionnaire, ScoringPlan::compile(questionnaire, response.form()), response);
  std::string text;
  const auto add = [&](const std::string& id, const std::string& value) { text += (text.empty() ? "" : ", ") + id + " = " + value; };
  for (const ItemIndex item : rule.of.items) add(questionnaire->items[item].id, answer_text(response.to(item)));
  for (const ScoreIndex score : rule.of.scores) add(questionnaire->scores[score].id, scores[score].value ? number(*scores[score].value) : "no value");
  return text;
}

void check(const Inspection& inspection, Findings& findings) {
  for (const TypologyReach& typology : inspection.reach.typologies) {
    if (!typology.gap.ever) continue;
    const ScoreRule& rule = inspection.questionnaire->scores[typology.score].rule;
    findings.report(path_of_score(inspection.questionnaire, typology.score) + "/rule/types",
                    "leave people without a type, for example with " + what_it_looked_at(inspection.questionnaire, rule, *typology.gap.example) +
                        "; let the conditions meet, or end with a type for the rest");
  }
}

}  // namespace

Rule typology_gap() {
  return {"typology-gap", Severity::warning, "A typology that leaves answers without a type.",
          R"(Somebody answered everything, every condition could be decided, and none held: the report then says
that there are not enough answers, which is not true. Usually two cuts do not meet (below 2.5, above
2.5, and exactly 2.5 is nobody's), or one corner of a two-by-two was forgotten. The message gives an
example that was found by trying.)",
          R"(Use each cut twice, once with "<" and once with ">=". Or let the last type take the rest: the first
type that holds is the outcome, so its condition may be wide.)",
          R"("types": [ { "id": "low",  "when": { "<": [{ "var": "autonomy" }, 2.5] }, ... },
           { "id": "high", "when": { ">": [{ "var": "autonomy" }, 2.5] }, ... } ])",
          R"("types": [ { "id": "low",  "when": { "<":  [{ "var": "autonomy" }, 2.5] }, ... },
           { "id": "high", "when": { ">=": [{ "var": "autonomy" }, 2.5] }, ... } ])", check};
}

}  // namespace leerruimte::rules
