#include "core/group/group_means.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <tuple>

#include "core/answers/random_response.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr int minimum = 5;

Questionnaire made(QuestionnaireParts parts) { return *Questionnaire::of(std::move(parts)); }

/// The means of people who gave these answers to the first items, one row a person.
MeanFigures means_of(const Questionnaire& questionnaire, const std::vector<std::vector<Answer>>& rows, const std::set<ItemIndex>& spoken_for = {}) {
  std::vector<Response> responses;
  for (const auto& row : rows) responses.push_back(respond(questionnaire, row));
  const People people = people_of(questionnaire, responses, Nameless::apart);
  std::vector<const Person*> pointers;
  for (const Person& person : people.people) pointers.push_back(&person);
  return group_means(questionnaire, pointers, spoken_for, minimum);
}

std::vector<std::vector<Answer>> rows_of(const std::vector<int>& codes) {
  std::vector<std::vector<Answer>> rows;
  for (const int code : codes) rows.push_back({code == 0 ? skipped() : rated(code)});
  return rows;
}

std::optional<GroupMean> told(const std::optional<MeanFigure>& figure) {
  const auto* mean = figure ? std::get_if<GroupMean>(&*figure) : nullptr;
  return mean == nullptr ? std::nullopt : std::optional<GroupMean>{*mean};
}

bool withheld(const std::optional<MeanFigure>& figure, NoMean why) { return figure && std::get_if<NoMean>(&*figure) != nullptr && *std::get_if<NoMean>(&*figure) == why; }

/// All groups of five people who gave one of five codes.
void each_five(const std::function<void(const std::vector<int>&)>& use) {
  for (int a = 1; a <= 5; ++a)
    for (int b = a; b <= 5; ++b)
      for (int c = b; c <= 5; ++c)
        for (int d = c; d <= 5; ++d)
          for (int e = d; e <= 5; ++e) use({a, b, c, d, e});
}

}  // namespace

TEST_CASE("a mean is told with how many people it is of, the same in whatever order they come", "[group]") {
  const auto questionnaire = questionnaire_with(3);
  const std::vector<std::vector<Answer>> rows{{rated(1), rated(2), rated(2)}, {rated(5), rated(4), rated(4)}, {rated(3), rated(3), skipped()},
                                              {rated(2), rated(2), rated(4)}, {rated(3), rated(5), rated(3)}, {rated(1), rated(1), rated(3)}};
  auto turned = rows;
  std::reverse(turned.begin(), turned.end());

  const auto mean = told(means_of(questionnaire, rows)[0]);

  REQUIRE(mean.has_value());
  CHECK(mean->n == 6);
  CHECK(mean->mean == Approx((5 / 3. + 13 / 3. + 3 + 8 / 3. + 11 / 3. + 5 / 3.) / 6));
  CHECK(mean->edge == Edge::none);
  CHECK(told(means_of(questionnaire, turned)[0])->mean == mean->mean);
}

TEST_CASE("a mean needs the minimum of people who have a value", "[group]") {
  const auto questionnaire = questionnaire_with(1);

  CHECK(withheld(means_of(questionnaire, rows_of({3, 3, 2, 4, 0, 0}))[0], NoMean::too_few));
  REQUIRE(told(means_of(questionnaire, rows_of({3, 3, 2, 4, 3, 0}))[0]).has_value());
  CHECK(told(means_of(questionnaire, rows_of({3, 3, 2, 4, 3, 0}))[0])->n == 5);
}

TEST_CASE("a mean near an end is told as that, or further", "[group]") {
  const auto questionnaire = questionnaire_with(1);
  const auto mean = [&](const std::vector<int>& codes) { return *told(means_of(questionnaire, rows_of(codes))[0]); };

  CHECK(mean({5, 5, 5, 5, 5}).edge == Edge::at_least);
  CHECK(mean({5, 5, 5, 5, 5}).mean == Approx(4.2));
  CHECK(mean({5, 5, 5, 5, 2}).mean == mean({5, 5, 5, 5, 5}).mean);
  CHECK(mean({5, 5, 5, 5, 1}).edge == Edge::at_least);
  CHECK(mean({5, 5, 5, 4, 1}).edge == Edge::none);
  CHECK(mean({1, 1, 1, 2, 1}).edge == Edge::at_most);
  CHECK(mean({1, 1, 1, 2, 1}).mean == Approx(1.8));
}

TEST_CASE("whoever knows a mean can rule out no answer of anybody", "[group]") {
  const auto questionnaire = questionnaire_with(1);
  std::map<std::tuple<double, Edge, std::optional<bool>>, std::set<int>> possible;  // what somebody may have answered, by what is told
  each_five([&](const std::vector<int>& codes) {
    const auto mean = told(means_of(questionnaire, rows_of(codes))[0]);
    REQUIRE(mean.has_value());
    possible[{mean->mean, mean->edge, mean->agreed}].insert(codes.begin(), codes.end());
  });

  CHECK(possible.size() == 13);  // 1.8 or less; 2.0, 2.2, ..., 4.0; 4.2 or more
  for (const auto& [figure, answers] : possible) CHECK(answers == std::set{1, 2, 3, 4, 5});
}

