#pragma once

#include <string>

#include "core/answers/response.hpp"
#include "core/model/questionnaire.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

/// The header of a table of scores: respondent, group, form, audience, then the score ids. With line end.
std::string scores_csv_header(const Questionnaire& questionnaire);

/// One row under it: values unrounded with a decimal point; empty where a score has too few answers or is not asked.
std::string scores_csv_row(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores);

}  // namespace leerruimte
