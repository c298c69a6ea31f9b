#include "core/scoring/count.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

Score count_of_answers(const std::vector<ItemIndex>& items, std::vector<int> codes, MinAnswered min_answered, const Response& response, Trace* trace) {
  OperandsPlan of{{}, {}, items.size()};
  for (std::size_t position = 0; position < items.size(); ++position) of.items.push_back({items[position], position, false, 0});
  const Questionnaire questionnaire = questionnaire_with(4, {0, 1, 2});
  return score_count({std::move(of), std::move(codes), min_answered}, {questionnaire, response, {}}, trace);
}

}  // namespace

TEST_CASE("a count says how many items were answered with one of the codes", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(4, {0, 1, 2});
  const Response response = respond(questionnaire, {rated(2), rated(1), rated(2), rated(0)});

  CHECK(count_of_answers({0, 1, 2, 3}, {2}, MinAnswered::half(), response, nullptr) == Score{2.0, 4, 4, 2});
  CHECK(count_of_answers({0, 1, 2, 3}, {1, 2}, MinAnswered::half(), response, nullptr).value == 3.0);
  CHECK(count_of_answers({1, 3}, {2}, MinAnswered::half(), response, nullptr).value == 0.0);
}

TEST_CASE("a count leaves out what has no rating and says out of how many it is", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(4, {0, 1});
  const Response response = respond(questionnaire, {rated(1), dont_know(), rated(0), skipped()});

  CHECK(count_of_answers({0, 1, 2, 3}, {1}, MinAnswered::half(), response, nullptr) == Score{1.0, 2, 4, 2});
}

TEST_CASE("a count of too few answers is absent and not zero", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3, {0, 1});

  CHECK(count_of_answers({0, 1, 2}, {1}, MinAnswered::half(), respond(questionnaire, {rated(1)}), nullptr) == Score{std::nullopt, 1, 3, 2});
  CHECK(count_of_answers({0, 1, 2}, {1}, *MinAnswered::of(1), respond(questionnaire, {}), nullptr).value == std::nullopt);
}

TEST_CASE("a count writes down which items counted", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(3, {0, 1});
  Trace trace;

  count_of_answers({0, 1, 2}, {1}, MinAnswered::half(), respond(questionnaire, {rated(1), rated(0), not_applicable()}), &trace);

  CHECK(trace == Trace{{{0, rated(1), 1}, {1, rated(0), 0}, {2, not_applicable(), std::nullopt}}, {}});
}

TEST_CASE("a count of ticks says how many of the codes are ticked", "[scoring]") {
  QuestionnaireParts parts = parts_scored_by({over(Count{{1, 2, 3}}, {0})}, 1, {1, 2, 3, 9});
  parts.items[0].kind = ItemKind::ticks;
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {ticked({3, 1})}) == Score{2.0, 1, 1, 1});
  CHECK(first_score(questionnaire, {ticked({9})}).value == 0.0);
  CHECK(first_score(questionnaire, {ticked({})}) == Score{0.0, 1, 1, 1});
  CHECK(first_score(questionnaire, {prefer_not()}) == Score{std::nullopt, 0, 1, 1});
  CHECK(first_trace(questionnaire, {ticked({1, 3, 9})}) == Trace{{{0, ticked({1, 3, 9}), 2}}, {}});
}

TEST_CASE("a count looks at the answer itself, also of a reversed statement", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(0, parts_scored_by({over(Count{{5}}, {0})}, 1)));

  CHECK(first_score(questionnaire, {rated(5)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(1)}).value == 0.0);
}

TEST_CASE("a count of scores says how many have one of the values", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over_scores(Count{{1}}, {1, 2, 3}), over(AllOf{4}, {0}), over(AllOf{4}, {1}), over(AllOf{4}, {2})}, 3);

  CHECK(first_score(questionnaire, {rated(4), rated(5), rated(3)}) == Score{2.0, 3, 3, 2});
  CHECK(first_score(questionnaire, {rated(4), skipped(), rated(3)}) == Score{1.0, 2, 3, 2});
  CHECK(first_score(questionnaire, {rated(4)}) == Score{std::nullopt, 1, 3, 2});
}

TEST_CASE("what a hidden page asks is not counted", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(hiding_from(1, parts_scored_by({over(Count{{1, 5}}, {0, 1, 2})}, 3)));

  CHECK(first_score(questionnaire, {rated(1), rated(5), rated(5)}) == Score{1.0, 1, 1, 1});
  CHECK(first_score(questionnaire, {rated(5), rated(5), rated(5)}) == Score{3.0, 3, 3, 2});
}

TEST_CASE("a share is the count as a percentage of the answers given", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Share{{4, 5}}, {0, 1, 2, 3})}, 4);

  CHECK(first_score(questionnaire, {rated(5), rated(4), rated(3), rated(1)}) == Score{50.0, 4, 4, 2});
  CHECK(first_score(questionnaire, {rated(5), dont_know(), rated(3), rated(4)}) == Score{200.0 / 3.0, 3, 4, 2});
  CHECK(first_score(questionnaire, {rated(5), rated(4), skipped(), not_applicable()}).value == 100.0);
  CHECK(first_score(questionnaire, {rated(1), rated(1), rated(1), rated(1)}).value == 0.0);
}

TEST_CASE("a share of too few answers is absent and not zero", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over(Share{{1}}, {0, 1, 2})}, 3);

  CHECK(first_score(questionnaire, {rated(1), dont_know()}) == Score{std::nullopt, 1, 3, 2});
}

TEST_CASE("a share of ticks is a percentage of the codes that could be ticked", "[scoring]") {
  QuestionnaireParts parts = parts_scored_by({over(Share{{1, 2, 3, 4}}, {0})}, 1, {1, 2, 3, 4, 9});
  parts.items[0].kind = ItemKind::ticks;
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {ticked({1, 2, 3})}).value == 75.0);
  CHECK(first_score(questionnaire, {ticked({9})}).value == 0.0);
  CHECK(first_score(questionnaire, {ticked({})}) == Score{0.0, 1, 1, 1});
  CHECK(first_score(questionnaire, {dont_know()}).value == std::nullopt);
}

TEST_CASE("in a share an answer and ticks count for what each could bring", "[scoring]") {
  QuestionnaireParts parts = parts_scored_by({over(Share{{1, 2}}, {0, 1})}, 2, {1, 2, 3});
  parts.items[0].kind = ItemKind::ticks;
  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(first_score(questionnaire, {ticked({1}), rated(2)}).value == 200.0 / 3.0);  // one of two ticks, and one of one answer
  CHECK(first_score(questionnaire, {ticked({1}), skipped()}).value == 50.0);
  CHECK(first_score(questionnaire, {skipped(), rated(2)}).value == 100.0);
}

TEST_CASE("a share of scores is a percentage of those with a value", "[scoring]") {
  const Questionnaire questionnaire = scored_by({over_scores(Share{{1}}, {1, 2, 3}), over(AllOf{4}, {0}), over(AllOf{4}, {1}), over(AllOf{4}, {2})}, 3);

  CHECK(first_score(questionnaire, {rated(4), rated(5), rated(3)}).value == 200.0 / 3.0);
  CHECK(first_score(questionnaire, {rated(4), skipped(), rated(3)}).value == 50.0);
}

TEST_CASE("a share leaves out what a hidden page asks", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(hiding_from(2, parts_scored_by({over(Share{{1}}, {0, 1, 2, 3})}, 4)));

  CHECK(first_score(questionnaire, {rated(1), rated(2), rated(1), rated(1)}) == Score{50.0, 2, 2, 1});
}
