#include "core/json/write_response.hpp"

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

}  // namespace

Json response_json(const Questionnaire& questionnaire, const Response& response) {
  Json answers = Json::object();
  for (const ItemIndex item : questionnaire->forms[response.form()].items) {
    const Answer& answer = response.to(item);
    if (const auto code = answer.code()) answers[questionnaire->items[item].id] = *code;
    if (const auto missing = answer.missing()) answers[questionnaire->items[item].id] = name_of(*missing);
  }
  Json document{{"questionnaire", questionnaire->id}, {"version", questionnaire->version}, {"fingerprint", questionnaire.fingerprint()}};
  document.update(head_json(questionnaire, response));
  document["answers"] = std::move(answers);
  return document;
}

Json scores_json(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores) {
  Json values = Json::object();
  for (ScoreIndex index = 0; index < scores.size(); ++index) {
    const Score& score = scores[index];
    if (score.asked == 0) continue;
    values[questionnaire->scores[index].id] = {{"value", score.value ? Json(*score.value) : Json(nullptr)}, {"answered", score.answered}, {"asked", score.asked}};
  }
  Json document = head_json(questionnaire, response);
  document["scores"] = std::move(values);
  return document;
}

}  // namespace leerruimte
