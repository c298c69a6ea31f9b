#include "core/scoring/sum.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("a sum of all answers is what they add up to", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Sum{}, {0, 1, 2})}, 3);

  CHECK(first_score(questionnaire, {rated(3), rated(4), rated(5)}) == Score{12.0, 3, 3, 2});
}

TEST_CASE("a sum counts a reversed statement the other way round", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(1, parts_scored_by({over(Sum{}, {0, 1})}, 2)));

  CHECK(first_score(questionnaire, {rated(5), rated(1)}).value == 10.0);
  CHECK(first_score(questionnaire, {rated(5), rated(5)}).value == 6.0);
}

// measurement.md 1: k times the mean of what was answered; what others add up without it is too low.
TEST_CASE("a skipped answer does not lower a sum: it is the mean answer times the number of statements", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Sum{}, {0, 1, 2, 3})}, 4);

  CHECK(first_score(questionnaire, {rated(3), dont_know(), rated(5), rated(5)}).value == 13.0 / 3.0 * 4.0);
  CHECK(first_score(questionnaire, {rated(5), skipped(), rated(5), not_applicable()}) == Score{20.0, 2, 4, 2});
}

TEST_CASE("a sum of too few answers is absent", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Sum{}, {0, 1, 2, 3})}, 4);

  CHECK(first_score(questionnaire, {rated(5), skipped(), prefer_not()}) == Score{std::nullopt, 1, 4, 2});
  CHECK(first_score(questionnaire, {}).value == std::nullopt);
}

TEST_CASE("a sum needs the share of answers that its score asks for", "[scoring]") {
  QuestionnaireParts parts = parts_scored_by({over(Sum{}, {0, 1, 2})}, 3);
  parts.scores[0].min_answered = *MinAnswered::of(667);
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {rated(5), rated(2), skipped()}) == Score{std::nullopt, 2, 3, 3});
  CHECK(first_score(questionnaire, {rated(5), rated(2), rated(1)}) == Score{8.0, 3, 3, 3});
}

TEST_CASE("a sum stays within its range when a form or a hidden page leaves statements out", "[scoring]") {
  QuestionnaireParts parts = hiding_from(1, parts_scored_by({over(Sum{}, {0, 1, 2})}, 3));
  parts.forms.push_back({"short", english("Short"), 1, {0, 1}});
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {rated(1), rated(5), rated(5)}) == Score{3.0, 1, 1, 1});
  CHECK(first_score(questionnaire, {rated(2), rated(5)}, 1) == Score{10.5, 2, 2, 1});
}

TEST_CASE("a sum of scores adds up what is not rounded", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over_scores(Sum{}, {1, 2}), over(Mean{}, {0, 1, 2}), over(Mean{}, {3})}, 4);

  CHECK(first_score(questionnaire, {rated(1), rated(1), rated(2), rated(5)}).value == 4.0 / 3.0 + 5.0);
  CHECK(first_score(questionnaire, {rated(1), rated(1), rated(2), skipped()}) == Score{4.0 / 3.0 * 2.0, 1, 2, 1});
}

TEST_CASE("a sum writes down what each answer brought", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(1, parts_scored_by({over(Sum{}, {0, 1, 2})}, 3)));

  CHECK(first_trace(questionnaire, {rated(4), rated(2), dont_know()}) == Trace{{{0, rated(4), 4}, {1, rated(2), 4}, {2, dont_know(), std::nullopt}}, {}});
}
