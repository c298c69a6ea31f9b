#include <cstdio>

#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/load.hpp"
#include "core/cli/make_report.hpp"
#include "core/markdown/write_report_markdown.hpp"

namespace leerruimte::cli {
namespace {

const ReportScore* find_score(const std::vector<ReportScore>& scores, const std::string& id) {
  for (const ReportScore& score : scores) {
    if (score.id == id) return &score;
    if (const ReportScore* part = find_score(score.parts, id)) return part;
  }
  return nullptr;
}

}  // namespace

ExitCode explain(const ExplainOptions& options) {
  const auto [loaded, loaded_code] = load_questionnaire(options.questionnaire);
  if (!loaded) return loaded_code;
  const Questionnaire& questionnaire = loaded->questionnaire;
  const auto language = choose_language(questionnaire, options.language);
  if (!language) return usage;
  const auto [response, code] = load_response(questionnaire, options.answers, options.respondent);
  if (!response) return code;

  const Report made = make_report(questionnaire, *response, *language);
  std::string output;
  if (options.score.empty()) {
    for (const ReportScore& score : made.profile) output += score_markdown(score);
  } else if (const ReportScore* score = find_score(made.profile, options.score)) {
    output = score_markdown(*score);
  } else {
    std::fprintf(stderr, "leerruimte: --score %s: the form of these answers has no such score\n", options.score.c_str());
    return usage;
  }
  return write_file("-", output) ? code : cannot_read_or_write;
}

}  // namespace leerruimte::cli
