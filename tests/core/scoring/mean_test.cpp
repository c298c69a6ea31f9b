#include "core/scoring/mean.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr int ends_of_1_to_5 = 6;

/// A plan over the first items of a questionnaire, none reversed.
MeanPlan plan_over(std::size_t items, MinAnswered min_answered = MinAnswered::half()) {
  MeanPlan plan{{}, min_answered};
  for (ItemIndex item = 0; item < items; ++item) plan.items.push_back({item, false, ends_of_1_to_5});
  return plan;
}

}  // namespace

TEST_CASE("a mean is the sum of the answers divided by their number", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3);

  const Score score = score_mean(plan_over(3), respond(questionnaire, {rated(2), rated(4), rated(5)}), nullptr);

  CHECK(score == Score{11.0 / 3.0, 3, 3, 2});
}

TEST_CASE("a reversed statement counts the other way round", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);
  MeanPlan plan = plan_over(2);
  plan.items[1].reversed = true;

  CHECK(score_mean(plan, respond(questionnaire, {rated(5), rated(1)}), nullptr).value == 5.0);
  CHECK(score_mean(plan, respond(questionnaire, {rated(5), rated(5)}), nullptr).value == 3.0);
  CHECK(score_mean(plan, respond(questionnaire, {rated(2), rated(4)}), nullptr).value == 2.0);
}

TEST_CASE("a reversed statement is mirrored at the declared ends even when nobody uses them", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);
  const MeanPlan plan{{{0, true, ends_of_1_to_5}, {1, true, ends_of_1_to_5}}, MinAnswered::half()};

  CHECK(score_mean(plan, respond(questionnaire, {rated(3), rated(2)}), nullptr).value == 3.5);
}

TEST_CASE("exactly half of the answers is enough and less is not", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(4);

  const Score half = score_mean(plan_over(4), respond(questionnaire, {rated(5), skipped(), rated(4), skipped()}), nullptr);
  const Score less = score_mean(plan_over(4), respond(questionnaire, {rated(5), skipped(), skipped(), skipped()}), nullptr);

  CHECK(half == Score{4.5, 2, 4, 2});
  CHECK(less == Score{std::nullopt, 1, 4, 2});
}

TEST_CASE("half of an odd number of answers is rounded up", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3);

  CHECK_FALSE(score_mean(plan_over(3), respond(questionnaire, {rated(5)}), nullptr).value);
  CHECK(score_mean(plan_over(3), respond(questionnaire, {rated(5), rated(2)}), nullptr).value == 3.5);
}

TEST_CASE("a rule that asks for all answers takes no less", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);
  const MeanPlan all = plan_over(2, *MinAnswered::of(1000));

  CHECK_FALSE(score_mean(all, respond(questionnaire, {rated(5), dont_know()}), nullptr).value);
  CHECK(score_mean(all, respond(questionnaire, {rated(5), rated(5)}), nullptr).value == 5.0);
}

TEST_CASE("missing answers are no numbers and are left out of the mean", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(5);

  const Score score = score_mean(plan_over(5), respond(questionnaire, {rated(4), dont_know(), rated(2), not_applicable(), rated(3)}), nullptr);

  CHECK(score == Score{3.0, 3, 5, 3});
}

TEST_CASE("a score of which nothing is answered is absent and not zero", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);

  CHECK(score_mean(plan_over(2), respond(questionnaire, {}), nullptr) == Score{std::nullopt, 0, 2, 1});
  CHECK(score_mean(plan_over(2), respond(questionnaire, {not_applicable(), dont_know()}), nullptr).value == std::nullopt);
  CHECK(score_mean(plan_over(2, *MinAnswered::of(1)), respond(questionnaire, {prefer_not(), skipped()}), nullptr).value == std::nullopt);
}

TEST_CASE("a score without items is absent", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(1);

  CHECK(score_mean(plan_over(0), respond(questionnaire, {rated(5)}), nullptr) == Score{std::nullopt, 0, 0, 0});
}

TEST_CASE("zero is an answer on a scale that begins at zero", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2, {0, 1, 2, 3, 4});
  const MeanPlan plan{{{0, false, 4}, {1, true, 4}}, MinAnswered::half()};

  CHECK(score_mean(plan, respond(questionnaire, {rated(0), rated(4)}), nullptr) == Score{0.0, 2, 2, 1});
  CHECK(score_mean(plan, respond(questionnaire, {rated(0), rated(0)}), nullptr).value == 2.0);
}

TEST_CASE("a wide scale and a scale below zero are averaged alike", "[scoring]") {
  const Questionnaire wide = questionnaire_with(2, {0, 50, 100});
  const Questionnaire below = questionnaire_with(2, {-2, -1, 0, 1, 2});

  CHECK(score_mean({{{0, false, 100}, {1, true, 100}}, MinAnswered::half()}, respond(wide, {rated(50), rated(0)}), nullptr).value == 75.0);
  CHECK(score_mean({{{0, false, 0}, {1, true, 0}}, MinAnswered::half()}, respond(below, {rated(-1), rated(2)}), nullptr).value == -1.5);
}

TEST_CASE("the same share of points gives the same digits whatever the number of items", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(6);

  const auto six = score_mean(plan_over(6), respond(questionnaire, {rated(4), rated(4), rated(4), rated(4), rated(3), rated(3)}), nullptr);
  const auto three = score_mean(plan_over(3), respond(questionnaire, {rated(4), rated(4), rated(3)}), nullptr);

  CHECK(*six.value == *three.value);
}

TEST_CASE("a mean writes down what each item brought", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3);
  MeanPlan plan = plan_over(3);
  plan.items[1].reversed = true;
  const Response response = respond(questionnaire, {rated(5), rated(2), dont_know()});
  Trace trace;

  const Score score = score_mean(plan, response, &trace);

  CHECK(score.value == 4.5);
  CHECK(trace == Trace{{{0, rated(5), 5}, {1, rated(2), 4}, {2, dont_know(), std::nullopt}}, {}});
}
