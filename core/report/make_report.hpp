#pragma once

#include "core/model/questionnaire.hpp"
#include "core/report/report.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte {

/// The share of "don't know" answers above which they are a finding in themselves (measurement.md 1).
inline constexpr double much_dont_know = 0.2;

/// The report of one response, in one of the questionnaire's languages: how do we stand, what are we good at, where do
/// we begin, why this score, how sure is this.  @pre language < questionnaire->languages.size()
Report make_report(const Questionnaire& questionnaire, const ScoredResponse& scored, LanguageIndex language);

}  // namespace leerruimte
