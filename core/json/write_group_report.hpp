#pragma once

#include "core/json/parse.hpp"
#include "core/report/group_report.hpp"

namespace leerruimte {

/// A report about a group as a JSON object; keys are those of core/report/group_report.hpp. Of a withheld figure `count`, `n`, `percent`,
/// `lowest` and `highest` are null; the last three are percentages, unrounded.
Json group_report_json(const GroupReport& report);

}  // namespace leerruimte
