#include "core/json/write_group_report.hpp"

#include "core/json/write_report.hpp"

namespace leerruimte {
namespace {

template <class T, class Write>
Json each(const std::vector<T>& all, Write write) {
  Json list = Json::array();
  for (const T& one : all) list.push_back(write(one));
  return list;
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
  return {{"id", ticks.id}, {"question", ticks.question}, {"options", each(ticks.options, figure_json)}};
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
          {"beside", each(report.beside, comparison_json)},
          {"shares", each(report.shares, figure_json)},
          {"ticks", each(report.ticks, ticks_json)},
          {"facts", each(report.facts, reference_json)}};
}

}  // namespace leerruimte
