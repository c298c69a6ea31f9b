#include "core/markdown/write_report_markdown.hpp"

#include "core/markdown/advice_markdown.hpp"
#include "core/markdown/markdown_text.hpp"

namespace leerruimte {
namespace {

void add_rows(std::string& table, const ReportScore& score, const std::string& indent) {
  const std::string bold = indent.empty() ? "**" : "";
  table += "| " + indent + bold + escaped(score.title) + bold + " | " + escaped(score.shown) + " | " + escaped(score.band) + " |\n";
  for (const ReportScore& part : score.parts) add_rows(table, part, indent + "&nbsp;&nbsp;");
}

std::string profile(const Report& report) {
  std::string text;
  for (const std::string& sentence : report.summary) text += "- " + escaped_line(sentence) + '\n';
  text += "\n|   |   |   |\n|---|---:|---|\n";
  for (const ReportScore& score : report.profile) add_rows(text, score, "");
  return text + '\n';
}

std::string lenses(const Report& report) {
  if (report.lenses.empty()) return "";
  std::string text = heading(2, report.headings.lenses) + escaped_line(report.headings.lenses_intro) + "\n\n";
  for (const ReportLens& lens : report.lenses) {
    text += heading(3, lens.title) + escaped_line(lens.about) + "\n\n";
    for (const ReportScore& group : lens.groups) text += "- " + escaped_line(group.title) + ": " + escaped(group.shown) + '\n';
    text += '\n';
    if (!lens.source.empty()) text += escaped_line(lens.source) + "\n\n";
  }
  return text;
}

std::string references(const Report& report) {
  if (report.references.empty()) return "";
  std::string text = heading(2, report.headings.references);
  for (const ReportReference& reference : report.references) text += "- " + escaped_line(reference.sentence) + '\n';
  return text + '\n';
}

/// Somebody's own words; a line break in them begins a new paragraph here.
std::string open_answers(const Report& report) {
  if (report.open_answers.empty()) return "";
  std::string text = heading(2, report.headings.open_answers);
  for (const ReportOpenAnswer& open : report.open_answers) {
    text += heading(3, open.question) + escaped_lines(open.answer) + "\n\n";
  }
  return text;
}

std::string certainty(const Report& report) {
  std::string text;
  for (const std::string& sentence : report.certainty) text += "- " + escaped_line(sentence) + '\n';
  text += '\n';
  for (const ReportMissing& missing : report.missing) {
    text += heading(3, missing.reason);
    for (const TraceLine& line : missing.items) text += "- " + escaped_line(line.text) + '\n';
    text += '\n';
  }
  text += heading(3, report.headings.sources);
  for (const std::string& source : report.sources) text += "- " + escaped_line(source) + '\n';
  return text + "\n" + escaped_line(report.licence) + '\n';
}

void add_explanation(std::string& text, const ReportScore& score, int level) {
  text += heading(level, score.title + ": " + score.shown + (score.band.empty() ? "" : ", " + score.band));
  text += escaped_line(score.rule) + "\n\n";
  if (!score.formula.empty()) text += escaped_line(score.formula) + "\n\n";
  for (const TraceLine& line : score.trace) {
    text += "- " + escaped_line(line.text) + (line.answer.empty() ? "" : " — *" + escaped(line.answer) + "*") + ": " + escaped(line.counted) + '\n';
  }
  text += '\n';
  for (const ReportScore& part : score.parts) add_explanation(text, part, level + 1);
}

}  // namespace

std::string score_markdown(const ReportScore& score) {
  std::string text;
  add_explanation(text, score, 2);
  return text;
}

std::string report_markdown(const Report& report) {
  std::string text = heading(1, report.title);
  text += escaped_line(report.subtitle) + "\n\n";
  text += heading(2, report.headings.stand) + profile(report);
  text += heading(2, report.headings.strengths) + strengths_markdown(report.strengths, report.headings.no_strengths);
  text += heading(2, report.headings.begin) + first_steps_markdown(report.first_steps, report.headings.no_first_steps);
  text += heading(2, report.headings.why);
  for (const ReportScore& score : report.profile) add_explanation(text, score, 3);
  text += lenses(report) + references(report) + open_answers(report);
  text += heading(2, report.headings.certainty) + certainty(report);
  return text;
}

}  // namespace leerruimte
