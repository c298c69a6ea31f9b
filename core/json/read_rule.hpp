#pragma once

#include <optional>
#include <vector>

#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {

/// The rule of a score: what it works on, and how.  @pre items, scales and parameters of the draft are read
ScoreRule read_rule(const Cursor& rule, const QuestionnaireDraft& draft);

/// The range that follows from a rule.  @pre the ranges of the scores it works on are known
/// @return nothing when there is none, reported here or where it went wrong.
std::optional<Range> range_of(const Cursor& score, const ScoreRule& rule, const std::vector<ScoreDefinition>& scores, const QuestionnaireDraft& draft);

/// A count over typologies names types; here they become codes.  @pre all scores are read
void resolve_types(const Cursor& score, ScoreDefinition& definition, const std::vector<ScoreDefinition>& scores);

}  // namespace leerruimte
