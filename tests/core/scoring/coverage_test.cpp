#include "core/scoring/coverage.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("coverage tells the kinds of missing answers apart", "[scoring]") {
  const Questionnaire questionnaire = questionnaire_with(6);
  const Response response = respond(questionnaire, {rated(1), dont_know(), not_applicable(), prefer_not(), skipped(), rated(5)});

  const Coverage coverage = coverage_of(questionnaire, response);

  CHECK(coverage.asked == 6);
  CHECK(coverage.rated == 2);
  CHECK(coverage.dont_know == std::vector<ItemIndex>{1});
  CHECK(coverage.not_applicable == std::vector<ItemIndex>{2});
  CHECK(coverage.prefer_not == std::vector<ItemIndex>{3});
  CHECK(coverage.skipped == std::vector<ItemIndex>{4});
}

TEST_CASE("the minutes left follow from the items without any answer and are rounded up", "[scoring]") {
  QuestionnaireParts parts = parts_with(4);
  parts.forms[0].minutes = 10;
  const Questionnaire questionnaire = *Questionnaire::of(parts);
  const auto left = [&](const std::vector<Answer>& answers) { return coverage_of(questionnaire, respond(questionnaire, answers)).minutes_left; };

  CHECK(left({}) == 10);
  CHECK(left({rated(1)}) == 8);
  CHECK(left({rated(1), dont_know()}) == 5);
  CHECK(left({rated(1), dont_know(), not_applicable()}) == 3);
  CHECK(left({rated(1), dont_know(), not_applicable(), prefer_not()}) == 0);
}

TEST_CASE("a form only asks its own items and leaves out pages without any", "[scoring]") {
  const Questionnaire questionnaire = tiny();

  const Coverage full = coverage_of(questionnaire, respond(questionnaire, {rated(1), dont_know(), rated(1)}, 0));
  const Coverage brief = coverage_of(questionnaire, respond(questionnaire, {rated(1)}, 1));

  REQUIRE(full.pages.size() == 2);
  CHECK(full.pages[0].asked == 2);
  CHECK(full.pages[0].given == 2);
  CHECK(full.pages[1].page == 1);
  CHECK(full.pages[1].asked == 3);
  CHECK(full.pages[1].given == 1);
  CHECK(brief.asked == 2);
  CHECK(brief.skipped == std::vector<ItemIndex>{1});
  CHECK(brief.minutes_left == 1);
  REQUIRE(brief.pages.size() == 1);
  CHECK(brief.pages[0].page == 0);
}
