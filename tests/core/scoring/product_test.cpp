#include "core/scoring/product.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

/// Hackman & Oldham 1975: motivating potential = (variety + identity + significance) / 3 x autonomy x feedback, each from 1 to 7.
Questionnaire motivating_potential() {
  const ScoreRule meaning = over(Mean{}, {0, 1, 2});
  return scored_by({over_scores(Product{}, {1, 2, 3}), meaning, over(Mean{}, {3}), over(Mean{}, {4})}, 5, {1, 2, 3, 4, 5, 6, 7});
}

}  // namespace

TEST_CASE("the motivating potential of work is its meaning times autonomy times feedback", "[scoring]") {
  const Questionnaire questionnaire = motivating_potential();

  CHECK(first_score(questionnaire, {rated(5), rated(6), rated(4), rated(5), rated(4)}) == Score{100.0, 3, 3, 3});
  CHECK(first_score(questionnaire, {rated(1), rated(1), rated(1), rated(1), rated(1)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(7), rated(7), rated(7), rated(7), rated(7)}).value == 343.0);
}

TEST_CASE("a product multiplies what is not rounded", "[scoring]") {
  CHECK(first_score(motivating_potential(), {rated(5), rated(6), rated(6), rated(3), rated(3)}).value == 17.0 / 3.0 * 3.0 * 3.0);
}

TEST_CASE("a product needs all of its parts", "[scoring]") {
  const Questionnaire questionnaire = motivating_potential();

  CHECK(first_score(questionnaire, {rated(5), rated(6), rated(4), rated(5), dont_know()}) == Score{std::nullopt, 2, 3, 3});
  CHECK(first_score(questionnaire, {rated(5), skipped(), rated(4), rated(5), rated(4)}).value == 90.0);  // the mean has two of its three
  CHECK(first_score(questionnaire, {}) == Score{std::nullopt, 0, 3, 3});
}

TEST_CASE("a product of answers is zero when one is zero and negative when one is", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Product{}, {0, 1})}, 2, {-2, -1, 0, 1, 2});

  CHECK(first_score(questionnaire, {rated(2), rated(0)}).value == 0.0);
  CHECK(first_score(questionnaire, {rated(2), rated(-1)}).value == -2.0);
  CHECK(first_score(questionnaire, {rated(-2), rated(-2)}).value == 4.0);
}

TEST_CASE("a product multiplies a reversed statement after it is turned around", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(1, parts_scored_by({over(Product{}, {0, 1})}, 2)));

  CHECK(first_score(questionnaire, {rated(3), rated(1)}).value == 15.0);
  CHECK(first_trace(questionnaire, {rated(3), rated(1)}) == Trace{{{0, rated(3), 3}, {1, rated(1), 5}}, {}});
}

TEST_CASE("a product of which a page is hidden is not for this respondent", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(hiding_from(1, parts_scored_by({over(Product{}, {0, 1})}, 2)));

  CHECK(first_score(questionnaire, {rated(1), rated(5)}).value == std::nullopt);
  CHECK(first_score(questionnaire, {rated(1), rated(5)}).asked == 0);
  CHECK(first_score(questionnaire, {rated(2), rated(5)}).value == 10.0);
}
