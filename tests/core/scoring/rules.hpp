#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/scoring/score_response.hpp"
#include "tests/core/example.hpp"

/// Questionnaires for the tests of a single rule, scored as a whole response is.
namespace leerruimte::example {

template <class How>
ScoreRule over(How how, std::vector<ItemIndex> items) {
  return {{std::move(items), {}}, std::move(how)};
}

template <class How>
ScoreRule over_scores(How how, std::vector<ScoreIndex> scores) {
  return {{{}, std::move(scores)}, std::move(how)};
}

/// Items "a", "b", ... on one scale, and a score of every rule, named "s0", "s1", ...
inline QuestionnaireParts parts_scored_by(const std::vector<ScoreRule>& rules, std::size_t items, const std::vector<int>& codes = {1, 2, 3, 4, 5}) {
  QuestionnaireParts parts = parts_with(items, codes);
  parts.scores.clear();
  for (const ScoreRule& rule : rules) parts.scores.push_back(score_of("s" + std::to_string(parts.scores.size()), rule, {-1000, 1000}));
  return parts;
}

inline Questionnaire scored_by(const std::vector<ScoreRule>& rules, std::size_t items, const std::vector<int>& codes = {1, 2, 3, 4, 5}) {
  return *Questionnaire::of(parts_scored_by(rules, items, codes));
}

/// Puts the last items on a page that is only shown when "a" is answered with 2 or more.
inline QuestionnaireParts hiding_from(ItemIndex first, QuestionnaireParts parts) {
  Page hidden = parts.pages.front();
  hidden.id = "hidden";
  hidden.show_if = compare(logic::Operator::greater_or_equal, the("a"), number(2));
  std::vector<ItemIndex>& all = parts.pages.front().items;
  const auto split = all.begin() + static_cast<std::ptrdiff_t>(first);
  hidden.items.assign(split, all.end());
  all.erase(split, all.end());
  parts.pages.push_back(std::move(hidden));
  return parts;
}

inline QuestionnaireParts reversing(ItemIndex item, QuestionnaireParts parts) {
  parts.items[item].keying = Keying::reversed;
  return parts;
}

/// All scores of a respondent with these answers to the first items.
inline std::vector<Score> all_scores(const Questionnaire& questionnaire, const std::vector<Answer>& answers, FormIndex form = 0) {
  return score_response(questionnaire, ScoringPlan::compile(questionnaire, form), respond(questionnaire, answers, form));
}

/// The first of them.
inline Score first_score(const Questionnaire& questionnaire, const std::vector<Answer>& answers, FormIndex form = 0) {
  return all_scores(questionnaire, answers, form).front();
}

/// What the first score was made of.
inline Trace first_trace(const Questionnaire& questionnaire, const std::vector<Answer>& answers) {
  return score_with_traces(questionnaire, ScoringPlan::compile(questionnaire, 0), respond(questionnaire, answers)).traces.front();
}

inline Answer ticked(Ticks codes) { return Answer::of(std::move(codes)); }

}  // namespace leerruimte::example
