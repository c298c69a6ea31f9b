#include "core/report/group_report.hpp"

#include <functional>

#include "core/answers/random_response.hpp"
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
  return make_group_report(questionnaire, group_figures(questionnaire, group), *questionnaire.language_named(language));
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

namespace {

Questionnaire work_environment() { return *read_questionnaire(file_text("questionnaires/leerrijke-werkomgeving.json")); }

/// Answers one code to every statement of an element, and another to all others.
Response answering(const Questionnaire& questionnaire, const std::string& audience, const std::string& element, int code, int others, int number) {
  Response response = Response::blank(questionnaire, 0, *questionnaire.audience_named(audience));
  for (ItemIndex item = 0; item < questionnaire->items.size(); ++item) {
    const Item& asked = questionnaire->items[item];
    if (asked.kind != ItemKind::scale) continue;
    const int keyed = asked.id.rfind(element, 0) == 0 ? code : others;
    REQUIRE_FALSE(response.give(questionnaire, item, rated(asked.keying == Keying::reversed ? 6 - keyed : keyed)));
  }
  response.respondent = audience + std::to_string(number);
  return response;
}

GroupReport round_report(int managers, int staff, std::string_view language) {
  const auto questionnaire = work_environment();
  std::vector<Response> group;
  for (int i = 0; i < managers; ++i) group.push_back(answering(questionnaire, "management", "trust", 4, 3, i));
  for (int i = 0; i < staff; ++i) group.push_back(answering(questionnaire, "staff", "trust", 2, 3, i));
  return make_group_report(questionnaire, group_figures(questionnaire, group), *questionnaire.language_named(language));
}

const ReportGroupScore& score_in(const std::vector<ReportGroupScore>& scores, const std::string& id) {
  for (const ReportGroupScore& score : scores) {
    if (score.id == id) return score;
    for (const ReportGroupScore& part : score.parts) {
      if (part.id == id) return part;
    }
  }
  FAIL("no score " << id);
  return scores.front();
}

}  // namespace

TEST_CASE("managers and staff stand side by side, and what they see differently comes first", "[report]") {
  const GroupReport report = round_report(5, 10, "nl");

  REQUIRE(report.parts.size() == 2);
  CHECK(report.parts[0].label == "Leiding");
  CHECK(report.parts[1].people == 10);
  REQUIRE(report.profile.size() == 3);
  const ReportGroupScore& trust = score_in(report.profile, "trust");
  REQUIRE(trust.marks.size() == 2);
  CHECK(trust.marks[0].label == "Leiding");
  CHECK(trust.marks[0].shown == "4,0");
  CHECK(trust.marks[0].agreement.empty());
  CHECK(trust.marks[1].shown == "2,0");
  CHECK(trust.marks[1].agreement == "agreed");
  CHECK(trust.marks[1].sentence == "Medewerkers: gemiddeld 2,0, van 10 mensen. In woorden: weinig ruimte. Zij zien dit ongeveer hetzelfde.");
  REQUIRE(report.differences.size() == 1);
  CHECK(report.differences[0].score == "trust");
  CHECK(report.differences[0].sentence == "Leiding: gemiddeld 4,0. Medewerkers: gemiddeld 2,0.");
  CHECK(report.about.front() == "Deze uitkomst gaat over 15 mensen. Leiding: 5 mensen. Medewerkers: 10 mensen.");
}

TEST_CASE("pictures of a group have a bar for each part", "[report]") {
  const GroupReport two = round_report(5, 10, "en");
  const GroupReport one = round_report(0, 10, "en");

  REQUIRE(two.pictures.size() == 4);
  CHECK(two.pictures[0].kind == "bars");
  CHECK_FALSE(two.pictures[0].section.has_value());
  CHECK(two.pictures[1].section == 0);
  CHECK(two.pictures[1].legend == Strings{"Management", "Staff"});
  CHECK(two.pictures[1].rows.at(0).marks.size() == 2);
  CHECK(one.pictures[1].legend.empty());
  CHECK(one.pictures[1].rows.at(0).words == one.profile[0].parts[0].marks[0].band);
}

TEST_CASE("an audience of too few is named, without a number, and is in no figure", "[report]") {
  const GroupReport left_out = round_report(4, 10, "en");

  CHECK(left_out.about.at(0) == "Staff: 10 people.");
  CHECK(left_out.about.at(1) == "Management: fewer than 5 people. Their answers count nowhere, so that nobody can be recognised.");
  CHECK(group_report_json(left_out) == group_report_json(round_report(1, 10, "en")));
  CHECK(left_out.differences.empty());
  CHECK(score_in(left_out.profile, "trust").marks.at(0).shown == "2.0");
}

