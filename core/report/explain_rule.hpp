#pragma once

#include <string>

#include "core/report/explain_score.hpp"

namespace leerruimte {

/// How a score is computed, in one or two sentences.
std::string rule_text(const ReportContext& context, const ScoreDefinition& definition, const Score& score);

/// The computation itself, such as "(4 + 5) / 2 = 4.5", from the trace the scoring wrote; empty without value, when one term
/// decides, and for a typology.
std::string formula_text(const ReportContext& context, const ScoreDefinition& definition, const Score& score, const Trace& trace);

}  // namespace leerruimte
