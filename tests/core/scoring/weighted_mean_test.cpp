#include "core/scoring/weighted_mean.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr int twice = 2000, once = 1000, half_as_much = 500;

}  // namespace

TEST_CASE("in a weighted mean an answer counts as often as its weight says", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(WeightedMean{{twice, once}}, {0, 1})}, 2);

  CHECK(first_score(questionnaire, {rated(5), rated(2)}) == Score{(2 * 5 + 1 * 2) / 3.0, 2, 2, 1});
  CHECK(first_score(questionnaire, {rated(2), rated(5)}).value == 3.0);
}

TEST_CASE("weights that are equal make a plain mean, whatever they are", "[scoring]") {
  for (const int weight : {1, 333, once, 1'000'000}) {
    const Questionnaire questionnaire = scored_by({over(WeightedMean{{weight, weight, weight}}, {0, 1, 2})}, 3);

    CHECK(first_score(questionnaire, {rated(2), rated(4), rated(5)}).value == 11.0 / 3.0);
  }
}

TEST_CASE("the weight of a skipped answer is left out with it", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(WeightedMean{{twice, once, half_as_much}}, {0, 1, 2})}, 3);

  CHECK(first_score(questionnaire, {skipped(), rated(2), rated(5)}) == Score{(1 * 2 + 0.5 * 5) / 1.5, 2, 3, 2});
  CHECK(first_score(questionnaire, {rated(4), dont_know(), rated(4)}).value == 4.0);
}

TEST_CASE("the minimum of a weighted mean counts answers and not weights", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(WeightedMean{{1'000'000, once, once}}, {0, 1, 2})}, 3);

  CHECK(first_score(questionnaire, {rated(5), skipped(), skipped()}) == Score{std::nullopt, 1, 3, 2});
  CHECK(first_score(questionnaire, {skipped(), rated(1), rated(2)}).value == 1.5);
}

TEST_CASE("a weighted mean counts a reversed statement the other way round", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(0, parts_scored_by({over(WeightedMean{{twice, once}}, {0, 1})}, 2)));

  CHECK(first_score(questionnaire, {rated(1), rated(2)}).value == (2 * 5 + 2) / 3.0);
}

TEST_CASE("the weights stay with their statements when a form or a hidden page leaves some out", "[scoring]") {
  QuestionnaireParts parts = hiding_from(2, parts_scored_by({over(WeightedMean{{once, twice, half_as_much}}, {2, 1, 0})}, 3));
  parts.forms.push_back({"short", english("Short"), 1, {0, 2}});
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {rated(1), rated(5), rated(3)}) == Score{(2 * 5 + 0.5 * 1) / 2.5, 2, 2, 1});
  CHECK(first_score(questionnaire, {rated(2), skipped(), rated(5)}, 1) == Score{(1 * 5 + 0.5 * 2) / 1.5, 2, 2, 1});
}

TEST_CASE("a weighted mean of scores weighs what is not rounded", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over_scores(WeightedMean{{3 * once, once}}, {1, 2}), over(Mean{}, {0, 1}), over(Mean{}, {2})}, 3);

  CHECK(first_score(questionnaire, {rated(2), rated(3), rated(5)}).value == (3 * 2.5 + 5) / 4.0);
  CHECK(first_score(questionnaire, {rated(2), rated(3), skipped()}) == Score{2.5, 1, 2, 1});
  CHECK(first_score(questionnaire, {}) == Score{std::nullopt, 0, 2, 1});
}
