#pragma once

#include <string>
#include <vector>

#include "core/report/report.hpp"

namespace leerruimte {

/// Strengths as a list. @param none what is said when there are none
std::string strengths_markdown(const std::vector<ReportStrength>& strengths, const std::string& none);

/// First steps, each under a heading of the third level. @param none what is said when there are none
std::string first_steps_markdown(const std::vector<ReportFirstStep>& steps, const std::string& none);

}  // namespace leerruimte
