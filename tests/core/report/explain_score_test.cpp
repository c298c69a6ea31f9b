#include "core/report/explain_score.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr ScoreIndex whole = 0, safety = 1, space = 2, arranged = 3;
constexpr LanguageIndex dutch = 0, english_text = 1;

/// One score of the tiny questionnaire, explained for these answers.
ReportScore explained(ScoreIndex score, const std::vector<Answer>& answers, LanguageIndex language = english_text, FormIndex form = 0) {
  const Questionnaire questionnaire = tiny();
  const ScoredResponse scored = score_with_traces(questionnaire, ScoringPlan::compile(questionnaire, form), respond(questionnaire, answers, form));
  return explain_score({questionnaire, scored, language, phrases_in(questionnaire->languages[language])}, score);
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a score is shown rounded and kept unrounded with its band", "[report]") {
  const ReportScore score = explained(whole, {rated(5), rated(2), rated(3)});

  CHECK(score.id == "whole");
  CHECK(score.title == "Whole");
  CHECK(score.about == "All of it.");
  CHECK(score.lowest == 1.0);
  CHECK(score.highest == 5.0);
  CHECK(score.value == 3.75);
  CHECK(score.share == 0.6875);
  CHECK(score.shown == "3.8");
  CHECK(score.band == "some");
  CHECK(score.meaning == "Some room.");
}

TEST_CASE("a score is explained in the language of the report", "[report]") {
  const ReportScore score = explained(whole, {rated(5), rated(2), rated(3)}, dutch);

  CHECK(score.title == "Geheel");
  CHECK(score.shown == "3,8");
  CHECK(score.band == "enige");
}

TEST_CASE("a mean shows every statement with its answer and what it counted for", "[report]") {
  const ReportScore score = explained(safety, {rated(5), rated(2)});

  CHECK(score.formula == "(5 + 4) / 2 = 4.5");
  REQUIRE(score.trace.size() == 2);
  CHECK(score.trace[0].id == "speak");
  CHECK(score.trace[0].text == "I speak up.");
  CHECK(score.trace[0].answer == "agree");
  CHECK(score.trace[0].counted == "5");
  CHECK_FALSE(score.trace[0].reversed);
  CHECK(score.trace[1].answer == "rather disagree");
  CHECK(contains(score.trace[1].counted, "6 - 2 = 4"));
  CHECK(score.trace[1].reversed);
}

TEST_CASE("an answer that is missing is shown and does not count", "[report]") {
  const ReportScore score = explained(safety, {rated(5), dont_know()});

  CHECK(score.value == 5.0);
  CHECK(score.trace[1].answer == "don't know");
  CHECK(score.trace[1].counted == phrases_en.does_not_count);
  CHECK(explained(safety, {rated(5), skipped()}).trace[1].answer == phrases_en.no_answer);
}

TEST_CASE("a computation of one term is no computation worth showing", "[report]") {
  CHECK(explained(space, {rated(5), rated(1), rated(3)}).formula.empty());
  CHECK(explained(safety, {rated(5), dont_know()}).formula.empty());
  CHECK(explained(space, {skipped(), skipped(), rated(3)}).rule == phrases_en.rule_single);
}

TEST_CASE("a composite shows the scores it is made of and explains them as parts", "[report]") {
  const ReportScore score = explained(whole, {rated(5), rated(1), rated(4)});

  CHECK(score.formula == "(5 + 4) / 2 = 4.5");
  REQUIRE(score.trace.size() == 2);
  CHECK(score.trace[0].id == "safety");
  CHECK(score.trace[0].text == "Safety");
  CHECK(score.trace[0].counted == "5");
  CHECK(score.trace[0].answer.empty());
  REQUIRE(score.parts.size() == 2);
  CHECK(score.parts[0].id == "safety");
  CHECK(score.parts[1].id == "space");
}

TEST_CASE("a part without a value does not count in its composite", "[report]") {
  const ReportScore score = explained(whole, {rated(5), rated(1), dont_know()});

  CHECK(score.value == 5.0);
  CHECK(score.trace[1].counted == phrases_en.does_not_count);
}

TEST_CASE("a composite leaves out the scores its form does not ask", "[report]") {
  const ReportScore score = explained(whole, {rated(5), rated(1)}, english_text, 1);

  CHECK(score.trace.size() == 1);
  REQUIRE(score.parts.size() == 1);
  CHECK(score.parts[0].id == "safety");
}

TEST_CASE("a count shows how many of how many and which answers it counts", "[report]") {
  const ReportScore score = explained(arranged, {skipped(), skipped(), skipped(), rated(1), rated(0)});

  CHECK(score.shown == "1");
  CHECK(contains(score.rule, "“yes”"));
  CHECK(contains(score.formula, "1"));
  CHECK(contains(score.formula, "2"));
  CHECK(score.trace[0].counted == "1");
  CHECK(score.trace[1].counted == "0");
  CHECK(score.band.empty());
}

TEST_CASE("a score with too few answers says so and has no band or formula", "[report]") {
  const ReportScore score = explained(safety, {});

  CHECK(score.value == std::nullopt);
  CHECK(score.share == std::nullopt);
  CHECK(score.shown == phrases_en.not_enough);
  CHECK(score.band.empty());
  CHECK(score.formula.empty());
  CHECK(score.trace.size() == 2);
}

TEST_CASE("a statement is shown as its own audience read it", "[report]") {
  const Questionnaire questionnaire = tiny();
  const Response response = Response::blank(questionnaire, 0, 1);
  const ScoredResponse scored = score_with_traces(questionnaire, ScoringPlan::compile(questionnaire, 0), response);
  const ReportContext context{questionnaire, scored, english_text, phrases_en};

  CHECK(item_line(context, 0, rated(1)).text == "People speak up.");
  CHECK(item_line(context, 1, rated(1)).text == "Mistakes stay hidden.");
}
