#include <cstdio>
#include <filesystem>

#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/load.hpp"
#include "core/cli/make_report.hpp"
#include "core/json/start_block.hpp"
#include "core/json/write_report.hpp"
#include "core/json/write_response.hpp"
#include "core/limits.hpp"
#include "core/markdown/write_report_markdown.hpp"

namespace leerruimte::cli {
namespace {

std::string format_of(const ReportOptions& options) {
  if (!options.format.empty()) return options.format;
  const std::string ending = ending_of(options.output);
  return ending == "json" || ending == "html" ? ending : "md";
}

std::string page_beside(const std::string& program) {
  std::error_code error;
  std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) self = program;
  return (self.parent_path() / "leerruimte.html").string();
}

/// The single-file page with the questionnaire, the answers and the language filled in: it opens on its report.
std::optional<std::string> filled_page(const ReportOptions& options, const std::string& questionnaire_text, const Questionnaire& questionnaire,
                                       const Response& response, LanguageIndex language) {
  const std::string path = options.page.empty() ? page_beside(options.program) : options.page;
  auto page = read_file(path, limits::answers_bytes);
  if (!page) {
    std::fprintf(stderr, "leerruimte: --format html fills the single-file page; build it with scripts/build, or name it with --page\n");
    return std::nullopt;
  }
  const std::string start = "{\"language\":" + Json(questionnaire->languages[language]).dump() +
                            ",\"response\":" + answer_file_json(questionnaire, response).dump() + ",\"questionnaire\":" + questionnaire_text + "}";
  auto filled = with_start_block(*std::move(page), start);
  if (!filled) std::fprintf(stderr, "leerruimte: %s is not the single-file page: it has no place for a report\n", path.c_str());
  return filled;
}

}  // namespace

ExitCode report(const ReportOptions& options) {
  const auto [loaded, loaded_code] = load_questionnaire(options.questionnaire);
  if (!loaded) return loaded_code;
  const Questionnaire& questionnaire = loaded->questionnaire;
  const auto language = choose_language(questionnaire, options.language);
  if (!language) return usage;
  const auto [response, code] = load_response(questionnaire, options.answers, options.respondent);
  if (!response) return code;

  const std::string format = format_of(options);
  std::optional<std::string> output;
  if (format == "html") {
    output = filled_page(options, loaded->text, questionnaire, *response, *language);
  } else {
    const Report made = make_report(questionnaire, *response, *language);
    output = format == "json" ? report_json(made).dump() + '\n' : report_markdown(made);
  }
  if (!output || !write_file(options.output, *output)) return cannot_read_or_write;
  return code;
}

}  // namespace leerruimte::cli
