#include "core/scoring/score_response.hpp"

#include <cassert>

namespace leerruimte {
namespace {

Score apply(const ScoringPlan::Rule& rule, const Response& response, const std::vector<Score>& scores, Trace* trace) {
  if (const auto* mean = std::get_if<MeanPlan>(&rule)) return score_mean(*mean, response, trace);
  if (const auto* count = std::get_if<CountPlan>(&rule)) return score_count(*count, response, trace);
  return score_composite(*std::get_if<CompositePlan>(&rule), scores, trace);
}

}  // namespace

std::vector<Score> score_response(const ScoringPlan& plan, const Response& response) {
  assert(response.form() == plan.form());
  std::vector<Score> scores(plan.scores());
  for (const auto& [index, rule] : plan.steps()) scores[index] = apply(rule, response, scores, nullptr);
  return scores;
}

ScoredResponse score_with_traces(const Questionnaire& questionnaire, const ScoringPlan& plan, const Response& response) {
  assert(response.form() == plan.form());
  ScoredResponse scored{response.form(), response.audience(), std::vector<Score>(plan.scores()), std::vector<Trace>(plan.scores()),
                        coverage_of(questionnaire, response)};
  for (const auto& [index, rule] : plan.steps()) scored.scores[index] = apply(rule, response, scored.scores, &scored.traces[index]);
  return scored;
}

}  // namespace leerruimte
