#include "core/json/write_group_report.hpp"

#include "core/json/write_parts.hpp"
#include "core/json/write_report.hpp"

namespace leerruimte {
namespace {

Json group_mark_json(const ReportGroupMark& mark) {
  return {{"label", mark.label},
          {"n", number_or_null(mark.n)},
          {"value", number_or_null(mark.value)},
          {"share", number_or_null(mark.share)},
          {"shown", mark.shown},
          {"edge", mark.edge},
          {"withheld", mark.withheld},
          {"band", mark.band},
          {"meaning", mark.meaning},
          {"agreement", mark.agreement},
          {"sentence", mark.sentence}};
}

Json group_score_json(const ReportGroupScore& score) {
  return {{"id", score.id},
          {"title", score.title},
          {"about", score.about},
          {"lowest", score.lowest},
          {"highest", score.highest},
          {"direction", score.direction},
          {"marks", each(score.marks, group_mark_json)},
          {"parts", each(score.parts, group_score_json)}};
}

Json part_json(const ReportGroupPart& part) { return {{"id", part.id}, {"label", part.label}, {"people", part.people}}; }

Json difference_json(const ReportGroupDifference& difference) {
  return {{"score", difference.score}, {"title", difference.title}, {"sentence", difference.sentence}};
}

Json headings_json(const GroupHeadings& headings) {
  return {{"stand", headings.stand},
          {"differences", headings.differences},
          {"strengths", headings.strengths},
          {"begin", headings.begin},
          {"beside", headings.beside},
          {"shares", headings.shares},
          {"facts", headings.facts},
          {"no_means", headings.no_means},
          {"no_differences", headings.no_differences},
          {"no_strengths", headings.no_strengths},
          {"no_first_steps", headings.no_first_steps},
          {"facts_note", headings.facts_note}};
}

Json figure_json(const ReportGroupFigure& figure) {
  const auto& share = figure.share;
  return {{"id", figure.id},
          {"label", figure.label},
          {"count", share ? Json(share->count) : Json(nullptr)},
          {"n", share ? Json(share->n) : Json(nullptr)},
          {"percent", share ? Json(share->percent()) : Json(nullptr)},
          {"lowest", share ? Json(100.0 * share->interval.lowest) : Json(nullptr)},
          {"highest", share ? Json(100.0 * share->interval.highest) : Json(nullptr)},
          {"withheld", figure.withheld},
          {"sentence", figure.sentence}};
}

Json comparison_json(const ReportGroupComparison& comparison) {
  return {{"reference", reference_json(comparison.reference)}, {"group", figure_json(comparison.group)}};
}

Json ticks_json(const ReportGroupTicks& ticks) {
  return {{"id", ticks.id}, {"question", ticks.question}, {"instead", ticks.instead}, {"options", each(ticks.options, figure_json)}};
}

}  // namespace

Json group_report_json(const GroupReport& report) {
  return {{"questionnaire", report.questionnaire},
          {"version", report.version},
          {"fingerprint", report.fingerprint},
          {"language", report.language},
          {"title", report.title},
          {"minimum", report.minimum},
          {"responses", report.responses ? Json(*report.responses) : Json(nullptr)},
          {"about", report.about},
          {"headings", headings_json(report.headings)},
          {"parts", each(report.parts, part_json)},
          {"profile", each(report.profile, group_score_json)},
          {"pictures", each(report.pictures, picture_json)},
          {"differences", each(report.differences, difference_json)},
          {"advised", report.advised},
          {"strengths", each(report.strengths, strength_json)},
          {"first_steps", each(report.first_steps, first_step_json)},
          {"beside", each(report.beside, comparison_json)},
          {"shares", each(report.shares, figure_json)},
          {"ticks", each(report.ticks, ticks_json)},
          {"facts", each(report.facts, reference_json)}};
}

}  // namespace leerruimte
