#pragma once

#include <string>

#include "core/answers/response.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// One person's answers as a header and a row, as `read_responses_csv` reads them: every item of the form, and a checksum. CRLF ends a line.
std::string answers_csv(const Questionnaire& questionnaire, const Response& response);

}  // namespace leerruimte
