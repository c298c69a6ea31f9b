#pragma once

#include "core/model/questionnaire.hpp"
#include "core/report/phrases.hpp"
#include "core/report/report.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte {

/// What a report is written from, and in which language.
struct ReportContext {
  const Questionnaire& questionnaire;
  const ScoredResponse& scored;
  LanguageIndex language;
  const Phrases& phrases;
};

/// One score in words and numbers, with its trace and its parts. Scores this form does not ask are left out of the parts.
ReportScore explain_score(const ReportContext& context, ScoreIndex index);

/// An item as the respondent read it, with the answer that was given.
TraceLine item_line(const ReportContext& context, ItemIndex item, const Answer& answer);

}  // namespace leerruimte
