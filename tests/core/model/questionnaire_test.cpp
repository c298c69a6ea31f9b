#include "core/model/questionnaire.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using example::compare;
using example::count_of;
using example::english;
using example::mean_of;
using example::mean_of_scores;
using example::number;
using example::operation;
using example::parts_with;
using example::score_of;
using example::the;

namespace {

bool fits(const QuestionnaireParts& parts) { return Questionnaire::of(parts).has_value(); }

/// Changes parts that fit, and says whether they still do.
template <class Change>
bool fits_after(Change change) {
  QuestionnaireParts parts = parts_with(2);
  change(parts);
  return fits(parts);
}

Advice advice_when(logic::Expression when) { return {0, 1.0, std::nullopt, Strength{std::move(when), english("Good.")}, {}}; }

}  // namespace

TEST_CASE("parts that fit together make a questionnaire", "[model]") { CHECK(fits(parts_with(2))); }

TEST_CASE("a questionnaire has a language and an audience and a form and an item and a score", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.languages.clear(); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.audiences.clear(); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.forms.clear(); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.items.clear(); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores.clear(); }));
}

TEST_CASE("an index that points at nothing is refused", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.items[0].scale = 1; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.forms[0].items = {0, 2}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.pages[0].items = {2}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.pages[0].section = 1; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = mean_of({0, 2}); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = count_of({2}, {1}); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = mean_of_scores({1}); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].parts = {1}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].bands = 0; }));
}

TEST_CASE("a rule over nothing is refused", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = mean_of({}); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = mean_of_scores({}); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = count_of({}, {1}); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = count_of({0}, {}); }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.forms[0].items = {}; }));
}

TEST_CASE("a form keeps its items in ascending order", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.forms[0].items = {1, 0}; }));
}

TEST_CASE("an item is worded for every audience", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.audiences.push_back({"boss", english("The boss")}); }));
}

TEST_CASE("a score has a range with two ends that its bands cover", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].range = {1, 1}; }));
  const auto with_band_from = [](double from) {
    return fits_after([from](QuestionnaireParts& parts) {
      parts.bands = {*Bands::of("room", {{from, english("some"), english("Some.")}})};
      parts.scores[0].bands = 0;
    });
  };
  CHECK(with_band_from(1));
  CHECK_FALSE(with_band_from(2));
}

TEST_CASE("advice is about scores that exist", "[model]") {
  const logic::Expression high = compare(logic::Operator::greater, the("mean"), number(4));
  const logic::Expression dangling = compare(logic::Operator::greater, the("nothing"), number(4));
  const logic::Expression hidden = operation(logic::Operator::all_of, {high, operation(logic::Operator::negation, {dangling})});

  CHECK(fits_after([&](QuestionnaireParts& parts) { parts.advice = {advice_when(high)}; }));
  CHECK_FALSE(fits_after([&](QuestionnaireParts& parts) { parts.advice = {advice_when(dangling)}; }));
  CHECK_FALSE(fits_after([&](QuestionnaireParts& parts) { parts.advice = {advice_when(hidden)}; }));
  CHECK_FALSE(fits_after([&](QuestionnaireParts& parts) {
    parts.advice = {advice_when(high)};
    parts.advice[0].score = 1;
  }));
  CHECK_FALSE(fits_after([&](QuestionnaireParts& parts) {
    parts.advice = {advice_when(high)};
    parts.advice[0].first_steps = {{"step", dangling, {}, {}, {}, {}, 1, 1}};
  }));
}

TEST_CASE("a condition says what it looks at in words that can be checked", "[model]") {
  const auto accepted = [](const logic::Expression& when) {
    return fits_after([&](QuestionnaireParts& parts) { parts.advice = {advice_when(when)}; });
  };

  CHECK(accepted(compare(logic::Operator::equal, the("audience"), the("form"))));
  CHECK(accepted(operation(logic::Operator::truth, {the("a")})));
  CHECK_FALSE(accepted(operation(logic::Operator::var, {the("a")})));
  CHECK_FALSE(accepted(the("")));
}

TEST_CASE("each score is computed after the scores it is made of", "[model]") {
  const std::vector<ScoreDefinition> scores{score_of("top", mean_of_scores({1, 2}), {1, 5}), score_of("late", mean_of_scores({2}), {1, 5}),
                                            score_of("early", mean_of({0}), {1, 5})};

  CHECK(dependency_order(scores) == std::vector<ScoreIndex>{2, 1, 0});
}

TEST_CASE("independent scores keep the order of the document", "[model]") {
  const std::vector<ScoreDefinition> scores{score_of("a", mean_of({0}), {1, 5}), score_of("b", mean_of({1}), {1, 5})};

  CHECK(dependency_order(scores) == std::vector<ScoreIndex>{0, 1});
}

TEST_CASE("scores that are made of each other have no order", "[model]") {
  const ScoreDefinition first = score_of("first", mean_of_scores({1}), {1, 5});
  const ScoreDefinition second = score_of("second", mean_of_scores({0}), {1, 5});
  ScoreDefinition own_part = score_of("own", mean_of({0}), {1, 5});
  own_part.parts = {0};

  CHECK(dependency_order({first, second}) == std::nullopt);
  CHECK(dependency_order({own_part}) == std::nullopt);
}

TEST_CASE("a circle of scores is refused", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) {
    parts.scores.push_back(score_of("first", mean_of_scores({2}), {1, 5}));
    parts.scores.push_back(score_of("second", mean_of_scores({1}), {1, 5}));
  }));
}

TEST_CASE("the top scores are those that are part of no other", "[model]") {
  const Questionnaire questionnaire = example::tiny();

  REQUIRE(questionnaire.top_scores().size() == 2);
  CHECK(questionnaire->scores[questionnaire.top_scores()[0]].id == "whole");
  CHECK(questionnaire->scores[questionnaire.top_scores()[1]].id == "arranged");
}

TEST_CASE("parts of a questionnaire are found by their id", "[model]") {
  const Questionnaire questionnaire = example::tiny();

  CHECK(questionnaire.item_named("speak") == 0U);
  CHECK(questionnaire.item_named("budget") == 4U);
  CHECK(questionnaire.score_named("space") == 2U);
  CHECK(questionnaire.audience_named("boss") == 1U);
  CHECK(questionnaire.form_named("short") == 1U);
  CHECK(questionnaire.language_named("en") == 1U);
  CHECK(questionnaire.item_named("nobody") == std::nullopt);
  CHECK(questionnaire.item_named("") == std::nullopt);
  CHECK(questionnaire.score_named("speak") == std::nullopt);
  CHECK(questionnaire.audience_named("") == std::nullopt);
  CHECK(questionnaire.form_named("long") == std::nullopt);
  CHECK(questionnaire.language_named("de") == std::nullopt);
}
