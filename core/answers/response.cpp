#include "core/answers/response.hpp"

#include <algorithm>

#include "core/answers/response_data.hpp"
#include "core/utf8.hpp"

namespace leerruimte {
namespace {

std::string listed(const std::vector<std::string>& words) {
  std::string text = words.front();
  for (std::size_t i = 1; i < words.size(); ++i) text += (i + 1 == words.size() ? " or " : ", ") + words[i];
  return text;
}

/// The codes of a scale in words: each option, or the steps from where to where.
std::vector<std::string> codes_offered(const AnswerScale& scale) {
  if (scale.stepped()) return {"a whole number from " + std::to_string(scale.lowest()) + " to " + std::to_string(scale.highest())};
  std::vector<std::string> words;
  for (const Option& option : scale.options()) words.push_back(std::to_string(option.code));
  return words;
}

bool exclusive_alone(const Item& item, const Ticks& ticks) {
  const auto exclusive = [&](int code) { return std::find(item.exclusive.begin(), item.exclusive.end(), code) != item.exclusive.end(); };
  return ticks.size() < 2 || std::none_of(ticks.begin(), ticks.end(), exclusive);
}

bool offers(const Questionnaire& questionnaire, ItemIndex index, const Answer& answer) {
  const Item& item = questionnaire->items[index];
  if (!answer.given()) return true;
  if (item.kind == ItemKind::text) return answer.text() != nullptr && characters_in(*answer.text()) <= static_cast<std::size_t>(item.characters);
  const AnswerScale& scale = questionnaire.scale_of(index);
  if (const auto missing = answer.missing()) return scale.option(*missing) != nullptr;
  if (const Ticks* ticks = answer.ticks()) {
    const auto offered = [&](int code) { return scale.offers(code); };
    const bool different = std::adjacent_find(ticks->begin(), ticks->end()) == ticks->end();
    return item.kind == ItemKind::ticks && different && std::all_of(ticks->begin(), ticks->end(), offered) && exclusive_alone(item, *ticks);
  }
  const auto code = answer.code();
  return code && item.kind != ItemKind::ticks && scale.offers(*code);
}

}  // namespace

std::string answers_offered(const Questionnaire& questionnaire, ItemIndex index) {
  const Item& item = questionnaire->items[index];
  if (item.kind == ItemKind::text) return "must be a text of at most " + std::to_string(item.characters) + " characters, without control characters";
  const AnswerScale& scale = questionnaire.scale_of(index);
  std::vector<std::string> words = codes_offered(scale);
  if (item.kind == ItemKind::ticks) {
    std::string list = "a list of different codes out of ";
    for (std::size_t i = 0; i < words.size(); ++i) list += (i == 0 ? "" : " ") + words[i];
    for (const int code : item.exclusive) list += " (" + std::to_string(code) + " only alone)";
    words = {list};
  }
  for (const MissingOption& option : scale.missing()) words.push_back('"' + std::string{name_of(option.kind)} + '"');
  return "must be " + listed(words);
}

std::optional<Answer> open_answer(std::string_view text) {
  std::string kept;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool line_end = text[i] == '\r';
    if (line_end && i + 1 < text.size() && text[i + 1] == '\n') continue;
    kept += line_end ? '\n' : text[i];
  }
  const auto forbidden = [](char byte) { return (static_cast<unsigned char>(byte) < 0x20U && byte != '\n' && byte != '\t') || byte == 0x7F; };
  if (std::any_of(kept.begin(), kept.end(), forbidden)) return std::nullopt;
  return kept.find_first_not_of(" \n\t") == std::string::npos ? Answer::none() : Answer::of(std::move(kept));
}

Answer Answer::of(Ticks ticks) {
  std::sort(ticks.begin(), ticks.end());
  return Answer{std::move(ticks)};
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
  Response response{form, audience, questionnaire->items.size()};
  response.hide_pages(questionnaire);
  return response;
}

std::optional<std::string> Response::give(const Questionnaire& questionnaire, ItemIndex item, Answer answer) {
  const Form& form = questionnaire->forms[form_];
  if (!std::binary_search(form.items.begin(), form.items.end(), item)) return "is not asked in the form \"" + form.id + "\"";
  if (!offers(questionnaire, item, answer)) return answers_offered(questionnaire, item);
  answers_[item] = std::move(answer);
  hide_pages(questionnaire);
  return std::nullopt;
}

/// Pages come in order, and a condition looks at earlier pages only: one pass decides them all.
void Response::hide_pages(const Questionnaire& questionnaire) {
  if (!questionnaire.has_conditional_pages()) return;
  hidden_.assign(answers_.size(), false);
  const ResponseData data{questionnaire, *this};
  for (const Page& page : questionnaire->pages) {
    if (!page.show_if || logic::holds(*page.show_if, data) == true) continue;
    for (const ItemIndex item : page.items) hidden_[item] = true;
  }
}

}  // namespace leerruimte
