#include "core/group/group_figures.hpp"

#include <algorithm>
#include <random>

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

/// One item, for managers and staff, who may be compared.
Questionnaire compared(std::vector<std::string> cross_tabulate = {"audience"}) {
  auto parts = parts_with(1);
  parts.audiences = {{"management", english("I manage")}, {"staff", english("I work here"), english("Staff")}};
  parts.items[0].wording = {english("Statement."), english("Statement.")};
  parts.group_rules.cross_tabulate = std::move(cross_tabulate);
  return *Questionnaire::of(std::move(parts));
}

/// So many people of an audience, named and numbered, with these codes in turn.
void add(const Questionnaire& questionnaire, AudienceIndex audience, int from, int to, std::vector<Response>& group) {
  for (int i = from; i < to; ++i) {
    Response response = Response::blank(questionnaire, 0, audience);
    REQUIRE_FALSE(response.give(questionnaire, 0, rated(1 + i % 5)));
    response.respondent = (audience == 0 ? "m" : "s") + std::to_string(i);
    group.push_back(std::move(response));
  }
}

std::vector<Response> group_of(const Questionnaire& questionnaire, int managers, int staff) {
  std::vector<Response> group;
  add(questionnaire, 0, 0, managers, group);
  add(questionnaire, 1, 0, staff, group);
  return group;
}

}  // namespace

TEST_CASE("audiences that are large enough are told apart, and never beside the whole", "[group]") {
  const auto questionnaire = compared();

  const GroupFigures figures = group_figures(questionnaire, group_of(questionnaire, 5, 8));

  REQUIRE(figures.parts.size() == 2);
  CHECK(figures.parts[0].audience == AudienceIndex{0});
  CHECK(figures.parts[0].people == 5);
  CHECK(figures.parts[1].people == 8);
  CHECK(figures.responses == 13);
  CHECK(figures.left_out.empty());
}

TEST_CASE("an audience that is too small counts nowhere", "[group]") {
  const auto questionnaire = compared();

  const GroupFigures four = group_figures(questionnaire, group_of(questionnaire, 4, 8));
  const GroupFigures one = group_figures(questionnaire, group_of(questionnaire, 1, 8));

  REQUIRE(four.parts.size() == 1);
  CHECK(four.parts[0].audience == AudienceIndex{1});
  CHECK(four.responses == 8);
  CHECK(four.left_out == std::vector<AudienceIndex>{0});
  CHECK(one.responses == 8);
  CHECK(one.left_out == std::vector<AudienceIndex>{0});
}

TEST_CASE("when no audience is large enough they are told about together, or not at all", "[group]") {
  const auto questionnaire = compared();

  const GroupFigures six = group_figures(questionnaire, group_of(questionnaire, 2, 4));
  const GroupFigures four = group_figures(questionnaire, group_of(questionnaire, 2, 2));

  REQUIRE(six.parts.size() == 1);
  CHECK_FALSE(six.parts[0].audience.has_value());
  CHECK(six.responses == 6);
  CHECK(four.parts.empty());
  CHECK_FALSE(four.responses.has_value());
}

TEST_CASE("a questionnaire that does not compare its audiences has one part", "[group]") {
  const auto questionnaire = compared({});

  const GroupFigures figures = group_figures(questionnaire, group_of(questionnaire, 5, 8));

  REQUIRE(figures.parts.size() == 1);
  CHECK_FALSE(figures.parts[0].audience.has_value());
  CHECK(figures.parts[0].people == 13);
}

TEST_CASE("files that may have been handed in twice: the same answers without a name are one person's", "[group]") {
  const auto questionnaire = compared({});
  auto group = group_of(questionnaire, 5, 0);
  for (Response& response : group) response.respondent.clear();
  group.push_back(group.front());

  CHECK(group_figures(questionnaire, group, Nameless::apart).responses == 6);
  const GroupFigures once = group_figures(questionnaire, group, Nameless::alike);
  CHECK(once.responses == 5);
  CHECK(once.repeated == 1);
}

TEST_CASE("a later report may not differ from an earlier one by a few people", "[group]") {
  const auto questionnaire = compared();
  const auto close = [&](int managers, int staff, int more_managers, int more_staff) {
    return too_close(questionnaire, group_of(questionnaire, managers, staff), group_of(questionnaire, more_managers, more_staff));
  };

  CHECK_FALSE(close(0, 8, 0, 8));
  CHECK(close(0, 8, 0, 9));
  CHECK(close(0, 8, 0, 12));
  CHECK_FALSE(close(0, 8, 0, 13));
  CHECK(close(0, 9, 0, 8));
  CHECK_FALSE(close(1, 8, 4, 8));   // managers are told about in neither
  CHECK_FALSE(close(4, 8, 9, 8));
  CHECK(close(5, 8, 6, 13));
  CHECK(close(2, 4, 2, 5));         // together first, staff alone then
}

TEST_CASE("reports that may follow each other have no few people between them, whoever comes and goes", "[group]") {
  const auto questionnaire = compared({});
  std::mt19937 random{1927};
  int allowed = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<Response> everybody;
    add(questionnaire, 0, 0, 24, everybody);
    std::vector<Response> earlier;
    std::vector<Response> now;
    const unsigned stays = random() % 8;
    int only_earlier = 0;
    int only_now = 0;
    int both = 0;
    for (const Response& person : everybody) {
      const bool was = random() % 2 == 0;
      const bool is = random() % 8 < stays ? was : random() % 2 == 0;
      if (was) earlier.push_back(person);
      if (is) now.push_back(person);
      only_earlier += was && !is;
      only_now += is && !was;
      both += was && is;
    }
    if (too_close(questionnaire, earlier, now)) continue;
    ++allowed;
    const bool told_both = earlier.size() >= 5 && now.size() >= 5;
    const auto harmless = [&](int people) { return people == 0 || people >= 5; };
    CHECK((!told_both || both == 0 || (harmless(only_earlier) && harmless(only_now))));
  }
  CHECK(allowed > 100);
}
