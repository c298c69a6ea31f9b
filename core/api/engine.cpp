#include "core/api/engine.hpp"

#include <optional>

#include "core/json/cursor.hpp"
#include "core/json/locate.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/json/read_response.hpp"
#include "core/json/write_problems.hpp"
#include "core/json/write_report.hpp"
#include "core/json/write_response.hpp"
#include "core/json/write_view.hpp"
#include "core/markdown/write_report_markdown.hpp"
#include "core/report/make_report.hpp"

namespace leerruimte::api {
namespace {

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }
std::string value_reply(Json value) { return text_of({{"value", std::move(value)}}); }
std::string problems_reply(const Problems& problems) { return text_of({{"problems", problems_json(problems)}}); }

std::size_t chosen(const Cursor& choice, std::optional<std::size_t> found) {
  if (choice.present() && !found) choice.report("unknown-reference", "names nothing this questionnaire has");
  return found.value_or(0);
}

}  // namespace

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
};

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

std::string Engine::open(std::string_view text) {
  auto questionnaire = read_questionnaire(text);
  if (!questionnaire) return problems_reply(questionnaire.problems());
  const std::string id = (*questionnaire)->id;
  std::vector<ScoringPlan> plans;
  for (FormIndex form = 0; form < (*questionnaire)->forms.size(); ++form) plans.push_back(ScoringPlan::compile(*questionnaire, form));
  Json value{{"id", id}, {"version", (*questionnaire)->version}, {"fingerprint", questionnaire->fingerprint()}, {"languages", (*questionnaire)->languages}};
  opened_.insert_or_assign(id, Opened{*std::move(questionnaire), std::move(plans)});
  return value_reply(std::move(value));
}

std::string Engine::outline(std::string_view request) const {
  return answer(request, [](const Request& call) { return outline_json(call.questionnaire(), call.language()); });
}

std::string Engine::view(std::string_view request) const {
  return answer(request, [](const Request& call) {
    const FormIndex form = call.form();
    const AudienceIndex audience = call.audience();
    return view_json(call.questionnaire(), form, audience, call.language());
  });
}

std::string Engine::background(std::string_view request) const {
  return answer(request, [](const Request& call) { return background_json(call.questionnaire(), call.language()); });
}

std::string Engine::progress(std::string_view request) const {
  return answer(request, [](const Request& call) {
    const Response response = call.response();
    return progress_json(call.questionnaire(), coverage_of(call.questionnaire(), response));
  });
}

std::string Engine::report(std::string_view request) const {
  return answer(request, [](const Request& call) { return report_json(call.report()); });
}

std::string Engine::write_report(std::string_view request) const {
  return answer(request, [](const Request& call) -> Json {
    const Cursor format = call.root.at("format");
    const std::string word = format.text();
    if (word == "json") return text_of(report_json(call.report())) + '\n';
    if (word == "md") return report_markdown(call.report());
    format.report("unknown-reference", "must be \"json\" or \"md\"");
    return nullptr;
  });
}

}  // namespace leerruimte::api
