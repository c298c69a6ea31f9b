#include "core/group/group_figures.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <random>

#include "core/answers/random_response.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

Reference about(std::variant<ScoreIndex, AnswersTo> of) {
  return {.id = "reference", .about = english("of people"), .of = std::move(of), .value = 50.0, .unit = "%", .population = english("people"),
          .n = std::nullopt, .year = 2022, .source = 0, .comparable = true, .note = std::nullopt};
}

/// A questionnaire with two items on codes 1 to 5, and these references.
QuestionnaireParts parts_about(std::vector<std::variant<ScoreIndex, AnswersTo>> subjects) {
  QuestionnaireParts parts = parts_with(2);
  parts.sources = {{"source", "Title", "Author", 2022, std::nullopt}};
  for (auto& subject : subjects) parts.references.push_back(about(std::move(subject)));
  return parts;
}

Questionnaire made(QuestionnaireParts parts) { return *Questionnaire::of(std::move(parts)); }

/// As many responses as codes; each answers the first item with one, and the second with 3. A 0 skips the first.
std::vector<Response> group_of(const Questionnaire& questionnaire, const std::vector<int>& codes) {
  std::vector<Response> group;
  for (const int code : codes) group.push_back(respond(questionnaire, {code == 0 ? skipped() : rated(code), rated(3)}));
  return group;
}

/// So many times one code, then so many times another.
std::vector<int> times(std::size_t first, int code, std::size_t second, int other) {
  std::vector<int> codes(first, code);
  codes.insert(codes.end(), second, other);
  return codes;
}

GroupShares shares_of(const Questionnaire& questionnaire, const std::vector<Response>& group) { return group_figures(questionnaire, group).shares; }

std::optional<Withheld> withheld(const GroupFigure& figure) {
  const auto* why = std::get_if<Withheld>(&figure);
  return why ? std::optional{*why} : std::nullopt;
}
const GroupShare* told(const GroupFigure& figure) { return std::get_if<GroupShare>(&figure); }

/// The figure of the only reference.
GroupFigure only_figure(const Questionnaire& questionnaire, const std::vector<int>& codes) {
  return *shares_of(questionnaire, group_of(questionnaire, codes)).references.at(0).figure;
}

/// A list of three options of which the last goes with no other, on a page that those see who gave the filter a 1 (when there is one).
QuestionnaireParts parts_with_ticks(bool conditional) {
  QuestionnaireParts parts = parts_with(2);
  const std::vector<Option> options{{1, english("time")}, {2, english("money")}, {3, english("nothing")}};
  parts.scales.push_back(*AnswerScale::of("list", options, {{Missing::prefer_not, english("no")}}));
  parts.items[1].kind = ItemKind::ticks;
  parts.items[1].scale = 1;
  parts.items[1].exclusive = {3};
  parts.scores = {score_of("mean", mean_of({0}), {1.0, 5.0})};
  parts.pages = {{"first", std::nullopt, english("First"), english("Intro."), {0}}, {"list", std::nullopt, english("List"), english("Intro."), {1}}};
  if (conditional) parts.pages[1].show_if = compare(logic::Operator::equal, the("a"), number(1));
  return parts;
}

Response ticking(const Questionnaire& questionnaire, int filter, Ticks ticks) {
  return respond(questionnaire, {rated(filter), Answer::of(std::move(ticks))});
}

template <class Each>
std::vector<Response> people(std::size_t number, Each each) {
  std::vector<Response> all;
  for (std::size_t i = 0; i < number; ++i) all.push_back(each(i));
  return all;
}

}  // namespace

TEST_CASE("a share is told with its count, its n and its interval", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4, 5}}}));

  const GroupFigures figures = group_figures(questionnaire, group_of(questionnaire, times(6, 4, 18, 2)));
  const GroupShares& shares = figures.shares;

  CHECK(figures.responses == 24);
  CHECK(figures.minimum == 5);
  const GroupShare* share = told(*shares.references.at(0).figure);
  REQUIRE(share != nullptr);
  CHECK(share->count == 6);
  CHECK(share->n == 24);
  CHECK(share->percent() == 25.0);
  CHECK(share->interval == wilson(6, 24));
}

TEST_CASE("nothing at all is told about fewer than five people", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4}}}));

  const GroupFigures four = group_figures(questionnaire, group_of(questionnaire, times(2, 4, 2, 1)));
  const GroupFigures five = group_figures(questionnaire, group_of(questionnaire, times(2, 4, 3, 1)));

  CHECK_FALSE(four.responses.has_value());
  CHECK(four.parts.empty());
  CHECK(four.shares.references.empty());
  CHECK(four.shares.ticks.empty());
  CHECK(five.responses == 5);
}

