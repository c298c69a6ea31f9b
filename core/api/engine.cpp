#include "core/api/engine.hpp"

#include "core/api/request.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/json/write_report.hpp"
#include "core/json/write_view.hpp"
#include "core/markdown/write_report_markdown.hpp"

namespace leerruimte::api {

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
