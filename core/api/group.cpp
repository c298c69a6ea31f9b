#include "core/api/engine.hpp"
#include "core/api/request.hpp"
#include "core/group/group_figures.hpp"
#include "core/json/write_group_report.hpp"
#include "core/markdown/write_group_markdown.hpp"
#include "core/report/group_report.hpp"

// The calls about a group: the answers of several people come in, what may be told about them goes out.

namespace leerruimte::api {
namespace {

constexpr int indent = 2;

std::vector<Response> responses_at(const Questionnaire& questionnaire, const Cursor& list) {
  std::vector<Response> responses;
  for (const Cursor& one : list.elements_or_none()) responses.push_back(read_response(questionnaire, one));
  return responses;
}

/// Files and codes may be handed in twice: the same answers without a name are one person's.
GroupReport report_on(const Questionnaire& questionnaire, const Cursor& root, LanguageIndex language) {
  const std::vector<Response> now = responses_at(questionnaire, root.at("responses"));
  const std::vector<Response> earlier = responses_at(questionnaire, root.optional("earlier"));
  if (!earlier.empty() && too_close(questionnaire, earlier, now)) {
    root.at("responses").report("too-soon", "are those of the earlier report but for a few people: beside it, this report would be about them");
  }
  return make_group_report(questionnaire, group_figures(questionnaire, now, Nameless::alike), language);
}

}  // namespace

std::string Engine::group(std::string_view request) const {
  return answer(request, [](const Request& call) { return group_report_json(report_on(call.questionnaire(), call.root, call.language())); });
}

std::string Engine::write_group(std::string_view request) const {
  return answer(request, [](const Request& call) -> Json {
    const Cursor format = call.root.at("format");
    const std::string word = format.text();
    const GroupReport report = report_on(call.questionnaire(), call.root, call.language());
    if (word == "json") return group_report_json(report).dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
    if (word == "md") return group_report_markdown(report);
    format.report("unknown-reference", "must be \"json\" or \"md\"");
    return nullptr;
  });
}

}  // namespace leerruimte::api
