#include "core/model/questionnaire.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using example::english;
using example::parts_with;
using example::score_of;

namespace {

bool fits(const QuestionnaireParts& parts) { return Questionnaire::of(parts).has_value(); }

/// Changes parts that fit, and says whether they still do.
template <class Change>
bool fits_after(Change change) {
  QuestionnaireParts parts = parts_with(2);
  change(parts);
  return fits(parts);
}

Advice advice_when(Condition when) { return {0, 1.0, std::nullopt, Strength{std::move(when), english("Good.")}, {}}; }

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
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = MeanOfItems{{0, 2}}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = CountOfCodes{{2}, {1}}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = MeanOfScores{{1}}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].parts = {1}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].bands = 0; }));
}

TEST_CASE("a rule over nothing is refused", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = MeanOfItems{{}}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = MeanOfScores{{}}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = CountOfCodes{{}, {1}}; }));
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) { parts.scores[0].rule = CountOfCodes{{0}, {}}; }));
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
  const Condition high{Condition::Kind::greater, {Operand{ScoreIndex{0}}, Operand{4.0}}, {}};
  const Condition dangling{Condition::Kind::greater, {Operand{ScoreIndex{1}}, Operand{4.0}}, {}};
  const Condition hidden{Condition::Kind::all, {}, {high, Condition{Condition::Kind::negation, {}, {dangling}}}};

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

TEST_CASE("a condition has the operands and parts of its kind", "[model]") {
  const Condition high{Condition::Kind::greater, {Operand{ScoreIndex{0}}, Operand{4.0}}, {}};
  const auto accepted = [](const Condition& when) {
    return fits_after([&](QuestionnaireParts& parts) { parts.advice = {advice_when(when)}; });
  };

  CHECK_FALSE(accepted({Condition::Kind::greater, {Operand{4.0}}, {}}));
  CHECK_FALSE(accepted({Condition::Kind::greater, {Operand{4.0}, Operand{4.0}}, {high}}));
  CHECK_FALSE(accepted({Condition::Kind::all, {}, {}}));
  CHECK_FALSE(accepted({Condition::Kind::any, {Operand{4.0}}, {high}}));
  CHECK_FALSE(accepted({Condition::Kind::negation, {}, {high, high}}));
  CHECK(accepted({Condition::Kind::negation, {}, {high}}));
}

TEST_CASE("each score is computed after the scores it is made of", "[model]") {
  const std::vector<ScoreDefinition> scores{score_of("top", MeanOfScores{{1, 2}}, {1, 5}), score_of("late", MeanOfScores{{2}}, {1, 5}),
                                            score_of("early", MeanOfItems{{0}}, {1, 5})};

  CHECK(dependency_order(scores) == std::vector<ScoreIndex>{2, 1, 0});
}

TEST_CASE("independent scores keep the order of the document", "[model]") {
  const std::vector<ScoreDefinition> scores{score_of("a", MeanOfItems{{0}}, {1, 5}), score_of("b", MeanOfItems{{1}}, {1, 5})};

  CHECK(dependency_order(scores) == std::vector<ScoreIndex>{0, 1});
}

TEST_CASE("scores that are made of each other have no order", "[model]") {
  const ScoreDefinition first = score_of("first", MeanOfScores{{1}}, {1, 5});
  const ScoreDefinition second = score_of("second", MeanOfScores{{0}}, {1, 5});
  ScoreDefinition own_part = score_of("own", MeanOfItems{{0}}, {1, 5});
  own_part.parts = {0};

  CHECK(dependency_order({first, second}) == std::nullopt);
  CHECK(dependency_order({own_part}) == std::nullopt);
}

TEST_CASE("a circle of scores is refused", "[model]") {
  CHECK_FALSE(fits_after([](QuestionnaireParts& parts) {
    parts.scores.push_back(score_of("first", MeanOfScores{{2}}, {1, 5}));
    parts.scores.push_back(score_of("second", MeanOfScores{{1}}, {1, 5}));
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
