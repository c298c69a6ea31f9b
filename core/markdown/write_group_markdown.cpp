#include "core/markdown/write_group_markdown.hpp"

#include "core/markdown/markdown_text.hpp"

namespace leerruimte {
namespace {

std::string line(const std::string& first, const std::string& second) { return "- " + escaped_line(first) + "\n  " + escaped_line(second) + '\n'; }

std::string beside(const GroupReport& report) {
  if (report.beside.empty()) return "";
  std::string text = heading(2, report.heading_beside);
  for (const ReportGroupComparison& one : report.beside) text += line(one.reference.sentence, one.group.sentence);
  return text + '\n';
}

std::string shares(const GroupReport& report) {
  if (report.shares.empty() && report.ticks.empty()) return "";
  std::string text = heading(2, report.heading_shares);
  for (const ReportGroupFigure& figure : report.shares) text += line(figure.label + (figure.label.back() == '.' ? "" : "."), figure.sentence);
  if (!report.shares.empty()) text += '\n';
  for (const ReportGroupTicks& ticks : report.ticks) {
    text += heading(3, ticks.question);
    for (const ReportGroupFigure& option : ticks.options) text += line(option.label + '.', option.sentence);
    text += '\n';
  }
  return text;
}

std::string facts(const GroupReport& report) {
  if (report.facts.empty()) return "";
  std::string text = heading(2, report.heading_facts) + escaped_line(report.facts_note) + "\n\n";
  for (const ReportReference& fact : report.facts) text += "- " + escaped_line(fact.sentence) + '\n';
  return text;
}

}  // namespace

std::string group_report_markdown(const GroupReport& report) {
  std::string text = heading(1, report.title);
  for (const std::string& sentence : report.about) text += "- " + escaped_line(sentence) + '\n';
  const std::string parts = beside(report) + shares(report) + facts(report);
  return parts.empty() ? text : text + '\n' + parts;
}

}  // namespace leerruimte