TEST_CASE("the questionnaire may ask for a larger minimum", "[group]") {
  auto parts = parts_about({AnswersTo{0, {4}}});
  parts.group_rules.minimum = 8;
  const auto questionnaire = made(std::move(parts));

  CHECK_FALSE(group_figures(questionnaire, group_of(questionnaire, times(3, 4, 4, 1))).responses.has_value());
  CHECK(withheld(only_figure(questionnaire, times(7, 4, 20, 1))) == Withheld::few);
  CHECK(told(only_figure(questionnaire, times(8, 4, 20, 1))) != nullptr);
}

TEST_CASE("fewer than the minimum and nobody are the same words", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4}}}));

  CHECK(withheld(only_figure(questionnaire, times(0, 4, 20, 1))) == Withheld::few);
  CHECK(withheld(only_figure(questionnaire, times(4, 4, 16, 1))) == Withheld::few);
  CHECK(told(only_figure(questionnaire, times(5, 4, 15, 1))) != nullptr);
}

TEST_CASE("everybody and nearly everybody are the same words", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4}}}));

  CHECK(withheld(only_figure(questionnaire, times(20, 4, 0, 1))) == Withheld::nearly_all);
  CHECK(withheld(only_figure(questionnaire, times(16, 4, 4, 1))) == Withheld::nearly_all);
  CHECK(told(only_figure(questionnaire, times(15, 4, 5, 1))) != nullptr);
}

TEST_CASE("with fewer than twice the minimum no share can be told, whatever was answered", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4}}}));

  for (std::size_t count = 0; count <= 9; ++count) CHECK(withheld(only_figure(questionnaire, times(count, 4, 9 - count, 1))) == Withheld::too_few);
  CHECK(told(only_figure(questionnaire, times(5, 4, 5, 1))) != nullptr);
}

TEST_CASE("those who skip an item are not in its n", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4}}}));

  const GroupFigure figure = only_figure(questionnaire, [] { auto codes = times(6, 4, 6, 1); codes.push_back(0); return codes; }());

  REQUIRE(told(figure) != nullptr);
  CHECK(told(figure)->n == 12);
}

TEST_CASE("a name that stands twice in a group is one person", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4}}}));
  auto group = group_of(questionnaire, times(2, 4, 3, 1));
  for (std::size_t i = 0; i < group.size(); ++i) group[i].respondent = i < 2 ? "r1" : "r" + std::to_string(i);

  CHECK_FALSE(group_figures(questionnaire, group).responses.has_value());
  group[1].group = "elsewhere";
  CHECK(group_figures(questionnaire, group).responses == 5);
}

TEST_CASE("a score that is a yes or a no has a share, and another has none", "[group]") {
  auto parts = parts_about({ScoreIndex{0}, ScoreIndex{1}});
  parts.scores.push_back(score_of("high", {{{}, {0}}, Threshold{3.5, Side::at_least}}, {0.0, 1.0}));
  const auto questionnaire = made(std::move(parts));

  const GroupShares shares = shares_of(questionnaire, group_of(questionnaire, times(7, 5, 13, 1)));

  CHECK_FALSE(shares.references.at(0).figure.has_value());
  REQUIRE(told(*shares.references.at(1).figure) != nullptr);
  CHECK(told(*shares.references.at(1).figure)->count == 7);  // (5 + 3) / 2 = 4
}

TEST_CASE("a score for the respondent alone never appears, nor does what is made of it", "[group]") {
  auto parts = parts_about({ScoreIndex{0}, ScoreIndex{1}, AnswersTo{0, {5}}});
  parts.scores.push_back(score_of("high", {{{}, {0}}, Threshold{3.5, Side::at_least}}, {0.0, 1.0}));
  parts.group_rules.own_only = {0};
  const auto questionnaire = made(std::move(parts));

  const GroupShares shares = shares_of(questionnaire, group_of(questionnaire, times(7, 5, 13, 1)));

  REQUIRE(shares.references.size() == 1);
  CHECK(shares.references[0].reference == 2);
}

TEST_CASE("two figures that leave a few people between them are not told together", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4, 5}}, AnswersTo{0, {5}}}));
  auto codes = times(7, 5, 10, 1);
  codes.insert(codes.end(), 3, 4);

  const GroupShares three_between = shares_of(questionnaire, group_of(questionnaire, codes));
  codes.insert(codes.end(), 2, 4);
  const GroupShares five_between = shares_of(questionnaire, group_of(questionnaire, codes));

  CHECK(told(*three_between.references.at(0).figure) != nullptr);
  CHECK(withheld(*three_between.references.at(1).figure) == Withheld::protects);
  CHECK(told(*five_between.references.at(1).figure) != nullptr);
}

