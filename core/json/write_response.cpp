#include "core/json/write_response.hpp"

#include "core/json/response_checksum.hpp"

namespace leerruimte {
namespace {

Json head_json(const Questionnaire& questionnaire, const Response& response) {
  Json head = Json::object();
  if (!response.respondent.empty()) head["respondent"] = response.respondent;
  if (!response.group.empty()) head["group"] = response.group;
  head["form"] = questionnaire->forms[response.form()].id;
  head["audience"] = questionnaire->audiences[response.audience()].id;
  return head;
}

/// A number, the id of a type, or null.
Json value_json(const ScoreDefinition& definition, const Score& score) {
  if (!score.value) return nullptr;
  const auto* typology = definition.rule.as<Typology>();
  return typology == nullptr ? Json(*score.value) : Json(typology->types[static_cast<std::size_t>(*score.value) - 1].id);
}

Json answer_json(const Answer& answer) {
  if (const auto code = answer.code()) return *code;
  if (const auto missing = answer.missing()) return name_of(*missing);
  if (const Ticks* ticks = answer.ticks()) return *ticks;
  return *answer.text();
}

}  // namespace

Json response_json(const Questionnaire& questionnaire, const Response& response) {
  Json answers = Json::object();
  for (const ItemIndex item : questionnaire->forms[response.form()].items) {
    const Answer& answer = response.given_to(item);
    if (answer.given()) answers[questionnaire->items[item].id] = answer_json(answer);
  }
  Json document{{"questionnaire", questionnaire->id}, {"version", questionnaire->version}, {"fingerprint", questionnaire.fingerprint()}};
  document.update(head_json(questionnaire, response));
  document["answers"] = std::move(answers);
  return document;
}

Json answer_file_json(const Questionnaire& questionnaire, const Response& response) {
  Json document = response_json(questionnaire, response);
  document["checksum"] = response_checksum(document);
  return document;
}

Json scores_json(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores) {
  Json values = Json::object();
  for (ScoreIndex index = 0; index < scores.size(); ++index) {
    const Score& score = scores[index];
    if (score.asked == 0) continue;
    values[questionnaire->scores[index].id] = {{"value", value_json(questionnaire->scores[index], score)}, {"answered", score.answered}, {"asked", score.asked}};
  }
  Json document = head_json(questionnaire, response);
  document["scores"] = std::move(values);
  return document;
}

}  // namespace leerruimte
