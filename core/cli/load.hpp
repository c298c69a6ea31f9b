#pragma once

#include <optional>
#include <string>
#include <utility>

#include "core/answers/response_file.hpp"
#include "core/cli/exit_code.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte::cli {

/// A questionnaire with the text it was read from.
struct LoadedQuestionnaire {
  Questionnaire questionnaire;
  std::string text;
};

/// Something that was loaded, or the exit code to leave with; what was wrong is on standard error by then.
template <class T>
using Loaded = std::pair<std::optional<T>, ExitCode>;

Loaded<LoadedQuestionnaire> load_questionnaire(const std::string& path);

/// Reads answers by the ending of their file: .csv, .ndjson (or .jsonl), .json; else by their first character.
/// Rows with problems are on standard error and left out; then the exit code is `problems`.
Loaded<ResponseFile> load_responses(const Questionnaire& questionnaire, const std::string& path);

/// The one response a report or explanation is about: the only one, or the one of this respondent.
Loaded<Response> load_response(const Questionnaire& questionnaire, const std::string& path, const std::string& respondent);

/// Prints problems on standard error, one a line: `file:line:column: error [rule] path: sentence`.
void print_problems(const std::string& file, const Problems& problems);

}  // namespace leerruimte::cli
