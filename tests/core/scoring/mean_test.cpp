#include "core/scoring/mean.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

/// A mean over the first items of a questionnaire, none reversed.
MeanPlan plan_over(std::size_t items, MinAnswered min_answered = MinAnswered::half(), int ends = 6) { return {operands_over(items, ends), min_answered}; }

/// The same with one item reversed.
MeanPlan reversing(std::size_t item, MeanPlan plan) {
  plan.of.items[item].reversed = true;
  return plan;
}

Score mean_of_answers(const MeanPlan& plan, const Questionnaire& questionnaire, const std::vector<Answer>& answers, Trace* trace = nullptr) {
  return score_mean(plan, {questionnaire, respond(questionnaire, answers), {}}, trace);
}

/// A mean of scores that are already there.
Score mean_of_values(std::vector<ScoreIndex> of, MinAnswered min_answered, const std::vector<Score>& scores, Trace* trace) {
  const Questionnaire questionnaire = questionnaire_with(1);
  return score_mean({operands_over_scores(std::move(of)), min_answered}, {questionnaire, respond(questionnaire, {}), scores}, trace);
}

}  // namespace

TEST_CASE("a mean is the sum of the answers divided by their number", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3);

  const Score score = mean_of_answers(plan_over(3), questionnaire, {rated(2), rated(4), rated(5)});

  CHECK(score == Score{11.0 / 3.0, 3, 3, 2});
}

TEST_CASE("a reversed statement counts the other way round", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);
  const MeanPlan plan = reversing(1, plan_over(2));

  CHECK(mean_of_answers(plan, questionnaire, {rated(5), rated(1)}).value == 5.0);
  CHECK(mean_of_answers(plan, questionnaire, {rated(5), rated(5)}).value == 3.0);
  CHECK(mean_of_answers(plan, questionnaire, {rated(2), rated(4)}).value == 2.0);
}

TEST_CASE("a reversed statement is mirrored at the declared ends even when nobody uses them", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);
  const MeanPlan plan = reversing(0, reversing(1, plan_over(2)));

  CHECK(mean_of_answers(plan, questionnaire, {rated(3), rated(2)}).value == 3.5);
}

TEST_CASE("exactly half of the answers is enough and less is not", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(4);

  const Score half = mean_of_answers(plan_over(4), questionnaire, {rated(5), skipped(), rated(4), skipped()});
  const Score less = mean_of_answers(plan_over(4), questionnaire, {rated(5), skipped(), skipped(), skipped()});

  CHECK(half == Score{4.5, 2, 4, 2});
  CHECK(less == Score{std::nullopt, 1, 4, 2});
}

TEST_CASE("half of an odd number of answers is rounded up", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3);

  CHECK_FALSE(mean_of_answers(plan_over(3), questionnaire, {rated(5)}).value);
  CHECK(mean_of_answers(plan_over(3), questionnaire, {rated(5), rated(2)}).value == 3.5);
}

TEST_CASE("a rule that asks for all answers takes no less", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);
  const MeanPlan all = plan_over(2, *MinAnswered::of(1000));

  CHECK_FALSE(mean_of_answers(all, questionnaire, {rated(5), dont_know()}).value);
  CHECK(mean_of_answers(all, questionnaire, {rated(5), rated(5)}).value == 5.0);
}

TEST_CASE("missing answers are no numbers and are left out of the mean", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(5);

  const Score score = mean_of_answers(plan_over(5), questionnaire, {rated(4), dont_know(), rated(2), not_applicable(), rated(3)});

  CHECK(score == Score{3.0, 3, 5, 3});
}

TEST_CASE("a score of which nothing is answered is absent and not zero", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2);

  CHECK(mean_of_answers(plan_over(2), questionnaire, {}) == Score{std::nullopt, 0, 2, 1});
  CHECK(mean_of_answers(plan_over(2), questionnaire, {not_applicable(), dont_know()}).value == std::nullopt);
  CHECK(mean_of_answers(plan_over(2, *MinAnswered::of(1)), questionnaire, {prefer_not(), skipped()}).value == std::nullopt);
}

TEST_CASE("a score without items is absent", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(1);

  CHECK(mean_of_answers(plan_over(0), questionnaire, {rated(5)}) == Score{std::nullopt, 0, 0, 0});
}

