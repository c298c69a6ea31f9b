#include "core/json/write_report.hpp"

#include "core/json/write_parts.hpp"

namespace leerruimte {
namespace {

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
          {"type", score.type},
          {"direction", score.direction},
          {"rule", score.rule},
          {"formula", score.formula},
          {"trace", each(score.trace, trace_json)},
          {"parts", each(score.parts, score_json)}};
}

Json mark_json(const PictureMark& mark) {
  return {{"label", mark.label}, {"value", number_or_null(mark.value)}, {"share", number_or_null(mark.share)}, {"shown", mark.shown}};
}

Json row_json(const PictureRow& row) {
  return {{"id", row.id},   {"label", row.label}, {"low", row.low}, {"high", row.high}, {"marks", each(row.marks, mark_json)},
          {"words", row.words}, {"state", row.state}};
}

Json axis_json(const PictureAxis& axis) {
  return {{"title", axis.title}, {"lowest", axis.lowest}, {"highest", axis.highest}, {"cut", number_or_null(axis.cut)}, {"cut_share", number_or_null(axis.cut_share)}};
}

Json lens_json(const ReportLens& lens) {
  return {{"id", lens.id}, {"title", lens.title}, {"about", lens.about}, {"source", lens.source}, {"groups", each(lens.groups, score_json)}};
}

Json open_answer_json(const ReportOpenAnswer& open) { return {{"id", open.id}, {"question", open.question}, {"answer", open.answer}}; }

Json missing_json(const ReportMissing& missing) { return {{"reason", missing.reason}, {"items", each(missing.items, trace_json)}}; }

Json headings_json(const ReportHeadings& headings) {
  return {{"stand", headings.stand},
          {"strengths", headings.strengths},
          {"begin", headings.begin},
          {"why", headings.why},
          {"certainty", headings.certainty},
          {"no_strengths", headings.no_strengths},
          {"no_first_steps", headings.no_first_steps},
          {"nothing_missing", headings.nothing_missing},
          {"lenses", headings.lenses},
          {"lenses_intro", headings.lenses_intro},
          {"references", headings.references},
          {"open_answers", headings.open_answers},
          {"sources", headings.sources}};
}

}  // namespace

Json picture_json(const ReportPicture& picture) {
  return {{"kind", picture.kind},
          {"title", picture.title},
          {"note", picture.note},
          {"about", picture.about},
          {"section", number_or_null(picture.section)},
          {"axes", each(picture.axes, axis_json)},
          {"legend", picture.legend},
          {"regions", picture.regions},
          {"rows", each(picture.rows, row_json)}};
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

Json reference_json(const ReportReference& reference) {
  return {{"id", reference.id},
          {"score", reference.score},
          {"about", reference.about},
          {"shown", reference.shown},
          {"value", number_or_null(reference.value)},
          {"own", reference.own},
          {"population", reference.population},
          {"year", number_or_null(reference.year)},
          {"n", number_or_null(reference.n)},
          {"source", reference.source},
          {"comparable", reference.comparable},
          {"sentence", reference.sentence}};
}

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
          {"pictures", each(report.pictures, picture_json)},
          {"strengths", each(report.strengths, strength_json)},
          {"first_steps", each(report.first_steps, first_step_json)},
          {"lenses", each(report.lenses, lens_json)},
          {"references", each(report.references, reference_json)},
          {"open_answers", each(report.open_answers, open_answer_json)},
          {"missing", each(report.missing, missing_json)},
          {"certainty", report.certainty},
          {"sources", report.sources},
          {"licence", report.licence}};
}

}  // namespace leerruimte