TEST_CASE("a figure about the same answers is the same figure", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {4}}, AnswersTo{0, {4}}}));

  const GroupShares shares = shares_of(questionnaire, group_of(questionnaire, times(6, 4, 6, 1)));

  CHECK(told(*shares.references.at(0).figure) != nullptr);
  CHECK(told(*shares.references.at(1).figure) != nullptr);
}

TEST_CASE("of a list each option has its share of those who answered it", "[group]") {
  const auto questionnaire = made(parts_with_ticks(false));
  auto group = people(20, [&](std::size_t i) { return ticking(questionnaire, 1, i < 6 ? Ticks{1, 2} : i < 12 ? Ticks{1} : Ticks{}); });
  group.push_back(respond(questionnaire, {rated(1), prefer_not()}));

  const GroupShares shares = shares_of(questionnaire, group);

  REQUIRE(shares.ticks.size() == 1);
  const auto& options = shares.ticks[0].options;
  REQUIRE(told(options.at(0)) != nullptr);
  CHECK(told(options[0])->count == 12);
  CHECK(told(options[0])->n == 20);
  REQUIRE(told(options.at(1)) != nullptr);
  CHECK(told(options[1])->count == 6);
  CHECK(withheld(options.at(2)) == Withheld::few);
}

TEST_CASE("an option that goes with no other is not told when it leaves a few people over", "[group]") {
  const auto questionnaire = made(parts_with_ticks(false));
  const auto shares_with = [&](std::size_t neither) {
    auto group = people(12, [&](std::size_t i) { return ticking(questionnaire, 1, i < 6 ? Ticks{1} : Ticks{3}); });
    for (std::size_t i = 0; i < neither; ++i) group.push_back(ticking(questionnaire, 1, {2}));
    return shares_of(questionnaire, group).ticks.at(0).options;
  };

  CHECK(withheld(shares_with(2).at(2)) == Withheld::protects);
  CHECK(told(shares_with(5).at(0)) != nullptr);
  CHECK(withheld(shares_with(4).at(1)) == Withheld::few);
}

TEST_CASE("of figures that share an answer a third is not told, however many people it is about", "[group]") {
  const auto questionnaire = made(parts_about({AnswersTo{0, {1}}, AnswersTo{0, {2}}, AnswersTo{0, {3}}}));
  std::vector<int> codes;
  for (const int code : {1, 2, 3, 4}) codes.insert(codes.end(), 10, code);

  const GroupShares shares = shares_of(questionnaire, group_of(questionnaire, codes));

  CHECK(told(*shares.references.at(0).figure) != nullptr);
  CHECK(told(*shares.references.at(1).figure) != nullptr);
  CHECK(withheld(*shares.references.at(2).figure) == Withheld::protects);
}

TEST_CASE("how many were asked is an answer too", "[group]") {
  const auto questionnaire = made(parts_with_ticks(true));
  const auto first_option = [&](std::size_t asked, std::size_t others) {
    auto group = people(asked, [&](std::size_t i) { return ticking(questionnaire, 1, i % 2 == 0 ? Ticks{1} : Ticks{2}); });
    for (std::size_t i = 0; i < others; ++i) group.push_back(respond(questionnaire, {rated(2)}));
    return shares_of(questionnaire, group).ticks.at(0).options.at(0);
  };

  CHECK(told(first_option(12, 5)) != nullptr);
  CHECK(withheld(first_option(12, 4)) == Withheld::protects);
  CHECK(withheld(first_option(12, 0)) == Withheld::protects);
  CHECK(withheld(first_option(4, 12)) == Withheld::protects);
  CHECK(withheld(first_option(0, 10)) == withheld(first_option(10, 0)));
}

