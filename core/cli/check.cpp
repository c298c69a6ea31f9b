#include <algorithm>
#include <cstdio>

#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/load.hpp"
#include "core/json/cursor.hpp"
#include "core/json/locate.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/json/write_problems.hpp"
#include "core/limits.hpp"
#include "core/lint/lint.hpp"
#include "core/lint/rule.hpp"

namespace leerruimte::cli {
namespace {

struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;

  void add(const Problems& problems) {
    for (const Problem& problem : problems) {
      ++(problem.severity == Severity::error ? errors : problem.severity == Severity::warning ? warnings : notes);
    }
  }
};

/// What was found in one file.
struct Checked {
  Problems problems;
  std::string summary;  ///< Of the questionnaire; empty when it was refused.
  Json json;
};

std::string several(std::size_t count, const std::string& word) { return count == 0 ? "" : ", " + std::to_string(count) + " " + word + (count == 1 ? "" : "s"); }

std::string summary_of(const Questionnaire& questionnaire, const Problems& problems) {
  Counts counts;
  counts.add(problems);
  std::string languages;
  for (const std::string& language : questionnaire->languages) languages += " " + language;
  return "ok" + several(counts.warnings, "warning") + several(counts.notes, "note") + ", " + questionnaire->id + " " + questionnaire->version + ": " +
         std::to_string(questionnaire.written_items()) + " items, " + std::to_string(questionnaire.written_scores()) + " scores, in" + languages;
}

Checked check_text(const std::string& path, const std::string& text) {
  const auto questionnaire = read_questionnaire(text);
  if (!questionnaire) return {questionnaire.problems(), "", {{"file", path}, {"problems", problems_json(questionnaire.problems())}}};
  const Reachability reach = reachability_of(*questionnaire);
  Problems found = lint(*questionnaire, reach);
  if (!found.empty()) locate(text, found);
  const AdviceFigures advice = advice_figures(reach);
  Json json{{"file", path},
            {"problems", problems_json(found)},
            {"advice", {{"reachable", advice.reachable}, {"of", advice.of}, {"exact", advice.exact}, {"sampled", advice.sampled}}}};
  std::string summary = summary_of(*questionnaire, found);
  return {std::move(found), std::move(summary), std::move(json)};
}

std::string list_of_rules(const std::vector<Rule>& rules) {
  std::size_t widest = 0;
  for (const Rule& rule : rules) widest = std::max(widest, rule.id.size());
  std::string list;
  for (const Rule& rule : rules) {
    list += std::string{rule.id} + std::string(widest - rule.id.size() + 2, ' ') + std::string{name_of(rule.severity)} + std::string(9 - name_of(rule.severity).size(), ' ') +
            std::string{rule.about} + "\n";
  }
  return list;
}

}  // namespace

ExitCode check(const CheckOptions& options) {
  ExitCode worst = done;
  Json files = Json::array();
  Counts counts;
  std::string output;
  for (const std::string& path : options.files) {
    const auto text = read_file(path, limits::document_bytes);
    if (!text) {
      worst = cannot_read_or_write;
      continue;
    }
    Checked checked = check_text(path, *text);
    counts.add(checked.problems);
    if (!options.json) print_problems(path, checked.problems);
    if (!checked.summary.empty()) output += path + ": " + checked.summary + "\n";
    files.push_back(std::move(checked.json));
  }
  const bool bad = counts.errors > 0 || (options.strict && counts.warnings > 0);
  if (bad && worst == done) worst = problems;
  if (options.json) {
    output = Json{{"files", std::move(files)}, {"errors", counts.errors}, {"warnings", counts.warnings}, {"notes", counts.notes}}.dump(2) + "\n";
  }
  return write_file("-", output) ? worst : cannot_read_or_write;
}

ExitCode explain_rule(const std::string& id) {
  const std::vector<Rule> rules = all_rules();
  if (id == "all") return write_file("-", list_of_rules(rules)) ? done : cannot_read_or_write;
  const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& one) { return one.id == id; });
  if (rule != rules.end()) return write_file("-", page_of(*rule)) ? done : cannot_read_or_write;
  std::vector<std::string_view> known{"all"};
  for (const Rule& one : rules) known.push_back(one.id);
  std::fprintf(stderr, "leerruimte: --explain %s: there is no such rule%s\n", id.c_str(), did_you_mean(id, known).c_str());
  return usage;
}

}  // namespace leerruimte::cli
