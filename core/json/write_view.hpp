#pragma once

#include "core/json/parse.hpp"
#include "core/model/questionnaire.hpp"
#include "core/scoring/coverage.hpp"

namespace leerruimte {

/// What someone chooses from before starting: title, purpose, audiences, forms and the pages to read, in one language.
Json outline_json(const Questionnaire& questionnaire, LanguageIndex language);

/// What a page shows to a respondent: scales, sections and pages with the items of one form, worded for one audience,
/// in one language. A row is one item with a part for each aspect; any other item has one part, itself.
Json view_json(const Questionnaire& questionnaire, FormIndex form, AudienceIndex audience, LanguageIndex language);

/// The pages to read beside a questionnaire, in one language.
Json background_json(const Questionnaire& questionnaire, LanguageIndex language);

/// How far a respondent is: {"asked", "given", "skipped", "minutes_left", "pages": [{"id", "shown", "asked", "given"}]}; the pages are
/// those of `view_json`.
Json progress_json(const Questionnaire& questionnaire, const Coverage& coverage);

}  // namespace leerruimte
