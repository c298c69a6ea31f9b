#include "core/scoring/all_of.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

// van Gorp et al. 2018: a value belongs to the capability set when it is important, possible and achieved, each "yes" (4) or more.
TEST_CASE("a value is in the capability set when it is important, possible and achieved", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(AllOf{4}, {0, 1, 2})}, 3);

  CHECK(first_score(questionnaire, {rated(4), rated(4), rated(4)}) == Score{1.0, 3, 3, 3});
  CHECK(first_score(questionnaire, {rated(5), rated(5), rated(5)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(4), rated(3), rated(5)}) == Score{0.0, 3, 3, 3});
}

TEST_CASE("what was not answered is not judged, not even when another answer is below the cut", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(AllOf{4}, {0, 1, 2})}, 3);

  CHECK(first_score(questionnaire, {rated(4), dont_know(), rated(5)}) == Score{std::nullopt, 2, 3, 3});
  CHECK(first_score(questionnaire, {rated(1), prefer_not(), rated(1)}).value == std::nullopt);
  CHECK(first_score(questionnaire, {}) == Score{std::nullopt, 0, 3, 3});
}

TEST_CASE("a reversed statement reaches the cut from the other side", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(1, parts_scored_by({over(AllOf{4}, {0, 1})}, 2)));

  CHECK(first_score(questionnaire, {rated(4), rated(2)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(4), rated(4)}).value == 0.0);
}

TEST_CASE("scores reach a cut before they are rounded", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over_scores(AllOf{3}, {1, 2}), over(Mean{}, {0, 1, 2}), over(Mean{}, {3})}, 4);

  CHECK(first_score(questionnaire, {rated(3), rated(3), rated(3), rated(3)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(3), rated(3), rated(2), rated(5)}).value == 0.0);  // 2.67
  CHECK(first_score(questionnaire, {rated(3), skipped(), rated(3), skipped()}) == Score{std::nullopt, 1, 2, 2});
}

TEST_CASE("a set of which a page is hidden or a form asks only some is not for this respondent", "[scoring]") {
  QuestionnaireParts parts = hiding_from(1, parts_scored_by({over(AllOf{1}, {0, 1, 2})}, 3));
  parts.forms.push_back({"short", english("Short"), 1, {0, 1}});
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {rated(1), rated(5), rated(5)}).asked == 0);
  CHECK(first_score(questionnaire, {rated(1), rated(5), rated(5)}).value == std::nullopt);
  CHECK(first_score(questionnaire, {rated(5), rated(5)}, 1).value == std::nullopt);
  CHECK(first_score(questionnaire, {rated(2), rated(5), rated(5)}).value == 1.0);
}

TEST_CASE("a set writes down what was held against the cut", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(1, parts_scored_by({over(AllOf{4}, {0, 1})}, 2)));

  CHECK(first_trace(questionnaire, {rated(4), rated(4)}) == Trace{{{0, rated(4), 4}, {1, rated(4), 2}}, {}});
}
