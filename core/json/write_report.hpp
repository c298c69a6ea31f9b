#pragma once

#include "core/json/parse.hpp"
#include "core/report/report.hpp"

namespace leerruimte {

/// A report as a JSON object; keys are those of core/report/report.hpp. An absent value or share is null.
Json report_json(const Report& report);

Json picture_json(const ReportPicture& picture);
Json strength_json(const ReportStrength& strength);
Json first_step_json(const ReportFirstStep& step);

/// A published figure with all that is known about it; what is unknown is null.
Json reference_json(const ReportReference& reference);

}  // namespace leerruimte
