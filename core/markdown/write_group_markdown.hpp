#pragma once

#include <string>

#include "core/report/group_report.hpp"

namespace leerruimte {

/// A report about a group as Markdown. Texts are escaped: none of them can become markup.
std::string group_report_markdown(const GroupReport& report);

}  // namespace leerruimte
