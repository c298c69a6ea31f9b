#pragma once

#include <string>
#include <vector>

#include "core/report/explain_score.hpp"

namespace leerruimte {

/// A source as one line: authors, year, title, address.
std::string source_line(const Source& source);

/// A published figure in words, without anything of a respondent beside it.
ReportReference published(const Questionnaire& questionnaire, const Reference& reference, LanguageIndex language, const Phrases& phrases);

/// The published figures about what this respondent was asked, each with the own answer where the two may be compared.
std::vector<ReportReference> references_of(const ReportContext& context);

}  // namespace leerruimte