TEST_CASE("whether people agree is told from twice the minimum on, in words only", "[group]") {
  const auto questionnaire = questionnaire_with(1);
  const auto agreed = [&](const std::vector<int>& codes) { return told(means_of(questionnaire, rows_of(codes))[0])->agreed; };

  CHECK_FALSE(agreed({3, 3, 3, 3, 3, 3, 3, 3, 3}).has_value());
  CHECK(agreed({3, 3, 3, 3, 3, 3, 3, 3, 3, 3}) == true);
  CHECK(agreed({1, 1, 1, 1, 1, 5, 5, 5, 5, 5}) == false);
  CHECK(agreed({2, 2, 2, 2, 3, 3, 4, 4, 4, 4}) == true);    // 0.8 from the mean: 5/6 and less
  CHECK(agreed({1, 2, 2, 2, 3, 3, 4, 4, 4, 5}) == false);   // 1.0
}

TEST_CASE("a composite is made of the means that are told, each with its weight, and of nothing else", "[group]") {
  auto parts = parts_with(4);
  parts.scores = {score_of("one", mean_of({0, 1}), {1.0, 5.0}), score_of("other", mean_of({2, 3}), {1.0, 5.0}),
                  score_of("both", mean_of_scores({0, 1}), {1.0, 5.0}),
                  score_of("weighted", {{{}, {0, 1}}, WeightedMean{{1000, 3000}}}, {1.0, 5.0}),
                  score_of("apart", {{{}, {1, 0}}, Difference{}}, {-4.0, 4.0})};
  const auto questionnaire = made(std::move(parts));
  std::vector<std::vector<Answer>> rows;
  for (int i = 0; i < 8; ++i) rows.push_back({rated(1 + i % 3), rated(2 + i % 2), i == 0 ? skipped() : rated(3 + i % 2), i == 0 ? skipped() : rated(2 + i % 4)});

  const MeanFigures figures = means_of(questionnaire, rows);

  const double one = told(figures[0])->mean;
  const double other = told(figures[1])->mean;
  CHECK(told(figures[0])->n == 8);
  CHECK(told(figures[1])->n == 7);
  CHECK(told(figures[2])->mean == Approx((one + other) / 2));
  CHECK(told(figures[2])->n == 7);
  CHECK(told(figures[3])->mean == Approx((one + 3 * other) / 4));
  CHECK(told(figures[4])->mean == Approx(other - one));
}

TEST_CASE("without a mean for enough of its parts a composite has none", "[group]") {
  auto parts = parts_with(3);
  parts.scores = {score_of("a", mean_of({0}), {1.0, 5.0}), score_of("b", mean_of({1}), {1.0, 5.0}), score_of("c", mean_of({2}), {1.0, 5.0}),
                  score_of("all", mean_of_scores({0, 1, 2}), {1.0, 5.0}), score_of("apart", {{{}, {1, 0}}, Difference{}}, {-4.0, 4.0})};
  const auto questionnaire = made(std::move(parts));
  const std::vector<Answer> all{rated(2), rated(3), rated(4)};
  const std::vector<Answer> first{rated(2), skipped(), skipped()};

  const MeanFigures one_of_three = means_of(questionnaire, {all, all, first, first, first, first});
  const MeanFigures two_of_three = means_of(questionnaire, {all, all, all, all, {rated(2), rated(3), skipped()}, first});

  CHECK(withheld(one_of_three[3], NoMean::too_few));
  CHECK(withheld(one_of_three[4], NoMean::too_few));
  REQUIRE(told(two_of_three[3]).has_value());
  CHECK(told(two_of_three[3])->mean == 2.5);
}

TEST_CASE("a composite says how exactly its parts are told", "[group]") {
  auto parts = parts_with(2);
  parts.scores = {score_of("a", mean_of({0}), {1.0, 5.0}), score_of("b", mean_of({1}), {1.0, 5.0}), score_of("both", mean_of_scores({0, 1}), {1.0, 5.0}),
                  score_of("apart", {{{}, {0, 1}}, Difference{}}, {-4.0, 4.0})};
  const auto questionnaire = made(std::move(parts));
  const auto edges = [&](int a, int b) {
    const MeanFigures figures = means_of(questionnaire, std::vector<std::vector<Answer>>(6, {rated(a), rated(b)}));
    return std::pair{told(figures[2])->edge, told(figures[3])->edge};
  };

  CHECK(edges(3, 3) == std::pair{Edge::none, Edge::none});
  CHECK(edges(5, 3) == std::pair{Edge::at_least, Edge::at_least});
  CHECK(edges(3, 5) == std::pair{Edge::at_least, Edge::at_most});
  CHECK(edges(5, 1) == std::pair{Edge::about, Edge::at_least});
  CHECK(edges(5, 5) == std::pair{Edge::at_least, Edge::about});
}

