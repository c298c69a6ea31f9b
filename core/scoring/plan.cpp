#include "core/scoring/plan.hpp"

namespace leerruimte {
namespace {

ScoringPlan::Rule compile_rule(const Questionnaire& questionnaire, const Form& form, const ScoreDefinition& score) {
  const ScoreRule& rule = score.rule;
  OperandsPlan of = OperandsPlan::compile(questionnaire, form, rule.of);
  if (rule.as<Sum>()) return SumPlan{std::move(of), score.min_answered};
  if (const auto* weighted = rule.as<WeightedMean>()) return WeightedMeanPlan{std::move(of), weighted->thousandths, score.min_answered};
  if (const auto* count = rule.as<Count>()) return CountPlan{std::move(of), count->codes, score.min_answered};
  if (const auto* share = rule.as<Share>()) return SharePlan{{std::move(of), share->codes, score.min_answered}};
  if (const auto* all_of = rule.as<AllOf>()) return AllOfPlan{std::move(of), all_of->cut};
  if (rule.as<Product>()) return ProductPlan{std::move(of)};
  if (rule.as<Difference>()) return DifferencePlan{std::move(of)};
  if (const auto* threshold = rule.as<Threshold>()) return ThresholdPlan{std::move(of), threshold->cut, threshold->side};
  if (const auto* typology = rule.as<Typology>()) return TypologyPlan{std::move(of), &typology->types};
  return MeanPlan{std::move(of), score.min_answered};
}

}  // namespace

ScoringPlan ScoringPlan::compile(const Questionnaire& questionnaire, FormIndex form) {
  ScoringPlan plan{form};
  for (const ScoreIndex index : questionnaire.scoring_order()) {
    plan.steps_.emplace_back(index, compile_rule(questionnaire, questionnaire->forms[form], questionnaire->scores[index]));
  }
  return plan;
}

}  // namespace leerruimte
