#pragma once

#include <vector>

#include "core/report/explain_score.hpp"

namespace leerruimte {

/// The pictures a questionnaire declares, filled with these answers; rows that were not asked are left out, and so is a picture
/// without rows. Without a declaration: a radar of the top scores when there are more than two, and bars for the parts of each.
std::vector<ReportPicture> pictures_of(const ReportContext& context);

}  // namespace leerruimte
