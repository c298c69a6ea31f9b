#pragma once

#include <vector>

#include "core/report/group_profile.hpp"

namespace leerruimte {

/// What a group is good at, and where it begins.
struct GroupAdvice {
  std::vector<ReportStrength> strengths;
  std::vector<ReportFirstStep> first_steps;
};

/// The advice of the questionnaire for a group, by the same rules as for one person, from nothing but the means that are told; each part of
/// the group counts the same. Advice that looks at answers is left out, because a mean is no answer.
GroupAdvice group_advice(const GroupContext& context);

}  // namespace leerruimte
