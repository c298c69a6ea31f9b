#pragma once

#include <string_view>

#include "core/model/questionnaire.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// Reads a questionnaire (questionnaires/README.md describes the format). Reports every problem found, each with its
/// JSON Pointer, line and column, in document order.
Result<Questionnaire> read_questionnaire(std::string_view text);

}  // namespace leerruimte
