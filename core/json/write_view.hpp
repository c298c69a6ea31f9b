#pragma once

#include "core/json/parse.hpp"
#include "core/model/questionnaire.hpp"
#include "core/scoring/coverage.hpp"

namespace leerruimte {

/// What someone chooses from before starting: title, purpose, audiences and forms, in one language.
Json outline_json(const Questionnaire& questionnaire, LanguageIndex language);

/// What a page shows to a respondent: scales, sections and pages with the items of one form, worded for one audience,
/// in one language.
Json view_json(const Questionnaire& questionnaire, FormIndex form, AudienceIndex audience, LanguageIndex language);

/// How far a respondent is: {"asked", "given", "skipped", "minutes_left", "pages": [{"id", "asked", "given"}]}.
Json progress_json(const Questionnaire& questionnaire, const Coverage& coverage);

}  // namespace leerruimte
