#include "core/json/read_response.hpp"

#include <cmath>

#include "core/answers/damage.hpp"
#include "core/json/locate.hpp"
#include "core/json/response_checksum.hpp"
#include "core/limits.hpp"

namespace leerruimte {
namespace {

template <class T>
std::vector<std::string_view> ids_of(const std::vector<T>& all) {
  std::vector<std::string_view> ids;
  for (const T& one : all) ids.emplace_back(one.id);
  return ids;
}

/// The index a named choice has; 0 when the choice is absent or wrong.
template <class T>
std::size_t read_choice(const Cursor& choice, const std::vector<T>& all, const std::string& kind) {
  if (!choice.present()) return 0;
  const std::string name = choice.text();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].id == name) return i;
  }
  if (!name.empty()) choice.report("unknown-reference", "names no " + kind + " of this questionnaire" + did_you_mean(name, ids_of(all)));
  return 0;
}

/// The crosswalk for answers to an earlier version; nullptr when the answers are to this version, or to an unknown one.
const Crosswalk* crosswalk_for(const Questionnaire& questionnaire, const Cursor& version, const Cursor& fingerprint) {
  for (const Crosswalk& crosswalk : questionnaire->crosswalk) {
    const bool both_say = fingerprint.present() && crosswalk.fingerprint.has_value();
    if (both_say ? fingerprint.text_or_empty() == *crosswalk.fingerprint : version.text_or_empty() == crosswalk.version) return &crosswalk;
  }
  return nullptr;
}

/// Checks that these are answers to this questionnaire.
/// @return the crosswalk to read them through when they are to an earlier version.
const Crosswalk* check_questionnaire(const Cursor& root, const Questionnaire& questionnaire) {
  const Cursor id = root.at("questionnaire");
  const std::string named = id.text();
  if (!named.empty() && named != questionnaire->id) {
    id.report("other-questionnaire", "names another questionnaire; these answers are read with \"" + questionnaire->id + "\"");
  }
  const Cursor version = root.optional("version");
  const Cursor fingerprint = root.optional("fingerprint");
  const bool same_fingerprint = fingerprint.present() && fingerprint.text() == questionnaire.fingerprint();
  const bool same_version = !version.present() || version.text() == questionnaire->version;
  if (same_fingerprint || (!fingerprint.present() && same_version)) return nullptr;
  if (const Crosswalk* crosswalk = crosswalk_for(questionnaire, version, fingerprint)) return crosswalk;
  if (fingerprint.present()) {
    fingerprint.report("other-version", "belongs to questions or scoring that differ from version " + questionnaire->version + " (" +
                                            questionnaire.fingerprint() + "); items that do not exist here are listed too");
  } else {
    version.report("other-version", "is another version than the questionnaire, which is " + questionnaire->version);
  }
  return nullptr;
}

std::optional<ItemIndex> continued_by(const Crosswalk& crosswalk, const std::string& earlier) {
  const auto found = crosswalk.items.find(earlier);
  return found == crosswalk.items.end() ? std::nullopt : std::optional{found->second};
}

/// Whether the document is as it was written; one that says nothing about it is taken as it is.
bool checksum_fits(const Cursor& root) {
  const Cursor checksum = root.optional("checksum");
  return !checksum.present() || checksum.text_or_empty() == response_checksum(root.json());
}

std::optional<int> read_code(const Cursor& answer) {
  const double number = answer.number();
  const bool is_code = std::floor(number) == number && std::fabs(number) <= limits::code;
  return is_code ? std::optional{static_cast<int>(number)} : std::nullopt;
}

std::optional<Answer> read_ticks(const Cursor& answer) {
  Ticks ticks;
  for (const Cursor& element : answer.elements_or_none()) {
    const auto code = element.is_number() ? read_code(element) : std::nullopt;
    if (!code) return std::nullopt;
    ticks.push_back(*code);
  }
  return Answer::of(std::move(ticks));
}

