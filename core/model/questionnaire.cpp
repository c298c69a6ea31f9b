#include "core/model/questionnaire.hpp"

#include <algorithm>
#include <functional>
#include <queue>

#include "core/model/fingerprint.hpp"

namespace leerruimte {
namespace {

template <class T>
bool all_below(const std::vector<T>& indices, std::size_t size) {
  return std::all_of(indices.begin(), indices.end(), [size](T index) { return index < size; });
}

template <class T>
std::optional<std::size_t> index_of(const std::vector<T>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [id](const T& one) { return one.id == id; });
  if (found == all.end()) return std::nullopt;
  return static_cast<std::size_t>(found - all.begin());
}

bool rule_fits(const ScoreRule& rule, std::size_t items, std::size_t scores) {
  if (const auto* mean = std::get_if<MeanOfItems>(&rule)) return !mean->items.empty() && all_below(mean->items, items);
  if (const auto* mean = std::get_if<MeanOfScores>(&rule)) return !mean->scores.empty() && all_below(mean->scores, scores);
  const auto& count = *std::get_if<CountOfCodes>(&rule);
  return !count.items.empty() && !count.codes.empty() && all_below(count.items, items);
}

bool condition_fits(const Condition& condition, std::size_t scores) {
  const auto names_score = [scores](const Operand& operand) {
    const auto* score = std::get_if<ScoreIndex>(&operand);
    return score == nullptr || *score < scores;
  };
  const bool compares = condition.kind < Condition::Kind::all;
  if (condition.operands.size() != (compares ? 2U : 0U) || condition.parts.empty() != compares) return false;
  if (condition.kind == Condition::Kind::negation && condition.parts.size() != 1) return false;
  return std::all_of(condition.operands.begin(), condition.operands.end(), names_score) &&
         std::all_of(condition.parts.begin(), condition.parts.end(), [scores](const Condition& part) { return condition_fits(part, scores); });
}

bool scores_fit(const QuestionnaireParts& parts) {
  for (const ScoreDefinition& score : parts.scores) {
    if (!rule_fits(score.rule, parts.items.size(), parts.scores.size())) return false;
    if (!all_below(score.parts, parts.scores.size())) return false;
    if (!(score.range.lowest < score.range.highest)) return false;
    if (score.bands && (*score.bands >= parts.bands.size() || !parts.bands[*score.bands].cover(score.range))) return false;
  }
  return true;
}

bool items_fit(const QuestionnaireParts& parts) {
  return std::all_of(parts.items.begin(), parts.items.end(), [&](const Item& item) {
    return item.scale < parts.scales.size() && item.wording.size() == parts.audiences.size();
  });
}

bool forms_and_pages_fit(const QuestionnaireParts& parts) {
  const auto form_fits = [&](const Form& form) { 
    return !form.items.empty() && all_below(form.items, parts.items.size()) && std::is_sorted(form.items.begin(), form.items.end());
  };
  const auto page_fits = [&](const Page& page) {
    return all_below(page.items, parts.items.size()) && (!page.section || *page.section < parts.scores.size());
  };
  return std::all_of(parts.forms.begin(), parts.forms.end(), form_fits) && std::all_of(parts.pages.begin(), parts.pages.end(), page_fits);
}

bool advice_fits(const QuestionnaireParts& parts) {
  for (const Advice& advice : parts.advice) {
    if (advice.score >= parts.scores.size()) return false;
    if (advice.strength && !condition_fits(advice.strength->when, parts.scores.size())) return false;
    for (const FirstStep& step : advice.first_steps) {
      if (!condition_fits(step.when, parts.scores.size())) return false;
    }
  }
  return true;
}

std::vector<ScoreIndex> needed_first(const ScoreDefinition& score) {
  std::vector<ScoreIndex> needed = score.parts;
  if (const auto* mean = std::get_if<MeanOfScores>(&score.rule)) needed.insert(needed.end(), mean->scores.begin(), mean->scores.end());
  return needed;
}

}  // namespace

std::optional<std::vector<ScoreIndex>> dependency_order(const std::vector<ScoreDefinition>& scores) {
  std::vector<std::size_t> waiting_for(scores.size(), 0);
  std::vector<std::vector<ScoreIndex>> needed_by(scores.size());
  std::priority_queue<ScoreIndex, std::vector<ScoreIndex>, std::greater<>> ready;
  for (ScoreIndex index = 0; index < scores.size(); ++index) {
    const std::vector<ScoreIndex> needed = needed_first(scores[index]);
    for (const ScoreIndex part : needed) needed_by[part].push_back(index);
    waiting_for[index] = needed.size();
    if (needed.empty()) ready.push(index);
  }

  std::vector<ScoreIndex> order;
  while (!ready.empty()) {
    const ScoreIndex next = ready.top();
    ready.pop();
    order.push_back(next);
    for (const ScoreIndex dependent : needed_by[next]) {
      if (--waiting_for[dependent] == 0) ready.push(dependent);
    }
  }
  if (order.size() < scores.size()) return std::nullopt;
  return order;
}

std::optional<Questionnaire> Questionnaire::of(QuestionnaireParts parts) {
  if (parts.languages.empty() || parts.audiences.empty() || parts.forms.empty() || parts.items.empty() || parts.scores.empty()) return std::nullopt;
  if (!items_fit(parts) || !scores_fit(parts) || !forms_and_pages_fit(parts) || !advice_fits(parts)) return std::nullopt;
  auto order = dependency_order(parts.scores);
  if (!order) return std::nullopt;

  Questionnaire questionnaire{std::move(parts)};
  questionnaire.fingerprint_ = leerruimte::fingerprint(questionnaire.parts_);
  questionnaire.scoring_order_ = std::move(*order);
  const std::vector<ScoreDefinition>& scores = questionnaire->scores;
  std::vector<bool> is_part(scores.size(), false);
  for (const ScoreDefinition& score : scores) {
    for (const ScoreIndex part : score.parts) is_part[part] = true;
  }
  for (ScoreIndex index = 0; index < scores.size(); ++index) {
    if (!is_part[index]) questionnaire.top_scores_.push_back(index);
  }
  for (ItemIndex index = 0; index < questionnaire->items.size(); ++index) {
    questionnaire.items_by_id_.emplace(questionnaire->items[index].id, index);
  }
  return questionnaire;
}

std::optional<ItemIndex> Questionnaire::item_named(std::string_view id) const {
  const auto found = items_by_id_.find(id);
  return found == items_by_id_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<ScoreIndex> Questionnaire::score_named(std::string_view id) const { return index_of(parts_.scores, id); }
std::optional<AudienceIndex> Questionnaire::audience_named(std::string_view id) const { return index_of(parts_.audiences, id); }
std::optional<FormIndex> Questionnaire::form_named(std::string_view id) const { return index_of(parts_.forms, id); }

std::optional<LanguageIndex> Questionnaire::language_named(std::string_view id) const {
  const auto found = std::find(parts_.languages.begin(), parts_.languages.end(), id);
  if (found == parts_.languages.end()) return std::nullopt;
  return static_cast<LanguageIndex>(found - parts_.languages.begin());
}

}  // namespace leerruimte
