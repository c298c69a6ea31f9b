#include "core/scoring/score_response.hpp"

#include <cassert>

namespace leerruimte {
namespace {

Score apply(const ScoringPlan::Rule& rule, const ScoringInput& input, Trace* trace) {
  if (const auto* mean = std::get_if<MeanPlan>(&rule)) return score_mean(*mean, input, trace);
  if (const auto* sum = std::get_if<SumPlan>(&rule)) return score_sum(*sum, input, trace);
  if (const auto* weighted = std::get_if<WeightedMeanPlan>(&rule)) return score_weighted_mean(*weighted, input, trace);
  if (const auto* count = std::get_if<CountPlan>(&rule)) return score_count(*count, input, trace);
  if (const auto* share = std::get_if<SharePlan>(&rule)) return score_share(share->count, input, trace);
  if (const auto* all_of = std::get_if<AllOfPlan>(&rule)) return score_all_of(*all_of, input, trace);
  if (const auto* product = std::get_if<ProductPlan>(&rule)) return score_product(*product, input, trace);
  if (const auto* difference = std::get_if<DifferencePlan>(&rule)) return score_difference(*difference, input, trace);
  if (const auto* threshold = std::get_if<ThresholdPlan>(&rule)) return score_threshold(*threshold, input, trace);
  return score_typology(*std::get_if<TypologyPlan>(&rule), input, trace);
}

}  // namespace

std::vector<Score> score_response(const Questionnaire& questionnaire, const ScoringPlan& plan, const Response& response) {
  assert(response.form() == plan.form());
  std::vector<Score> scores(plan.scores());
  const ScoringInput input{questionnaire, response, scores};
  for (const auto& [index, rule] : plan.steps()) scores[index] = apply(rule, input, nullptr);
  return scores;
}

std::vector<Score> score_response(const Questionnaire& questionnaire, const ScoringPlan& plan, const Response& response, const std::vector<bool>& wanted) {
  assert(response.form() == plan.form() && wanted.size() == plan.scores());
  std::vector<Score> scores(plan.scores());
  const ScoringInput input{questionnaire, response, scores};
  for (const auto& [index, rule] : plan.steps()) {
    if (wanted[index]) scores[index] = apply(rule, input, nullptr);
  }
  return scores;
}

ScoredResponse score_with_traces(const Questionnaire& questionnaire, const ScoringPlan& plan, const Response& response) {
  assert(response.form() == plan.form());
  ScoredResponse scored{response, std::vector<Score>(plan.scores()), std::vector<Trace>(plan.scores()), coverage_of(questionnaire, response)};
  const ScoringInput input{questionnaire, response, scored.scores};
  for (const auto& [index, rule] : plan.steps()) scored.scores[index] = apply(rule, input, &scored.traces[index]);
  return scored;
}

}  // namespace leerruimte
