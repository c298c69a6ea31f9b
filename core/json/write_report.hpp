#pragma once

#include "core/json/parse.hpp"
#include "core/report/report.hpp"

namespace leerruimte {

/// A report as a JSON object; keys are those of core/report/report.hpp. An absent value or share is null.
Json report_json(const Report& report);

}  // namespace leerruimte
