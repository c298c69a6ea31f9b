#pragma once

#include <string>
#include <string_view>

#include "core/answers/response_file.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// Reads a table of responses: one row per respondent, a header with item ids and, where wanted, `respondent`, `group`,
/// `audience`, `form`, `questionnaire`, `fingerprint` and `checksum`. A cell holds a code, the name of a missing answer ("dont_know"), or nothing: no answer.
/// An unknown or repeated column refuses the whole file; a wrong cell, or a checksum that does not fit, refuses its row only.
ResponseFile read_responses_csv(const Questionnaire& questionnaire, std::string_view text);

/// The questionnaire that the first row names; "" when it names none.
std::string questionnaire_in_csv(std::string_view text);

}  // namespace leerruimte
