#include "core/report/make_report.hpp"

#include "core/report/phrases.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr LanguageIndex dutch = 0, english_text = 1;

Report report_on(const Questionnaire& questionnaire, const Response& response, LanguageIndex language = english_text) {
  const ScoringPlan plan = ScoringPlan::compile(questionnaire, response.form());
  return make_report(questionnaire, score_with_traces(questionnaire, plan, response), language);
}

Report tiny_report(const std::vector<Answer>& answers, LanguageIndex language = english_text, FormIndex form = 0) {
  const Questionnaire questionnaire = tiny();
  return report_on(questionnaire, respond(questionnaire, answers, form), language);
}

bool mentions(const std::vector<std::string>& sentences, std::string_view part) {
  for (const std::string& sentence : sentences) {
    if (sentence.find(part) != std::string::npos) return true;
  }
  return false;
}

Questionnaire shipped(const std::string& name) {
  const auto questionnaire = read_questionnaire(file_text("questionnaires/" + name + ".json"));
  REQUIRE(questionnaire);
  return *questionnaire;
}

/// Everybody gives the same answer to everything that is asked.
Response answering(const Questionnaire& questionnaire, FormIndex form, int code) {
  Response response = Response::blank(questionnaire, form, 0);
  for (const ItemIndex item : questionnaire->forms[form].items) {
    if (questionnaire->items[item].is_scored()) CHECK(response.give(questionnaire, item, rated(code)) == std::nullopt);
  }
  return response;
}

void check_scores_complete(const std::vector<ReportScore>& scores) {
  for (const ReportScore& score : scores) {
    INFO(score.id);
    CHECK(score.value.has_value());
    CHECK_FALSE(score.title.empty());
    CHECK_FALSE(score.band.empty());
    CHECK_FALSE(score.trace.empty());
    check_scores_complete(score.parts);
  }
}

}  // namespace

TEST_CASE("a report says what it is about", "[report]") {
  const Questionnaire questionnaire = tiny();

  const Report report = report_on(questionnaire, respond(questionnaire, {rated(5)}));

  CHECK(report.questionnaire == "tiny");
  CHECK(report.version == "1.2.0");
  CHECK(report.fingerprint == questionnaire.fingerprint());
  CHECK(report.language == "en");
  CHECK(report.title == "Tiny scan");
  CHECK(report.audience == "I am an employee");
  CHECK(report.form == "Everything");
  CHECK(report.sources == Strings{"B. Writer (2020). A book. https://example.org/book"});
  CHECK(report.licence == "CC-BY-4.0");
  CHECK(report.headings.stand == phrases_en.heading_stand);
}

TEST_CASE("the profile shows the top scores with a sentence for each", "[report]") {
  const Report report = tiny_report({rated(5), rated(1), rated(4), rated(1), rated(1)});

  REQUIRE(report.profile.size() == 2);
  CHECK(report.profile[0].id == "whole");
  CHECK(report.profile[1].id == "arranged");
  REQUIRE(report.summary.size() == 2);
  CHECK(report.summary[0] == "Whole: 4.5 out of 5, much. Much room.");
  CHECK(report.summary[1] == "Arranged: 2 out of 2.");
}

TEST_CASE("a report in Dutch has Dutch words and a decimal comma", "[report]") {
  const Report report = tiny_report({rated(5), rated(1), rated(4)}, dutch);

  CHECK(report.title == "Kleine scan");
  CHECK(report.profile[0].shown == "4,5");
  CHECK(report.headings.begin == phrases_nl.heading_begin);
  CHECK(mentions({report.summary[0]}, "4,5"));
}

