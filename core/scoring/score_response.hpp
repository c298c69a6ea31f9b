#pragma once

#include <vector>

#include "core/scoring/coverage.hpp"
#include "core/scoring/plan.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

/// All scores of one response, by ScoreIndex.  @pre the response answers the plan's form
std::vector<Score> score_response(const Questionnaire& questionnaire, const ScoringPlan& plan, const Response& response);

/// Only the scores that are wanted, by ScoreIndex; the others stay without value.
/// @pre with each wanted score those it is made of are wanted too
std::vector<Score> score_response(const Questionnaire& questionnaire, const ScoringPlan& plan, const Response& response, const std::vector<bool>& wanted);

/// All scores of one response with what they were made of: everything a report is written from.
struct ScoredResponse {
  Response response;
  std::vector<Score> scores;  ///< By ScoreIndex.
  std::vector<Trace> traces;  ///< By ScoreIndex.
  Coverage coverage;
};

/// The same scores, by the same code, with their traces.  @pre the response answers the plan's form
ScoredResponse score_with_traces(const Questionnaire& questionnaire, const ScoringPlan& plan, const Response& response);

}  // namespace leerruimte
