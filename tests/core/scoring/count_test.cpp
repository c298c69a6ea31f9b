#include "core/scoring/count.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

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