TEST_CASE("strengths and first steps come with their score and reason", "[report]") {
  const Report report = tiny_report({rated(4), rated(2), rated(3)});

  REQUIRE(report.strengths.size() == 1);
  CHECK(report.strengths[0].score == "safety");
  CHECK(report.strengths[0].shown == "4.0");
  CHECK(report.strengths[0].text == "People dare.");
  REQUIRE(report.first_steps.size() == 1);
  CHECK(report.first_steps[0].id == "slot");
  CHECK(report.first_steps[0].about == "Time");
  CHECK(report.first_steps[0].priority == 0.5);
  CHECK(mentions({report.first_steps[0].effort}, "4"));
  CHECK(mentions({report.first_steps[0].chosen_because}, "“Time”"));
  CHECK(mentions({report.first_steps[0].chosen_because}, "3.0"));
  CHECK(mentions({report.first_steps[0].chosen_because}, "2.0"));
}

TEST_CASE("a score and what is left to gain add up as they are shown", "[report]") {
  QuestionnaireParts parts = parts_with(4);
  const logic::Expression always = compare(logic::Operator::less_or_equal, number(1), number(2));
  const FirstStep step{"step", always, english("Begin"), english("Do it."), english("It helps."), english("you"), 1, 1};
  parts.advice = {{0, 1.0, std::nullopt, std::nullopt, {step}}};
  const Questionnaire questionnaire = *Questionnaire::of(std::move(parts));

  const Report quarters = report_on(questionnaire, respond(questionnaire, {rated(2), rated(2), rated(2), rated(3)}), 0);
  const Report whole = report_on(questionnaire, respond(questionnaire, {rated(2), rated(2), rated(2), rated(2)}), 0);

  CHECK(mentions({quarters.first_steps[0].chosen_because}, "is 2.25"));
  CHECK(mentions({quarters.first_steps[0].chosen_because}, "score is 2.75"));
  CHECK(mentions({whole.first_steps[0].chosen_because}, "is 2.0"));
  CHECK(mentions({whole.first_steps[0].chosen_because}, "score is 3.0"));
}

TEST_CASE("a first step with a weight tells it and why", "[report]") {
  const Report report = tiny_report({rated(2), rated(4), rated(5)});

  REQUIRE(report.first_steps.size() == 1);
  CHECK(report.first_steps[0].id == "ask");
  CHECK(report.first_steps[0].priority == 1.5);
  CHECK(mentions({report.first_steps[0].chosen_because}, "multiplied by 2"));
  CHECK(mentions({report.first_steps[0].chosen_because}, "This first."));
}

TEST_CASE("what was not rated is listed by reason", "[report]") {
  const Report report = tiny_report({rated(4), dont_know(), not_applicable(), rated(1)});

  Strings told;
  for (const ReportMissing& missing : report.missing) {
    for (const TraceLine& line : missing.items) told.push_back(missing.reason + ": " + line.id);
  }
  CHECK(told.size() == 3);
  CHECK(mentions(told, std::string{phrases_en.missing_dont_know} + ": hide"));
  CHECK(mentions(told, std::string{phrases_en.missing_not_applicable} + ": time"));
  CHECK(mentions(told, std::string{phrases_en.missing_skipped} + ": budget"));
}

TEST_CASE("many answers of don't know are a finding above a fifth", "[report]") {
  const std::string_view percent = "%";

  CHECK_FALSE(mentions(tiny_report({dont_know(), rated(1), rated(1), rated(1), rated(1)}).certainty, percent));
  CHECK(mentions(tiny_report({dont_know(), dont_know(), rated(1), rated(1), rated(1)}).certainty, "40%"));
}

TEST_CASE("a report says how many statements count and which scores are absent", "[report]") {
  CHECK(mentions(tiny_report({rated(1), rated(1), rated(1), rated(1), rated(1)}).certainty, "All 5"));
  CHECK(mentions(tiny_report({rated(1), rated(1), skipped(), rated(1), rated(1)}).certainty, "4 of 5"));
  CHECK(mentions(tiny_report({rated(1), rated(1), skipped(), rated(1), rated(1)}).certainty, phrases_en.scores_absent_one));
  CHECK(mentions(tiny_report({}).certainty, fill(phrases_en.scores_absent_many, {{"n", "4"}})));
}

