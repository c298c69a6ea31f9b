#pragma once

#include <optional>
#include <string>

#include "core/answers/response.hpp"
#include "core/report/report.hpp"

namespace leerruimte::cli {

/// The language named on the command line, the questionnaire's first when none was.
/// @return nothing after saying on standard error which languages there are.
std::optional<LanguageIndex> choose_language(const Questionnaire& questionnaire, const std::string& name);

/// Scores a response and writes its report.
Report make_report(const Questionnaire& questionnaire, const Response& response, LanguageIndex language);

}  // namespace leerruimte::cli
