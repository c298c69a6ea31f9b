#include <cstdio>

#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/load.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/json/write_problems.hpp"
#include "core/limits.hpp"

namespace leerruimte::cli {
namespace {

std::string summary_of(const Questionnaire& questionnaire) {
  std::string languages;
  for (const std::string& language : questionnaire->languages) languages += " " + language;
  return questionnaire->id + " " + questionnaire->version + ": " + std::to_string(questionnaire.written_items()) + " items, " +
         std::to_string(questionnaire.written_scores()) + " scores, in" + languages;
}

}  // namespace

ExitCode check(const CheckOptions& options) {
  ExitCode worst = done;
  Json files = Json::array();
  std::size_t errors = 0;
  std::string summaries;
  for (const std::string& path : options.files) {
    const auto text = read_file(path, limits::document_bytes);
    if (!text) {
      worst = cannot_read_or_write;
      continue;
    }
    const auto questionnaire = read_questionnaire(*text);
    const Problems found = questionnaire ? Problems{} : questionnaire.problems();
    errors += found.size();
    if (!found.empty() && worst == done) worst = problems;
    files.push_back({{"file", path}, {"problems", problems_json(found)}});
    if (!options.json) print_problems(path, found);
    if (questionnaire) summaries += path + ": ok, " + summary_of(*questionnaire) + "\n";
  }
  if (options.json) summaries = Json{{"files", std::move(files)}, {"errors", errors}, {"warnings", 0}}.dump(2) + "\n";
  return write_file("-", summaries) ? worst : cannot_read_or_write;
}

}  // namespace leerruimte::cli
