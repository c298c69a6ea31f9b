#include "core/markdown/write_group_markdown.hpp"

#include "core/markdown/advice_markdown.hpp"
#include "core/markdown/markdown_text.hpp"

namespace leerruimte {
namespace {

std::string line(const std::string& first, const std::string& second) { return "- " + escaped_line(first) + "\n  " + escaped_line(second) + '\n'; }

void add_rows(std::string& table, const ReportGroupScore& score, std::size_t columns, const std::string& indent) {
  const std::string bold = indent.empty() ? "**" : "";
  table += "| " + indent + bold + escaped(score.title) + bold + " |";
  for (std::size_t i = 0; i < columns; ++i) table += ' ' + (i < score.marks.size() ? escaped(score.marks[i].shown) : "") + " |";
  table += '\n';
  for (const ReportGroupScore& part : score.parts) add_rows(table, part, columns, indent + "&nbsp;&nbsp;");
}

void add_sentences(std::string& text, const ReportGroupScore& score) {
  if (!score.marks.empty()) text += "- **" + escaped(score.title) + "**\n";
  for (const ReportGroupMark& mark : score.marks) text += "  - " + escaped_line(mark.sentence) + '\n';
  for (const ReportGroupScore& part : score.parts) add_sentences(text, part);
}

/// The means in a table, and then each in a sentence.
std::string profile(const GroupReport& report) {
  if (report.profile.empty()) return "";
  std::string text = heading(2, report.headings.stand) + "|   |";
  for (const ReportGroupPart& part : report.parts) text += ' ' + (part.label.empty() ? "  " : escaped(part.label)) + " |";
  text += "\n|---|";
  for (std::size_t i = 0; i < report.parts.size(); ++i) text += "---:|";
  text += '\n';
  for (const ReportGroupScore& score : report.profile) add_rows(text, score, report.parts.size(), "");
  text += '\n';
  for (const ReportGroupScore& score : report.profile) add_sentences(text, score);
  return text + '\n';
}

std::string differences(const GroupReport& report) {
  if (report.parts.size() != 2) return "";
  std::string text = heading(2, report.headings.differences);
  if (report.differences.empty()) return text + escaped_line(report.headings.no_differences) + "\n\n";
  for (const ReportGroupDifference& one : report.differences) text += "- **" + escaped(one.title) + "** " + escaped(one.sentence) + '\n';
  return text + '\n';
}

std::string advice(const GroupReport& report) {
  if (!report.advised) return "";
  return heading(2, report.headings.strengths) + strengths_markdown(report.strengths, report.headings.no_strengths) + heading(2, report.headings.begin) +
         first_steps_markdown(report.first_steps, report.headings.no_first_steps);
}

std::string beside(const GroupReport& report) {
  if (report.beside.empty()) return "";
  std::string text = heading(2, report.headings.beside);
  for (const ReportGroupComparison& one : report.beside) text += line(one.reference.sentence, one.group.sentence);
  return text + '\n';
}

std::string shares(const GroupReport& report) {
  if (report.shares.empty() && report.ticks.empty()) return "";
  std::string text = heading(2, report.headings.shares);
  for (const ReportGroupFigure& figure : report.shares) text += line(figure.label + (figure.label.back() == '.' ? "" : "."), figure.sentence);
  if (!report.shares.empty()) text += '\n';
  for (const ReportGroupTicks& ticks : report.ticks) {
    text += heading(3, ticks.question);
    if (!ticks.instead.empty()) {
      text += escaped_line(ticks.instead) + "\n\n";
      continue;
    }
    for (const ReportGroupFigure& option : ticks.options) text += line(option.label + '.', option.sentence);
    text += '\n';
  }
  return text;
}

std::string facts(const GroupReport& report) {
  if (report.facts.empty()) return "";
  std::string text = heading(2, report.headings.facts) + escaped_line(report.headings.facts_note) + "\n\n";
  for (const ReportReference& fact : report.facts) text += "- " + escaped_line(fact.sentence) + '\n';
  return text;
}

}  // namespace

std::string group_report_markdown(const GroupReport& report) {
  std::string text = heading(1, report.title);
  for (const std::string& sentence : report.about) text += "- " + escaped_line(sentence) + '\n';
  const std::string parts = profile(report) + differences(report) + advice(report) + beside(report) + shares(report) + facts(report);
  return parts.empty() ? text : text + '\n' + parts;
}

}  // namespace leerruimte