TEST_CASE("an item is told about once: by the smallest score over it", "[group]") {
  auto parts = parts_with(3);
  parts.scores = {score_of("wide", mean_of({0, 1}), {1.0, 5.0}), score_of("narrow", mean_of({1}), {1.0, 5.0}), score_of("apart", mean_of({2}), {1.0, 5.0})};
  const auto questionnaire = made(std::move(parts));

  const MeanFigures figures = means_of(questionnaire, std::vector<std::vector<Answer>>(6, {rated(2), rated(3), rated(4)}));

  CHECK_FALSE(figures[0].has_value());
  CHECK(told(figures[1])->mean == 3.0);
  CHECK(told(figures[2])->mean == 4.0);
}

TEST_CASE("a score whose items others divide is made of theirs, each for its items", "[group]") {
  auto parts = parts_with(3);
  parts.scores = {score_of("all", mean_of({0, 1, 2}), {1.0, 5.0}), score_of("two", mean_of({0, 1}), {1.0, 5.0}), score_of("one", mean_of({2}), {1.0, 5.0})};
  const auto questionnaire = made(std::move(parts));

  const MeanFigures figures = means_of(questionnaire, std::vector<std::vector<Answer>>(6, {rated(2), rated(3), rated(4)}));

  REQUIRE(told(figures[0]).has_value());
  CHECK(told(figures[0])->mean == 3.0);
}

TEST_CASE("nothing is told twice about an item of which a share is told", "[group]") {
  const auto questionnaire = questionnaire_with(2);
  const std::vector<std::vector<Answer>> rows(6, {rated(2), rated(3)});

  CHECK(told(means_of(questionnaire, rows)[0]).has_value());
  CHECK_FALSE(means_of(questionnaire, rows, {1})[0].has_value());
}

TEST_CASE("no mean is told of a type, a verdict, a score for the respondent alone, or a lens", "[group]") {
  auto parts = parts_with(3);
  ScoreDefinition lens = score_of("lens", mean_of({2}), {1.0, 5.0});
  lens.of_lens = true;
  parts.scores = {score_of("alone", mean_of({0}), {1.0, 5.0}), score_of("high", {{{1}, {}}, AllOf{3.0}}, {0.0, 1.0}), std::move(lens),
                  score_of("of_alone", mean_of_scores({0}), {1.0, 5.0})};
  parts.group_rules.own_only = {0};
  parts.lenses = {{"lens", english("Lens"), english("About."), std::nullopt, {2}}};
  const auto questionnaire = made(std::move(parts));

  const MeanFigures figures = means_of(questionnaire, std::vector<std::vector<Answer>>(6, {rated(2), rated(3), rated(4)}));

  for (const auto& figure : figures) CHECK_FALSE(figure.has_value());
}

TEST_CASE("who was asked is an answer: questions for some have no mean", "[group]") {
  auto parts = parts_with(2);
  parts.scores = {score_of("first", mean_of({0}), {1.0, 5.0}), score_of("second", mean_of({1}), {1.0, 5.0})};
  parts.pages = {{"first", std::nullopt, english("First"), english("Intro."), {0}}, {"second", std::nullopt, english("Second"), english("Intro."), {1}}};
  parts.pages[1].show_if = compare(logic::Operator::equal, the("a"), number(2));
  const auto questionnaire = made(std::move(parts));

  const MeanFigures figures = means_of(questionnaire, std::vector<std::vector<Answer>>(6, {rated(2), rated(3)}));

  CHECK(told(figures[0]).has_value());
  CHECK(withheld(figures[1], NoMean::protects));
}

TEST_CASE("with every answer given, the means of a real questionnaire are those of its people's scores", "[group]") {
  const Questionnaire questionnaire = *read_questionnaire(file_text("questionnaires/leerrijke-werkomgeving.json"));
  std::vector<Response> responses;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Response response = random_response(questionnaire, 0, 1, seed);
    for (ItemIndex item = 0; item < questionnaire->items.size(); ++item) {
      if (questionnaire->items[item].kind == ItemKind::scale && !response.to(item).code()) REQUIRE_FALSE(response.give(questionnaire, item, rated(3)));
    }
    responses.push_back(std::move(response));
  }
  const People people = people_of(questionnaire, responses, Nameless::apart);
  std::vector<const Person*> pointers;
  for (const Person& person : people.people) pointers.push_back(&person);

  const MeanFigures figures = group_means(questionnaire, pointers, {}, minimum);

  int compared = 0;
  for (ScoreIndex score = 0; score < questionnaire->scores.size(); ++score) {
    const auto mean = told(figures[score]);
    if (!mean) continue;
    double sum = 0.0;
    for (const Person* person : pointers) sum += *person->scores[score].value;
    CHECK(mean->mean == Approx(sum / 40));
    ++compared;
  }
  CHECK(compared == 26);
}
