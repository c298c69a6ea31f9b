#include "core/report/group_report.hpp"

#include "core/json/read_response.hpp"
#include "core/json/write_group_report.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

Questionnaire nea() { return *read_questionnaire(file_text("questionnaires/nea-anker.json")); }

/// Employees of whom the first ones can regularly decide how they work, and the others sometimes.
GroupReport report_about(const Questionnaire& questionnaire, int regularly, int sometimes, std::string_view language) {
  const auto answers = [](int code) {
    std::string document = R"({"questionnaire": "nea-anker", "answers": {"decide_how": )";
    return document.append(std::to_string(code)).append("}}");
  };
  std::vector<Response> group(static_cast<std::size_t>(regularly), *read_response(questionnaire, answers(3)));
  group.insert(group.end(), static_cast<std::size_t>(sometimes), *read_response(questionnaire, answers(2)));
  return make_group_report(questionnaire, group_shares(questionnaire, group), *questionnaire.language_named(language));
}

}  // namespace

TEST_CASE("a comparable figure stands beside the group's, with its interval in the words of the language", "[report]") {
  const auto questionnaire = nea();

  const GroupReport dutch = report_about(questionnaire, 15, 9, "nl");
  const GroupReport english = report_about(questionnaire, 15, 9, "en");

  CHECK(dutch.beside.at(0).reference.shown == "62,3 %");
  CHECK(dutch.beside.at(0).group.sentence == "Uw groep: 63 %. Dat zijn 15 van de 24 mensen (95 %-interval 43-79 %, Wilson).");
  CHECK(english.beside.at(0).reference.shown == "62.3%");
  CHECK(english.beside.at(0).group.sentence == "Your group: 63%. That is 15 of the 24 people (95% interval 43-79%, Wilson).");
}

TEST_CASE("a figure that may not be compared is told as a fact, away from the group's", "[report]") {
  const GroupReport report = report_about(nea(), 15, 9, "en");

  REQUIRE(report.beside.size() == 2);
  CHECK(report.beside[0].reference.comparable);
  CHECK(report.beside[1].reference.comparable);
  CHECK(report.facts.size() == 3);
  for (const ReportReference& fact : report.facts) {
    CHECK_FALSE(fact.comparable);
    CHECK(fact.own.empty());
  }
}

TEST_CASE("words for a withheld figure say no number but the minimum", "[report]") {
  const auto questionnaire = nea();

  CHECK(report_about(questionnaire, 4, 20, "en").beside.at(0).group.sentence == "Your group: fewer than 5 people, or nobody.");
  CHECK(report_about(questionnaire, 0, 20, "en").beside.at(0).group.sentence == "Your group: fewer than 5 people, or nobody.");
  CHECK(report_about(questionnaire, 20, 4, "nl").beside.at(0).group.sentence == "Uw groep: iedereen, of bijna iedereen (alle mensen op minder dan 5 na).");
  CHECK(report_about(questionnaire, 4, 5, "nl").beside.at(0).group.sentence == "Uw groep: geen percentage. Minder dan 10 mensen gaven antwoord.");
}

TEST_CASE("groups that differ only in what is withheld are told in the same bytes", "[report]") {
  const auto questionnaire = nea();

  CHECK(group_report_json(report_about(questionnaire, 1, 20, "nl")) == group_report_json(report_about(questionnaire, 4, 17, "nl")));
  CHECK(group_report_json(report_about(questionnaire, 1, 3, "nl")) == group_report_json(report_about(questionnaire, 0, 2, "nl")));
}

TEST_CASE("of too few people only that is said", "[report]") {
  const GroupReport report = report_about(nea(), 4, 0, "en");

  CHECK_FALSE(report.responses.has_value());
  CHECK(report.about == Strings{"Fewer than 5 people filled in this list. That is why we say nothing about the group. "
                                "This keeps everyone's answers private."});
  CHECK(report.beside.empty());
  CHECK(report.shares.empty());
  CHECK(report.facts.empty());
}