TEST_CASE("a report without any answer has no numbers and no advice", "[report]") {
  const Report report = tiny_report({});

  CHECK(report.profile[0].value == std::nullopt);
  CHECK(mentions(report.summary, "Whole"));
  CHECK(report.strengths.empty());
  CHECK(report.first_steps.empty());
}

TEST_CASE("the report of a short form leaves out what it does not ask", "[report]") {
  const Report report = tiny_report({rated(5), rated(1)}, english_text, 1);

  REQUIRE(report.profile.size() == 1);
  CHECK(report.profile[0].parts.size() == 1);
  CHECK(report.missing.empty());
  CHECK_FALSE(mentions(report.certainty, phrases_en.scores_absent_one));
  CHECK_FALSE(mentions(report.certainty, fill(phrases_en.scores_absent_many, {{"n", "2"}})));
}

TEST_CASE("a source without year or address is told without them", "[report]") {
  QuestionnaireParts parts = parts_with(1);
  parts.sources = {{"book", "Why not?", "B. Writer", std::nullopt, std::nullopt}};

  const Questionnaire questionnaire = *Questionnaire::of(parts);

  CHECK(report_on(questionnaire, respond(questionnaire, {rated(3)}), 0).sources == Strings{"B. Writer. Why not?"});
}

TEST_CASE("the shipped questionnaires make complete reports in every form and language", "[report]") {
  for (const std::string name : {"leerrijke-werkomgeving", "beleid-op-papier"}) {
    const Questionnaire questionnaire = shipped(name);
    const AnswerScale& scale = questionnaire.scale_of(0);
    for (FormIndex form = 0; form < questionnaire->forms.size(); ++form) {
      for (LanguageIndex language = 0; language < questionnaire->languages.size(); ++language) {
        INFO(name << " form " << form << " language " << language);
        const Report report = report_on(questionnaire, answering(questionnaire, form, scale.lowest()), language);
        CHECK(report.language == questionnaire->languages[language]);
        check_scores_complete(report.profile);
        CHECK(report.first_steps.size() == 3);
        CHECK(report.missing.empty());
      }
    }
  }
}

TEST_CASE("in the work environment scan all threes is three everywhere", "[report]") {
  const Questionnaire questionnaire = shipped("leerrijke-werkomgeving");

  const Report report = report_on(questionnaire, answering(questionnaire, 0, 3), dutch);

  REQUIRE(report.profile.size() == 3);
  for (const ReportScore& score : report.profile) {
    CHECK(score.value == 3.0);
    CHECK(score.shown == "3,0");
  }
}

TEST_CASE("in the policy scan yes to everything is ten", "[report]") {
  const Questionnaire questionnaire = shipped("beleid-op-papier");

  const Report all = report_on(questionnaire, answering(questionnaire, 0, 2), english_text);
  const Report none = report_on(questionnaire, answering(questionnaire, 0, 0), english_text);

  CHECK(all.profile[0].shown == "10");
  CHECK(all.strengths.size() == 3);
  CHECK(all.first_steps.empty());
  CHECK(none.profile[0].shown == "0");
  CHECK(none.first_steps.size() == 3);
}

TEST_CASE("in a shipped questionnaire two different firms get different first steps", "[report]") {
  const Questionnaire questionnaire = shipped("leerrijke-werkomgeving");
  const auto first_steps = [&](const std::string& weak) {
    Response response = Response::blank(questionnaire, 0, 0);
    for (const ItemIndex item : questionnaire->forms[0].items) {
      if (!questionnaire->items[item].is_scored()) continue;
      const bool is_weak = questionnaire->items[item].id.rfind(weak, 0) == 0;
      const bool reversed = questionnaire->items[item].keying == Keying::reversed;
      CHECK(response.give(questionnaire, item, rated(is_weak == reversed ? 5 : 1)) == std::nullopt);
    }
    Strings ids;
    for (const ReportFirstStep& step : report_on(questionnaire, response).first_steps) ids.push_back(step.id);
    return ids;
  };

  CHECK(first_steps("trust_") == Strings{"trust_a"});
  CHECK(first_steps("information_") == Strings{"information_a"});
}
