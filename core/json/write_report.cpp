#include "core/json/write_report.hpp"

namespace leerruimte {
namespace {

Json number_or_null(const std::optional<double>& number) { return number ? Json(*number) : Json(nullptr); }

template <class T, class Write>
Json each(const std::vector<T>& all, Write write) {
  Json list = Json::array();
  for (const T& one : all) list.push_back(write(one));
  return list;
}

Json trace_json(const TraceLine& line) {
  return {{"id", line.id}, {"text", line.text}, {"answer", line.answer}, {"counted", line.counted}, {"reversed", line.reversed}};
}

Json score_json(const ReportScore& score) {
  return {{"id", score.id},
          {"title", score.title},
          {"about", score.about},
          {"lowest", score.lowest},
          {"highest", score.highest},
          {"value", number_or_null(score.value)},
          {"share", number_or_null(score.share)},
          {"shown", score.shown},
          {"band", score.band},
          {"meaning", score.meaning},
          {"rule", score.rule},
          {"formula", score.formula},
          {"trace", each(score.trace, trace_json)},
          {"parts", each(score.parts, score_json)}};
}

Json strength_json(const ReportStrength& strength) {
  return {{"score", strength.score}, {"title", strength.title}, {"shown", strength.shown}, {"text", strength.text}};
}

Json first_step_json(const ReportFirstStep& step) {
  return {{"id", step.id},
          {"score", step.score},
          {"about", step.about},
          {"title", step.title},
          {"text", step.text},
          {"why", step.why},
          {"who", step.who},
          {"effort", step.effort},
          {"within", step.within},
          {"chosen_because", step.chosen_because},
          {"priority", step.priority}};
}

Json missing_json(const ReportMissing& missing) { return {{"reason", missing.reason}, {"items", each(missing.items, trace_json)}}; }

Json headings_json(const ReportHeadings& headings) {
  return {{"stand", headings.stand},
          {"strengths", headings.strengths},
          {"begin", headings.begin},
          {"why", headings.why},
          {"certainty", headings.certainty},
          {"no_strengths", headings.no_strengths},
          {"no_first_steps", headings.no_first_steps},
          {"nothing_missing", headings.nothing_missing}};
}

}  // namespace

Json report_json(const Report& report) {
  return {{"questionnaire", report.questionnaire},
          {"version", report.version},
          {"fingerprint", report.fingerprint},
          {"language", report.language},
          {"title", report.title},
          {"audience", report.audience},
          {"form", report.form},
          {"subtitle", report.subtitle},
          {"headings", headings_json(report.headings)},
          {"summary", report.summary},
          {"profile", each(report.profile, score_json)},
          {"strengths", each(report.strengths, strength_json)},
          {"first_steps", each(report.first_steps, first_step_json)},
          {"missing", each(report.missing, missing_json)},
          {"certainty", report.certainty},
          {"sources", report.sources},
          {"licence", report.licence}};
}

}  // namespace leerruimte
