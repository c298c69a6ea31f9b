#include "core/scoring/threshold.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

/// Demands of work as CBS asks them: a mean of answers from 1 to 4, high from 2.5.
Questionnaire high_demands(std::size_t items) {
  std::vector<ItemIndex> all;
  for (ItemIndex item = 0; item < items; ++item) all.push_back(item);
  return scored_by({over_scores(Threshold{2.5, Side::at_least}, {1}), over(Mean{}, all)}, items, {1, 2, 3, 4});
}

/// Autonomy as CBS asks it: a mean of answers from 1 to 3, low below 2.5.
Questionnaire low_autonomy(std::size_t items) {
  std::vector<ItemIndex> all;
  for (ItemIndex item = 0; item < items; ++item) all.push_back(item);
  return scored_by({over_scores(Threshold{2.5, Side::below}, {1}), over(Mean{}, all)}, items, {1, 2, 3});
}

/// 1 or 0 for an answer of 1 to 5 that is held against 3.
std::optional<double> at(Side side, int code) { return first_score(scored_by({over(Threshold{3, side}, {0})}, 1), {rated(code)}).value; }

}  // namespace

TEST_CASE("demands are high from 2.5 on", "[scoring]") {
  CHECK(first_score(high_demands(3), {rated(2), rated(3), rated(3)}) == Score{1.0, 1, 1, 1});  // 2.67
  CHECK(first_score(high_demands(3), {rated(2), rated(2), rated(3)}).value == 0.0);            // 2.33
  CHECK(first_score(high_demands(2), {rated(2), rated(3)}).value == 1.0);                      // 2.5, the cut itself
}

TEST_CASE("autonomy is low below 2.5", "[scoring]") {
  CHECK(first_score(low_autonomy(5), {rated(2), rated(2), rated(3), rated(3), rated(2)}).value == 1.0);  // 2.4
  CHECK(first_score(low_autonomy(5), {rated(2), rated(2), rated(3), rated(3), rated(3)}).value == 0.0);  // 2.6
  CHECK(first_score(low_autonomy(2), {rated(2), rated(3)}).value == 0.0);                                // 2.5, the cut itself
}

TEST_CASE("each side of a cut has the cut or has it not", "[scoring]") {
  CHECK(at(Side::at_least, 2) == 0.0);
  CHECK(at(Side::at_least, 3) == 1.0);
  CHECK(at(Side::above, 3) == 0.0);
  CHECK(at(Side::above, 4) == 1.0);
  CHECK(at(Side::at_most, 3) == 1.0);
  CHECK(at(Side::at_most, 4) == 0.0);
  CHECK(at(Side::below, 3) == 0.0);
  CHECK(at(Side::below, 2) == 1.0);
}

TEST_CASE("the unrounded value is held against the cut", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over_scores(Threshold{3, Side::at_least}, {1}), over(Mean{}, {0, 1, 2, 3, 4, 5, 6})}, 7);

  CHECK(first_score(questionnaire, {rated(3), rated(3), rated(3), rated(3), rated(3), rated(3), rated(2)}).value == 0.0);  // 2.86, shown as 2.9
}

TEST_CASE("a reversed statement is held against the cut after it is turned around", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(0, parts_scored_by({over(Threshold{4, Side::at_least}, {0})}, 1)));

  CHECK(first_score(questionnaire, {rated(2)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(4)}).value == 0.0);
  CHECK(first_trace(questionnaire, {rated(4)}) == Trace{{{0, rated(4), 2}}, {}});
}

TEST_CASE("a missing answer is on no side of a cut", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Threshold{3, Side::below}, {0})}, 1);

  CHECK(first_score(questionnaire, {dont_know()}) == Score{std::nullopt, 0, 1, 1});
  CHECK(first_score(questionnaire, {}) == Score{std::nullopt, 0, 1, 1});
  CHECK(first_score(high_demands(3), {rated(4), skipped(), skipped()}) == Score{std::nullopt, 0, 1, 1});
}

TEST_CASE("an answer on a hidden page is on no side of a cut", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(hiding_from(1, parts_scored_by({over(Threshold{3, Side::at_least}, {1})}, 2)));

  CHECK(first_score(questionnaire, {rated(1), rated(5)}).asked == 0);
  CHECK(first_score(questionnaire, {rated(1), rated(5)}).value == std::nullopt);
  CHECK(first_score(questionnaire, {rated(2), rated(5)}).value == 1.0);
}
