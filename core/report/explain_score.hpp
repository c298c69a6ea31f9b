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

/// One score in words and numbers, with its trace and its parts. Scores this respondent is not asked about are left out of the parts.
ReportScore explain_score(const ReportContext& context, ScoreIndex index);

/// The value of a score as displayed: a number, the label of a type, yes or no, or words when it has none.
std::string shown_value(const ReportContext& context, ScoreIndex index);

/// Which end of a score is good: "higher", "lower", "zero" or "neutral".
std::string direction_word(Direction direction);

/// A number of a rule or a range: at most two decimals, none that say nothing.
std::string short_number(const ReportContext& context, double value);

/// Where a value lies in the range of its score, 0 to 1; nothing for a typology, which has no order.
std::optional<double> share_of(const ScoreDefinition& score, const std::optional<double>& value);

/// An item as the respondent read it; in a row with the aspect that was asked about.
std::string item_text(const ReportContext& context, ItemIndex item);

/// An answer in words: the label of an option, the ticked labels, a number with its unit.
std::string answer_text(const ReportContext& context, ItemIndex item, const Answer& answer);

/// An item as the respondent read it, with the answer that was given.
TraceLine item_line(const ReportContext& context, ItemIndex item, const Answer& answer);

}  // namespace leerruimte
