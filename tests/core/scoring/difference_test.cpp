#include "core/scoring/difference.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("a difference is the first minus the second: what somebody wants minus what there is", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Difference{}, {0, 1})}, 2);

  CHECK(first_score(questionnaire, {rated(5), rated(2)}) == Score{3.0, 2, 2, 2});
  CHECK(first_score(questionnaire, {rated(2), rated(5)}).value == -3.0);
  CHECK(first_score(questionnaire, {rated(4), rated(4)}).value == 0.0);
}

TEST_CASE("a difference takes its operands in the order of the rule and not of the questionnaire", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Difference{}, {1, 0})}, 2);

  CHECK(first_score(questionnaire, {rated(5), rated(2)}).value == -3.0);
}

TEST_CASE("a difference needs both", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Difference{}, {0, 1})}, 2);

  CHECK(first_score(questionnaire, {rated(5), dont_know()}) == Score{std::nullopt, 1, 2, 2});
  CHECK(first_score(questionnaire, {skipped(), rated(5)}) == Score{std::nullopt, 1, 2, 2});
  CHECK(first_score(questionnaire, {}) == Score{std::nullopt, 0, 2, 2});
}

TEST_CASE("a difference with a reversed statement is taken after it is turned around", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(1, parts_scored_by({over(Difference{}, {0, 1})}, 2)));

  CHECK(first_score(questionnaire, {rated(4), rated(4)}).value == 2.0);
  CHECK(first_trace(questionnaire, {rated(4), rated(4)}) == Trace{{{0, rated(4), 4}, {1, rated(4), 2}}, {}});
}

TEST_CASE("a difference of scores is taken before they are rounded", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over_scores(Difference{}, {1, 2}), over(Mean{}, {0, 1, 2}), over(Mean{}, {3})}, 4);

  CHECK(first_score(questionnaire, {rated(2), rated(2), rated(3), rated(2)}).value == 7.0 / 3.0 - 2.0);
  CHECK(first_score(questionnaire, {rated(2), skipped(), skipped(), rated(2)}) == Score{std::nullopt, 1, 2, 2});
}

TEST_CASE("a difference of which one side is hidden or not in the form is not for this respondent", "[scoring]") {
  QuestionnaireParts parts = hiding_from(1, parts_scored_by({over(Difference{}, {0, 1})}, 2));
  parts.forms.push_back({"short", english("Short"), 1, {0}});
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {rated(1), rated(5)}).asked == 0);
  CHECK(first_score(questionnaire, {rated(1), rated(5)}).value == std::nullopt);
  CHECK(first_score(questionnaire, {rated(4)}, 1).value == std::nullopt);
  CHECK(first_score(questionnaire, {rated(2), rated(5)}).value == -3.0);
}
