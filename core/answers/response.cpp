#include "core/answers/response.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

bool offers(const AnswerScale& scale, const Answer& answer) {
  if (const auto code = answer.code()) return scale.option(*code) != nullptr;
  if (const auto missing = answer.missing()) return scale.option(*missing) != nullptr;
  return true;
}

}  // namespace

std::string answers_offered(const Questionnaire& questionnaire, ItemIndex item) {
  const AnswerScale& scale = questionnaire.scale_of(item);
  std::vector<std::string> words;
  for (const Option& option : scale.options()) words.push_back(std::to_string(option.code));
  for (const MissingOption& option : scale.missing()) words.push_back('"' + std::string{name_of(option.kind)} + '"');
  std::string text = "must be " + words.front();
  for (std::size_t i = 1; i < words.size(); ++i) text += (i + 1 == words.size() ? " or " : ", ") + words[i];
  return text;
}

std::optional<int> Answer::code() const {
  const int* code = std::get_if<int>(&content_);
  return code == nullptr ? std::nullopt : std::optional{*code};
}

std::optional<Missing> Answer::missing() const {
  const Missing* missing = std::get_if<Missing>(&content_);
  return missing == nullptr ? std::nullopt : std::optional{*missing};
}

Response Response::blank(const Questionnaire& questionnaire, FormIndex form, AudienceIndex audience) {
  assert(form < questionnaire->forms.size() && audience < questionnaire->audiences.size());
  return Response{form, audience, questionnaire->items.size()};
}

std::optional<std::string> Response::give(const Questionnaire& questionnaire, ItemIndex item, Answer answer) {
  const Form& form = questionnaire->forms[form_];
  if (!std::binary_search(form.items.begin(), form.items.end(), item)) return "is not asked in the form \"" + form.id + "\"";
  if (!offers(questionnaire.scale_of(item), answer)) return answers_offered(questionnaire, item);
  answers_[item] = answer;
  return std::nullopt;
}

}  // namespace leerruimte
