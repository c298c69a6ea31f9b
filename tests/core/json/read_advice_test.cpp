#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr std::string_view strength_when = R"("when": {">=": [{"var": "safety"}, 4]})";
constexpr std::string_view first_step_when = "/advice/0/strength/when";

/// Reads the tiny questionnaire with another condition for its strength.
Strings report_when(const std::string& condition) { return rules_and_paths(problems_of(tiny_with(strength_when, "\"when\": " + condition))); }

Strings report(std::string_view text, std::string_view replacement) { return rules_and_paths(problems_of(tiny_with(text, replacement))); }

std::string at(const std::string& rule, const std::string& below = "") { return rule + " " + std::string{first_step_when} + below; }

}  // namespace

TEST_CASE("advice is read with its conditions", "[json]") {
  const Questionnaire questionnaire = tiny();

  REQUIRE(questionnaire->advice.size() == 2);
  const Advice& safety = questionnaire->advice[0];
  CHECK(safety.score == 1);
  CHECK(safety.weight == 2.0);
  CHECK(safety.weight_reason->in(1) == "This first.");
  REQUIRE(safety.strength);
  CHECK(safety.strength->when.op == logic::Operator::greater_or_equal);
  CHECK(logic::names_used(safety.strength->when).literal == Strings{"safety"});
  CHECK(safety.strength->when.arguments[1].literal.as_number() == 4.0);
  REQUIRE(safety.first_steps.size() == 1);
  CHECK(safety.first_steps[0].id == "ask");
  CHECK(safety.first_steps[0].hours == 1);
  CHECK(safety.first_steps[0].within_weeks == 2);
  const Advice& space = questionnaire->advice[1];
  CHECK(space.weight == 1.0);
  CHECK_FALSE(space.weight_reason);
  CHECK_FALSE(space.strength);
  const logic::Expression& when = space.first_steps[0].when;
  CHECK(when.op == logic::Operator::all_of);
  REQUIRE(when.arguments.size() == 2);
  CHECK(when.arguments[1].op == logic::Operator::negation);
  CHECK(when.arguments[1].arguments[0].op == logic::Operator::greater);
}

TEST_CASE("conditions are comparisons joined by and and or and not", "[json]") {
  for (const std::string good : {R"({"<": [1, {"var": "space"}]})", R"({"<=": [{"var": "space"}, {"var": "safety"}]})", R"({"or": [{">": [{"var": "space"}, 1]}]})",
                                 R"({"!": [{">": [{"var": "space"}, 1]}]})", R"({"!": {">": [{"var": "space"}, 1]}})"}) {
    INFO(good);
    CHECK(report_when(good).empty());
  }
}

TEST_CASE("a condition has one operator that is known", "[json]") {
  CHECK(report_when("{}") == Strings{at("condition")});
  CHECK(report_when(R"({"<": [1, 2], ">": [1, 2]})") == Strings{at("condition")});
  CHECK(report_when(R"({"log": [{"var": "safety"}]})") == Strings{at("condition", "/log")});
  CHECK(report_when("true") == Strings{at("type")});
  CHECK(report_when("[]") == Strings{at("type")});
}

TEST_CASE("a comparison has two values, or three for between", "[json]") {
  CHECK(report_when(R"({">=": [{"var": "safety"}]})") == Strings{at("condition", "/>=")});
  CHECK(report_when(R"({">=": [1, 2, 3]})") == Strings{at("condition", "/>=")});
  CHECK(report_when(R"({"<=": [1, {"var": "safety"}, 3]})").empty());
  CHECK(report_when(R"({">=": [{"var": "safty"}, 4]})") == Strings{at("unknown-reference", "/>=/0/var")});
  CHECK(report_when(R"({">=": [{"vra": "safety"}, 4]})") == Strings{at("condition", "/>=/0/vra")});
}

TEST_CASE("a negation is of one condition", "[json]") {
  CHECK(report_when(R"({"!": [{">": [1, 2]}, {">": [1, 2]}]})") == Strings{at("condition", "/!")});
}

TEST_CASE("what is wrong inside a condition is reported where it is", "[json]") {
  CHECK(report_when(R"({"and": [{"<": [{"var": "space"}, 4]}, {"or": [{"!": {"<": [{"var": "nothing"}, 4]}}]}]})") ==
        Strings{at("unknown-reference", "/and/1/or/0/!/</0/var")});
  CHECK(report_when(R"({"and": []})") == Strings{at("condition", "/and")});
}

TEST_CASE("a weight is above zero and at most a hundred", "[json]") {
  CHECK(report(R"("weight": 2,)", R"("weight": 100,)").empty());
  CHECK(report(R"("weight": 2,)", R"("weight": 0.5,)").empty());
  CHECK(report(R"("weight": 2,)", R"("weight": 0,)") == Strings{"weight /advice/0/weight"});
  CHECK(report(R"("weight": 2,)", R"("weight": -1,)") == Strings{"weight /advice/0/weight"});
  CHECK(report(R"("weight": 2,)", R"("weight": 101,)") == Strings{"weight /advice/0/weight"});
}

TEST_CASE("a weight has a reason and a reason has a weight", "[json]") {
  CHECK(report(R"("weight": 2, "weight_reason": {"nl": "Eerst dit.", "en": "This first."},)", R"("weight": 2,)") == Strings{"weight-reason /advice/0/weight"});
  CHECK(report(R"("weight": 2,)", R"("weight": 1,)") == Strings{"weight-reason /advice/0/weight_reason"});
  CHECK(report(R"("weight": 2,)", "") == Strings{"weight-reason /advice/0/weight_reason"});
}

TEST_CASE("a first step says how long it takes and when it can be done", "[json]") {
  CHECK(report(R"("hours": 4,)", R"("hours": 0,)") == Strings{"number /advice/1/first_steps/0/hours"});
  CHECK(report(R"("hours": 4,)", R"("hours": 0.5,)") == Strings{"number /advice/1/first_steps/0/hours"});
  CHECK(report(R"("within_weeks": 1})", R"("within_weeks": 521})") == Strings{"number /advice/1/first_steps/0/within_weeks"});
  CHECK(report(R"("hours": 4, "within_weeks": 1})", R"("hours": 4})") == Strings{"missing-key /advice/1/first_steps/0"});
}

TEST_CASE("a questionnaire may have no advice at all", "[json]") {
  std::string document{tiny_json};
  const auto begin = document.find(",\n  \"advice\"");
  document.replace(begin, document.rfind(']') + 1 - begin, "");

  CHECK(problems_of(document).empty());
}
