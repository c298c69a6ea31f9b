#pragma once

#include <string_view>

#include "core/answers/response_file.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// Reads a table of responses: one row per respondent, a header with item ids and, where wanted, `respondent`, `group`,
/// `audience` and `form`. A cell holds a code, the name of a missing answer ("dont_know"), or nothing: no answer.
/// An unknown or repeated column refuses the whole file; a wrong cell refuses its row only.
ResponseFile read_responses_csv(const Questionnaire& questionnaire, std::string_view text);

}  // namespace leerruimte
