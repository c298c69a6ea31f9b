#include "core/group/people.hpp"

#include <set>

#include "core/scoring/score_response.hpp"

namespace leerruimte {
namespace {

/// An answer as a text that no other answer has.
std::string text_of(const Answer& answer) {
  if (const auto code = answer.code()) return "c" + std::to_string(*code);
  if (const auto missing = answer.missing()) return "m" + std::to_string(static_cast<int>(*missing));
  if (const std::string* text = answer.text()) return "t" + std::to_string(text->size()) + ":" + *text;
  if (answer.ticks() == nullptr) return "";
  std::string ticks = "k";
  for (const int code : *answer.ticks()) ticks += std::to_string(code) + "+";
  return ticks;
}

std::string named(const std::string& group, const std::string& respondent) {
  return "n" + std::to_string(group.size()) + ":" + group + respondent;
}

}  // namespace

std::string identity_of(const Questionnaire& questionnaire, const Response& response) {
  if (!response.respondent.empty()) return named(response.group, response.respondent);
  std::string identity = "a" + std::to_string(response.form()) + "," + std::to_string(response.audience());
  for (ItemIndex item = 0; item < questionnaire->items.size(); ++item) identity += "," + text_of(response.given_to(item));
  return identity;
}

People people_of(const Questionnaire& questionnaire, const std::vector<Response>& responses, Nameless nameless) {
  std::vector<ScoringPlan> plans;
  for (FormIndex form = 0; form < questionnaire->forms.size(); ++form) plans.push_back(ScoringPlan::compile(questionnaire, form));
  std::set<std::string> known;
  People people;
  for (const Response& response : responses) {
    const bool apart = response.respondent.empty() && nameless == Nameless::apart;
    if (!apart && !known.insert(identity_of(questionnaire, response)).second) {
      ++people.repeated;
      continue;
    }
    people.people.push_back({&response, score_response(questionnaire, plans[response.form()], response)});
  }
  return people;
}

}  // namespace leerruimte