TEST_CASE("a group begins where the means that are told say it should", "[report]") {
  const GroupReport report = round_report(5, 10, "en");
  const GroupReport staff = round_report(0, 10, "en");

  REQUIRE(report.first_steps.size() == 3);
  REQUIRE(staff.first_steps.size() == 3);
  CHECK(staff.first_steps[0].score == "trust");
  CHECK(report.first_steps[0].score != "trust");  // 3.0 on average, like everything else
  CHECK(staff.first_steps[0].chosen_because.find("is 2.0, on a scale from 1 to 5. The gap to the highest score is 3.0.") != std::string::npos);
}

TEST_CASE("advice that speaks to one person is not given to a group", "[report]") {
  const auto questionnaire = nea();
  std::vector<Response> group;
  for (std::uint64_t seed = 0; seed < 8; ++seed) group.push_back(random_response(questionnaire, 0, 0, seed));

  const GroupReport report = make_group_report(questionnaire, group_figures(questionnaire, group), 0);

  CHECK_FALSE(report.profile.empty());
  CHECK_FALSE(report.advised);
  CHECK(report.first_steps.empty());
  CHECK(round_report(0, 10, "nl").advised);
}

TEST_CASE("what keeps a whole list from being told is said once", "[report]") {
  const auto questionnaire = *read_questionnaire(file_text("questionnaires/positie-om-te-leren.json"));
  const auto ticks = [&](std::uint64_t people) {
    std::vector<Response> group;
    for (std::uint64_t seed = 0; seed < people; ++seed) group.push_back(random_response(questionnaire, 0, 0, seed));
    return make_group_report(questionnaire, group_figures(questionnaire, group), *questionnaire.language_named("en")).ticks.at(0);
  };

  CHECK(ticks(14).instead == "Your group: no percentage. Fewer than 10 people answered.");
  CHECK(ticks(80).instead.empty());
}

TEST_CASE("a mean near an end is told in words that say no more", "[report]") {
  const auto questionnaire = work_environment();
  std::vector<Response> group;
  for (int i = 0; i < 5; ++i) group.push_back(answering(questionnaire, "staff", "trust", 5, 3, i));

  const GroupReport report = make_group_report(questionnaire, group_figures(questionnaire, group), *questionnaire.language_named("nl"));

  const ReportGroupMark& mark = score_in(report.profile, "trust").marks.at(0);
  CHECK(mark.shown == "4,2 of hoger");
  CHECK(mark.edge == "at_least");
  CHECK(mark.value == 4.2);
  CHECK(mark.sentence.find("Anders is bekend wat iedereen antwoordde.") != std::string::npos);
  const ReportGroupMark& level = score_in(report.profile, "organisation").marks.at(0);
  CHECK(level.edge == "at_least");
  CHECK(level.sentence.find("Een deel hiervan") != std::string::npos);
}

TEST_CASE("every instrument has a report on a group of any size, and every figure in it is of enough people", "[report]") {
  int means = 0;
  for (const std::string name : {"beleid-op-papier", "leerrijke-werkomgeving", "nea-anker", "positie-om-te-leren", "randvoorwaarden", "ruimte-en-vertrouwen",
                                 "waarden-en-mogelijkheden", "werkkenmerken"}) {
    const Questionnaire questionnaire = *read_questionnaire(file_text("questionnaires/" + name + ".json"));
    for (std::size_t size = 4; size <= 24; size += 4) {
      std::vector<Response> group;
      for (std::size_t i = 0; i < size; ++i) group.push_back(random_response(questionnaire, 0, i % 2 % questionnaire->audiences.size(), 100 * size + i));
      for (LanguageIndex language = 0; language < questionnaire->languages.size(); ++language) {
        const GroupReport report = make_group_report(questionnaire, group_figures(questionnaire, group), language);
        INFO(name << " " << size << " " << questionnaire->languages[language]);
        CHECK(report.responses.has_value() == (size >= 5));
        const std::function<void(const ReportGroupScore&)> look = [&](const ReportGroupScore& score) {
          for (const ReportGroupMark& mark : score.marks) {
            CHECK(mark.value.has_value() == mark.withheld.empty());
            CHECK_FALSE(mark.sentence.empty());
            if (!mark.n) continue;
            CHECK(*mark.n >= report.minimum);
            ++means;
          }
          for (const ReportGroupScore& part : score.parts) look(part);
        };
        for (const ReportGroupScore& score : report.profile) look(score);
        CHECK(group_report_json(report).dump().find('{' + std::string{"who"}) == std::string::npos);  // no phrase is left unfilled
      }
    }
  }
  CHECK(means > 1000);
}
