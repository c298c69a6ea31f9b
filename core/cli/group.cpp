#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/load.hpp"
#include "core/cli/make_report.hpp"
#include "core/group/group_figures.hpp"
#include "core/json/write_group_report.hpp"
#include "core/markdown/write_group_markdown.hpp"
#include "core/report/group_report.hpp"

namespace leerruimte::cli {

ExitCode group(const GroupOptions& options) {
  const auto [loaded, loaded_code] = load_questionnaire(options.questionnaire);
  if (!loaded) return loaded_code;
  const Questionnaire& questionnaire = loaded->questionnaire;
  const auto language = choose_language(questionnaire, options.language);
  if (!language) return usage;
  const auto [file, code] = load_responses(questionnaire, options.answers);
  if (!file) return code;

  const GroupReport made = make_group_report(questionnaire, group_figures(questionnaire, file->responses), *language);
  const bool json = options.format.empty() ? ending_of(options.output) == "json" : options.format == "json";
  return write_file(options.output, json ? group_report_json(made).dump(2) + '\n' : group_report_markdown(made)) ? code : cannot_read_or_write;
}

}  // namespace leerruimte::cli
