#include "core/report/choose_advice.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

logic::Expression below(ScoreIndex score, double value) { return compare(logic::Operator::less, the(std::to_string(score)), number(value)); }
logic::Expression at_least(ScoreIndex score, double value) { return compare(logic::Operator::greater_or_equal, the(std::to_string(score)), number(value)); }

FirstStep step(std::string id, logic::Expression when) { return {std::move(id), std::move(when), english("Step"), {}, {}, {}, 1, 1}; }

/// Five scores from 1 to 5, "0" to "4"; below 4 each has a first step "low 0", "low 1", ..., from 4 on a strength.
QuestionnaireParts five_scores() {
  QuestionnaireParts parts = parts_with(5);
  parts.scores.clear();
  for (ScoreIndex score = 0; score < 5; ++score) {
    const std::string id = std::to_string(score);
    parts.scores.push_back(score_of(id, mean_of({score}), {1, 5}));
    parts.advice.push_back({score, 1.0, std::nullopt, Strength{at_least(score, 4), english("Strong.")}, {step("low " + id, below(score, 4))}});
  }
  return parts;
}

std::vector<Score> scores_of(const std::vector<double>& values) {
  std::vector<Score> scores;
  for (const double value : values) scores.push_back(scored(value));
  return scores;
}

/// A response without answers that got these scores.
ScoredResponse with(const Questionnaire& questionnaire, std::vector<Score> scores) {
  std::vector<Trace> traces(scores.size());
  return {respond(questionnaire, {}), std::move(scores), std::move(traces), {}};
}

Strings steps_for(const QuestionnaireParts& parts, const std::vector<Score>& scores) {
  const Questionnaire questionnaire = *Questionnaire::of(parts);
  Strings ids;
  for (const ChosenStep& chosen : choose_first_steps(questionnaire, with(questionnaire, scores))) ids.push_back(chosen.step->id);
  return ids;
}

Strings strengths_for(const QuestionnaireParts& parts, const std::vector<Score>& scores) {
  const Questionnaire questionnaire = *Questionnaire::of(parts);
  Strings ids;
  for (const ChosenStrength& chosen : choose_strengths(questionnaire, with(questionnaire, scores))) ids.push_back(questionnaire->scores[chosen.advice->score].id);
  return ids;
}

}  // namespace

TEST_CASE("the first steps with the largest gap come first and there are three at most", "[report]") {
  CHECK(steps_for(five_scores(), scores_of({3, 1, 2, 3.5, 1.5})) == Strings{"low 1", "low 4", "low 2"});
}

TEST_CASE("first steps with the same gap keep the order of the questionnaire", "[report]") {
  CHECK(steps_for(five_scores(), scores_of({2, 2, 2, 2, 2})) == Strings{"low 0", "low 1", "low 2"});
}

TEST_CASE("a weight moves a first step up or down", "[report]") {
  QuestionnaireParts parts = five_scores();
  parts.advice[3].weight = 2;
  parts.advice[1].weight = 0.5;

  CHECK(steps_for(parts, scores_of({3, 1, 2, 3, 5})) == Strings{"low 3", "low 2", "low 0"});
}

TEST_CASE("a gap is a share of the range so that scores with other ranges can be ordered", "[report]") {
  QuestionnaireParts parts = five_scores();
  parts.scores[1].range = {0, 100};
  parts.advice[1].first_steps = {step("wide", below(1, 60))};

  CHECK(steps_for(parts, scores_of({1, 50, 5, 5, 5})) == Strings{"low 0", "wide"});
}

TEST_CASE("each score brings one first step and it is the first that fits", "[report]") {
  QuestionnaireParts parts = five_scores();
  parts.advice[0].first_steps = {step("very low", below(0, 2)), step("low", below(0, 4)), step("also low", below(0, 4))};

  CHECK(steps_for(parts, scores_of({1, 5, 5, 5, 5})) == Strings{"very low"});
  CHECK(steps_for(parts, scores_of({3, 5, 5, 5, 5})) == Strings{"low"});
}

TEST_CASE("two different firms get different first steps", "[report]") {
  const QuestionnaireParts parts = five_scores();

  const Strings one = steps_for(parts, scores_of({1, 1, 1, 5, 5}));
  const Strings other = steps_for(parts, scores_of({5, 5, 5, 1, 1}));

  CHECK(one == Strings{"low 0", "low 1", "low 2"});
  CHECK(other == Strings{"low 3", "low 4"});
}

TEST_CASE("a score without a value brings no advice", "[report]") {
  std::vector<Score> scores = scores_of({1, 5, 5, 5, 5});
  scores[0] = without_value();
  scores[1] = without_value();

  CHECK(steps_for(five_scores(), scores).empty());
  CHECK(strengths_for(five_scores(), scores) == Strings{"2", "3", "4"});
}

TEST_CASE("a condition on an absent score is not enough to give advice", "[report]") {
  QuestionnaireParts parts = five_scores();
  parts.advice[0].first_steps = {step("other", below(1, 4))};
  std::vector<Score> scores = scores_of({1, 1, 5, 5, 5});
  scores[1] = without_value();

  CHECK(steps_for(parts, scores).empty());
}

TEST_CASE("the highest strengths come first and there are three at most", "[report]") {
  CHECK(strengths_for(five_scores(), scores_of({4, 5, 4.5, 3.9, 4})) == Strings{"1", "2", "0"});
  CHECK(strengths_for(five_scores(), scores_of({1, 1, 1, 1, 1})).empty());
}

TEST_CASE("a chosen step says the gap in points and its priority", "[report]") {
  QuestionnaireParts parts = five_scores();
  parts.advice[0].weight = 2;
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  const auto chosen = choose_first_steps(questionnaire, with(questionnaire, scores_of({2, 5, 5, 5, 5})));

  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].gap == 3.0);
  CHECK(chosen[0].priority == 1.5);
}

TEST_CASE("a chosen strength says where its score lies in the range", "[report]") {
  const Questionnaire questionnaire = *Questionnaire::of(five_scores());

  const auto chosen = choose_strengths(questionnaire, with(questionnaire, scores_of({4, 1, 1, 1, 1})));

  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].share == 0.75);
}