TEST_CASE("zero is an answer on a scale that begins at zero", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(2, {0, 1, 2, 3, 4});
  const MeanPlan plan = reversing(1, plan_over(2, MinAnswered::half(), 4));

  CHECK(mean_of_answers(plan, questionnaire, {rated(0), rated(4)}) == Score{0.0, 2, 2, 1});
  CHECK(mean_of_answers(plan, questionnaire, {rated(0), rated(0)}).value == 2.0);
}

TEST_CASE("a wide scale and a scale below zero are averaged alike", "[scoring]") {
  const Questionnaire wide = questionnaire_with(2, {0, 50, 100});
  const Questionnaire below = questionnaire_with(2, {-2, -1, 0, 1, 2});

  CHECK(mean_of_answers(reversing(1, plan_over(2, MinAnswered::half(), 100)), wide, {rated(50), rated(0)}).value == 75.0);
  CHECK(mean_of_answers(reversing(1, plan_over(2, MinAnswered::half(), 0)), below, {rated(-1), rated(2)}).value == -1.5);
}

TEST_CASE("the same share of points gives the same digits whatever the number of items", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(6);

  const auto six = mean_of_answers(plan_over(6), questionnaire, {rated(4), rated(4), rated(4), rated(4), rated(3), rated(3)});
  const auto three = mean_of_answers(plan_over(3), questionnaire, {rated(4), rated(4), rated(3)});

  CHECK(*six.value == *three.value);
}

TEST_CASE("a mean writes down what each item brought", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3);
  Trace trace;

  const Score score = mean_of_answers(reversing(1, plan_over(3)), questionnaire, {rated(5), rated(2), dont_know()}, &trace);

  CHECK(score.value == 4.5);
  CHECK(trace == Trace{{{0, rated(5), 5}, {1, rated(2), 4}, {2, dont_know(), std::nullopt}}, {}});
}

TEST_CASE("in a composite each score counts the same whatever its number of items", "[scoring]") {
  const Score of_many{5.0, 10, 10, 5};
  const Score of_one{2.0, 1, 1, 1};

  CHECK(mean_of_values({0, 1}, MinAnswered::half(), {of_many, of_one}, nullptr) == Score{3.5, 2, 2, 1});
}

TEST_CASE("a composite is made of unrounded scores", "[scoring]") {
  const std::vector<Score> scores{scored(10.0 / 3.0), scored(11.0 / 3.0)};

  CHECK(mean_of_values({0, 1}, MinAnswered::half(), scores, nullptr).value == (10.0 / 3.0 + 11.0 / 3.0) / 2.0);
}

TEST_CASE("scores without a value are left out of a composite", "[scoring]") {
  const std::vector<Score> scores{scored(2), without_value(), scored(5)};

  CHECK(mean_of_values({0, 1, 2}, MinAnswered::half(), scores, nullptr) == Score{3.5, 2, 3, 2});
}

TEST_CASE("a composite of too few scores is absent", "[scoring]") {
  const std::vector<Score> scores{scored(2), without_value(), without_value()};

  CHECK(mean_of_values({0, 1, 2}, MinAnswered::half(), scores, nullptr) == Score{std::nullopt, 1, 3, 2});
  CHECK(mean_of_values({1, 2}, *MinAnswered::of(1), scores, nullptr).value == std::nullopt);
}

TEST_CASE("scores the form does not ask do not count as asked", "[scoring]") {
  const Score not_asked{std::nullopt, 0, 0, 0};
  Trace trace;

  const Score score = mean_of_values({0, 1, 2}, MinAnswered::half(), {scored(4), not_asked, not_asked}, &trace);

  CHECK(score == Score{4.0, 1, 1, 1});
  CHECK(trace == Trace{{}, {{0, 4.0}}});
}

TEST_CASE("a composite of which nothing is asked is absent", "[scoring]") {
  CHECK(mean_of_values({0}, MinAnswered::half(), {Score{}}, nullptr) == Score{std::nullopt, 0, 0, 0});
}

TEST_CASE("a composite writes down what each score brought", "[scoring]") {
  Trace trace;

  mean_of_values({2, 0, 1}, MinAnswered::half(), {scored(2), without_value(), scored(5)}, &trace);

  CHECK(trace == Trace{{}, {{2, 5.0}, {0, 2.0}, {1, std::nullopt}}});
}
