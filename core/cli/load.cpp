#include "core/cli/load.hpp"

#include <algorithm>
#include <cstdio>

#include "core/cli/files.hpp"
#include "core/csv/read_responses_csv.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/json/read_response.hpp"
#include "core/json/write_problems.hpp"
#include "core/limits.hpp"

namespace leerruimte::cli {
namespace {

std::string kind_of(const std::string& path, const std::string& content) {
  const std::string ending = ending_of(path);
  if (ending == "csv" || ending == "json") return ending;
  if (ending == "ndjson" || ending == "jsonl") return "ndjson";
  const auto first = content.find_first_not_of(" \t\r\n");
  const bool json = first != std::string::npos && (content[first] == '{' || content[first] == '[');
  if (!json) return "csv";
  const bool another_line = content.find("\n{", first) != std::string::npos;
  return another_line && content[first] == '{' ? "ndjson" : "json";
}

ResponseFile read_kind(const std::string& kind, const Questionnaire& questionnaire, const std::string& content) {
  if (kind == "csv") return read_responses_csv(questionnaire, content);
  if (kind == "ndjson") return read_responses_by_line(questionnaire, content);
  return read_responses(questionnaire, content);
}

}  // namespace

void print_problems(const std::string& file, const Problems& problems) {
  for (const Problem& problem : problems) {
    const std::string place = problem.place == Place{} ? "" : std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + ":";
    const std::string path = problem.path.empty() ? "" : problem.path + ": ";
    std::fprintf(stderr, "%s:%s %s [%s] %s%s\n", file.c_str(), place.c_str(), std::string{name_of(problem.severity)}.c_str(), problem.rule.c_str(),
                 path.c_str(), problem.message.c_str());
  }
}

Loaded<LoadedQuestionnaire> load_questionnaire(const std::string& path) {
  auto text = read_file(path, limits::document_bytes);
  if (!text) return {std::nullopt, cannot_read_or_write};
  auto questionnaire = read_questionnaire(*text);
  if (!questionnaire) {
    print_problems(path, questionnaire.problems());
    return {std::nullopt, problems};
  }
  return {LoadedQuestionnaire{*std::move(questionnaire), *std::move(text)}, done};
}

Loaded<ResponseFile> load_responses(const Questionnaire& questionnaire, const std::string& path) {
  const auto content = read_file(path, limits::answers_bytes);
  if (!content) return {std::nullopt, cannot_read_or_write};
  ResponseFile file = content->size() > limits::answers_bytes
                          ? ResponseFile{{}, {{"too-large", "", "has more than " + std::to_string(limits::answers_bytes) + " bytes"}}}
                          : read_kind(kind_of(path, *content), questionnaire, *content);
  print_problems(path, file.problems);
  const ExitCode code = file.problems.empty() ? done : problems;
  return {std::move(file), code};
}

Loaded<Response> load_response(const Questionnaire& questionnaire, const std::string& path, const std::string& respondent) {
  auto [file, code] = load_responses(questionnaire, path);
  if (!file) return {std::nullopt, code};
  std::vector<Response>& all = file->responses;
  if (!respondent.empty()) {
    const auto other = [&](const Response& response) { return response.respondent != respondent; };
    all.erase(std::remove_if(all.begin(), all.end(), other), all.end());
  }
  if (all.size() == 1) return {std::move(all.front()), code};
  if (all.empty() && code != done && respondent.empty()) return {std::nullopt, code};  // said already
  const std::string whose = respondent.empty() ? "" : " of \"" + respondent + "\"";
  const char* cure = respondent.empty() ? "; choose one with --respondent" : "";
  std::fprintf(stderr, "%s: error [one-response] has %zu responses%s; this is about one%s\n", path.c_str(), all.size(), whose.c_str(), cure);
  return {std::nullopt, problems};
}

}  // namespace leerruimte::cli