namespace {

/// What a figure tells about how many people are in it: from and to, both included.
std::pair<int, int> bounds(const GroupFigure& figure, int people, int minimum) {
  if (const GroupShare* share = told(figure)) return {static_cast<int>(share->count), static_cast<int>(share->count)};
  if (withheld(figure) == Withheld::few) return {0, minimum - 1};
  if (withheld(figure) == Withheld::nearly_all) return {people - minimum + 1, people};
  return {0, people};
}

/// All ways to divide people over five codes.
void each_division(int people, const std::function<void(const std::array<int, 5>&)>& use) {
  for (int a = 0; a <= people; ++a) {
    for (int b = 0; a + b <= people; ++b) {
      for (int c = 0; a + b + c <= people; ++c) {
        for (int d = 0; a + b + c + d <= people; ++d) use({a, b, c, d, people - a - b - c - d});
      }
    }
  }
}

/// How many people gave one of a set of codes; bit i is code i + 1.
int within(const std::array<int, 5>& division, unsigned set) {
  int sum = 0;
  for (std::size_t code = 0; code < 5; ++code) sum += (set >> code & 1U) != 0 ? division[code] : 0;
  return sum;
}

}  // namespace

TEST_CASE("whoever knows everything that is told can work out no group of fewer people than the minimum", "[group]") {
  std::mt19937 random{1927};  // the engine itself is the same on every machine
  int figures_told = 0;
  for (int round = 0; round < 1000; ++round) {
    const int size = 10 + static_cast<int>(random() % 12);
    std::vector<unsigned> sets;
    std::vector<std::variant<ScoreIndex, AnswersTo>> subjects;
    for (int i = 0; i < 5; ++i) {
      const unsigned set = 1 + static_cast<unsigned>(random() % 30);
      std::vector<int> codes;
      for (int code = 1; code <= 5; ++code) {
        if ((set >> (code - 1) & 1U) != 0) codes.push_back(code);
      }
      sets.push_back(set);
      subjects.emplace_back(AnswersTo{0, codes});
    }
    const auto questionnaire = made(parts_about(std::move(subjects)));
    const int most = 2 + static_cast<int>(random() % 4);
    std::vector<int> codes;
    for (int i = 0; i < size; ++i) codes.push_back(1 + static_cast<int>(random() % static_cast<unsigned>(most)));
    const GroupShares shares = shares_of(questionnaire, group_of(questionnaire, codes));

    std::vector<std::pair<int, int>> known;
    for (const ReferenceShare& share : shares.references) {
      if (const GroupShare* figure = told(*share.figure)) {
        ++figures_told;
        CHECK(figure->count >= questionnaire->group_rules.minimum);
        CHECK(figure->n - figure->count >= questionnaire->group_rules.minimum);
      }
      known.push_back(bounds(*share.figure, size, questionnaire->group_rules.minimum));
    }
    std::array<std::pair<int, int>, 32> possible;
    possible.fill({size, 0});
    each_division(size, [&](const std::array<int, 5>& division) {
      for (std::size_t i = 0; i < sets.size(); ++i) {
        const int sum = within(division, sets[i]);
        if (sum < known[i].first || sum > known[i].second) return;
      }
      for (unsigned set = 1; set < 31; ++set) {
        const int sum = within(division, set);
        possible[set] = {std::min(possible[set].first, sum), std::max(possible[set].second, sum)};
      }
    });
    for (unsigned set = 1; set < 31; ++set) {
      const auto [lowest, highest] = possible[set];
      INFO("round " << round << ", answers " << set << ": " << lowest << " to " << highest);
      CHECK((lowest != highest || (lowest >= questionnaire->group_rules.minimum && size - lowest >= questionnaire->group_rules.minimum)));
    }
  }
  CHECK(figures_told > 500);
}

TEST_CASE("no share of any shipped questionnaire is about fewer people than the minimum", "[group]") {
  int figures_told = 0;
  for (const std::string name : {"nea-anker", "positie-om-te-leren", "beleid-op-papier", "leerrijke-werkomgeving"}) {
    const auto questionnaire = *read_questionnaire(file_text("questionnaires/" + name + ".json"));
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      const std::size_t size = 5 + seed;
      const auto anybody = [&](std::size_t i) { return random_response(questionnaire, 0, 0, 1000 * seed + i); };
      const GroupShares shares = shares_of(questionnaire, people(size, anybody));
      std::vector<GroupFigure> figures;
      for (const ReferenceShare& reference : shares.references) {
        if (reference.figure) figures.push_back(*reference.figure);
      }
      for (const TicksShares& ticks : shares.ticks) figures.insert(figures.end(), ticks.options.begin(), ticks.options.end());
      for (const GroupFigure& figure : figures) {
        const GroupShare* share = told(figure);
        if (share == nullptr) continue;
        ++figures_told;
        INFO(name << " " << seed);
        CHECK(share->count >= questionnaire->group_rules.minimum);
        CHECK(share->n - share->count >= questionnaire->group_rules.minimum);
        CHECK(share->n <= static_cast<std::int64_t>(size));
      }
    }
  }
  CHECK(figures_told > 100);
}
