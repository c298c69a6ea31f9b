#pragma once

#include <vector>

#include "core/report/explain_score.hpp"

namespace leerruimte {

/// The strengths that fit these scores, in words.
std::vector<ReportStrength> strengths_of(const ReportContext& context);

/// The first steps that fit these scores, in words, with why each was chosen.
std::vector<ReportFirstStep> first_steps_of(const ReportContext& context);

}  // namespace leerruimte