std::optional<Answer> read_answer(const Cursor& answer, ItemKind kind) {
  if (answer.is_null()) return Answer::none();
  if (kind == ItemKind::text) return answer.is_text() ? open_answer(answer.text_or_empty()) : std::nullopt;
  if (answer.is_list()) return read_ticks(answer);
  if (answer.is_number()) {
    const auto code = read_code(answer);
    return code ? std::optional{Answer::of(*code)} : std::nullopt;
  }
  if (answer.is_text()) {
    if (const auto missing = missing_named(answer.text_or_empty())) return Answer::of(*missing);
  }
  return std::nullopt;
}

}  // namespace

Response read_response(const Questionnaire& questionnaire, const Cursor& root) {
  if (!checksum_fits(root)) {  // then nothing in it can be trusted, and this is the one thing to say
    root.at("checksum").report("damaged", std::string{damaged_message});
    return Response::blank(questionnaire, 0, 0);
  }
  root.only({"questionnaire", "version", "fingerprint", "form", "audience", "respondent", "group", "answers", "checksum"});
  const Crosswalk* crosswalk = check_questionnaire(root, questionnaire);
  const FormIndex form = read_choice(root.optional("form"), questionnaire->forms, "form");
  const AudienceIndex audience = read_choice(root.optional("audience"), questionnaire->audiences, "audience");
  Response response = Response::blank(questionnaire, form, audience);
  response.respondent = root.optional("respondent").text();
  response.group = root.optional("group").text();
  for (const auto& [id, cursor] : root.at("answers").members()) {
    const auto continued = crosswalk == nullptr ? std::nullopt : continued_by(*crosswalk, id);
    if (crosswalk != nullptr && !continued) continue;  // asked in the earlier version only
    const auto item = continued ? continued : questionnaire.item_named(id);
    if (!item) {
      cursor.report("unknown-item", "answers an item this questionnaire does not have" + did_you_mean(id, ids_of(questionnaire->items)));
      continue;
    }
    const auto answer = read_answer(cursor, questionnaire->items[*item].kind);
    // What is no answer of its kind at all is refused with the same sentence as one that is not offered.
    const auto refused = answer ? response.give(questionnaire, *item, *answer) : answers_offered(questionnaire, *item);
    if (refused) cursor.report("answer", *refused);
  }
  return response;
}

Result<Response> read_response(const Questionnaire& questionnaire, std::string_view text) {
  const auto document = parse_json(text);
  if (!document) return document.problems();
  Problems problems;
  Response response = read_response(questionnaire, Cursor{*document, problems});
  if (problems.empty()) return response;
  locate(text, problems);
  return problems;
}

ResponseFile read_responses(const Questionnaire& questionnaire, std::string_view text) {
  ResponseFile file;
  const auto document = parse_json(text);
  if (!document) {
    file.problems = document.problems();
    return file;
  }
  Problems problems;  // of the list, then of one response at a time: limits::problems must not hide that a response is wrong
  const Cursor root{*document, problems};
  const std::vector<Cursor> responses = document->is_array() ? root.elements() : std::vector<Cursor>{root};
  file.problems = std::exchange(problems, {});
  for (const Cursor& one : responses) {
    Response response = read_response(questionnaire, one);
    if (problems.empty()) file.responses.push_back(std::move(response));
    file.problems.insert(file.problems.end(), problems.begin(), problems.end());
    problems.clear();
  }
  if (!file.problems.empty()) locate(text, file.problems);
  return file;
}

ResponseFile read_responses_by_line(const Questionnaire& questionnaire, std::string_view text) {
  ResponseFile file;
  int line_number = 0;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    ++line_number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto response = read_response(questionnaire, line);
    if (response) {
      file.responses.push_back(*std::move(response));
      continue;
    }
    for (Problem problem : response.problems()) {
      problem.place.line = line_number;
      file.problems.push_back(std::move(problem));
    }
  }
  return file;
}

}  // namespace leerruimte
