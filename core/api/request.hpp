#pragma once

#include <optional>
#include <string>
#include <utility>

#include "core/api/engine.hpp"
#include "core/json/cursor.hpp"
#include "core/json/locate.hpp"
#include "core/json/read_response.hpp"
#include "core/json/write_problems.hpp"
#include "core/report/make_report.hpp"

namespace leerruimte::api {

inline std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }
inline std::string value_reply(Json value) { return text_of({{"value", std::move(value)}}); }
inline std::string problems_reply(const Problems& problems) { return text_of({{"problems", problems_json(problems)}}); }

/// One call: its arguments, and the questionnaire they are about.
struct Engine::Request {
  const Cursor& root;
  const Opened& opened;

  const Questionnaire& questionnaire() const { return opened.questionnaire; }

  LanguageIndex language() const {
    const Cursor language = root.at("language");
    return chosen(language, questionnaire().language_named(language.text()));
  }

  FormIndex form() const {
    const Cursor form = root.at("form");
    return chosen(form, questionnaire().form_named(form.text()));
  }

  AudienceIndex audience() const {
    const Cursor audience = root.at("audience");
    return chosen(audience, questionnaire().audience_named(audience.text()));
  }

  Response response() const { return read_response(questionnaire(), root.at("response")); }

  Report report() const {
    const Response given = response();
    return make_report(questionnaire(), score_with_traces(questionnaire(), opened.plans[given.form()], given), language());
  }

 private:
  static std::size_t chosen(const Cursor& choice, std::optional<std::size_t> found) {
    if (choice.present() && !found) choice.report("unknown-reference", "names nothing this questionnaire has");
    return found.value_or(0);
  }
};

/// Answers one call: reads it, finds its questionnaire, and makes the value unless something is wrong.
template <class Answer>
std::string Engine::answer(std::string_view request, Answer make_value) const {
  const auto document = parse_json(request);
  if (!document) return problems_reply(document.problems());
  Problems problems;
  const Cursor root{*document, problems};
  const Cursor id = root.at("questionnaire");
  const auto opened = opened_.find(id.text());
  if (opened == opened_.end()) {
    id.report("not-open", "names a questionnaire that is not open");
    locate(request, problems);
    return problems_reply(problems);
  }
  Json value = make_value(Request{root, opened->second});
  if (problems.empty()) return value_reply(std::move(value));
  locate(request, problems);
  return problems_reply(problems);
}

}  // namespace leerruimte::api
