#pragma once

#include <string>

#include "core/report/report.hpp"

namespace leerruimte {

/// A report as Markdown (CommonMark with tables). Texts are escaped: none of them can become markup.
std::string report_markdown(const Report& report);

/// Only what one score was made of, with the scores under it: the answer to "why this score?".
std::string score_markdown(const ReportScore& score);

}  // namespace leerruimte
