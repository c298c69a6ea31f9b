#include "core/scoring/plan.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

std::vector<ItemIndex> asked_of(const std::vector<ItemIndex>& items, const Form& form) {
  std::vector<ItemIndex> asked;
  for (const ItemIndex item : items) {
    if (std::binary_search(form.items.begin(), form.items.end(), item)) asked.push_back(item);
  }
  return asked;
}

KeyedItem keyed_item(const Questionnaire& questionnaire, ItemIndex index) {
  const AnswerScale& scale = questionnaire.scale_of(index);
  return {index, questionnaire->items[index].keying == Keying::reversed, scale.lowest() + scale.highest()};
}

ScoringPlan::Rule compile_rule(const Questionnaire& questionnaire, const Form& form, const ScoreDefinition& score) {
  if (const auto* mean = std::get_if<MeanOfItems>(&score.rule)) {
    MeanPlan plan{{}, score.min_answered};
    for (const ItemIndex item : asked_of(mean->items, form)) plan.items.push_back(keyed_item(questionnaire, item));
    return plan;
  }
  if (const auto* count = std::get_if<CountOfCodes>(&score.rule)) {
    return CountPlan{asked_of(count->items, form), count->codes, score.min_answered};
  }
  return CompositePlan{std::get_if<MeanOfScores>(&score.rule)->scores, score.min_answered};
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
