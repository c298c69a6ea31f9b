#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

Strings report(std::string_view text, std::string_view replacement) { return rules_and_paths(problems_of(tiny_with(text, replacement))); }

constexpr std::string_view count_rule = R"({"kind": "count", "items": ["plan", "budget"], "codes": [1]})";
constexpr std::string_view space_rule = R"({"kind": "mean", "items": ["time"]})";
constexpr std::string_view whole_rule = R"({"kind": "mean", "scores": ["safety", "space"]})";

}  // namespace

TEST_CASE("scores are read with their rule and range", "[json]") {
  const Questionnaire questionnaire = tiny();

  const ScoreDefinition& whole = questionnaire->scores[0];
  const ScoreDefinition& safety = questionnaire->scores[1];
  const ScoreDefinition& arranged = questionnaire->scores[3];
  CHECK(whole.rule.of.scores == std::vector<ScoreIndex>{1, 2});
  CHECK(whole.parts == std::vector<ScoreIndex>{1, 2});
  CHECK(whole.range == Range{1, 5});
  CHECK(safety.rule.of.items == std::vector<ItemIndex>{0, 1});
  CHECK(safety.bands == 0U);
  CHECK(arranged.rule.as<Count>()->codes == std::vector<int>{1});
  CHECK(arranged.range == Range{0, 2});
  CHECK(arranged.decimals == 0);
  CHECK(arranged.bands == std::nullopt);
}

TEST_CASE("a score without a word about it takes the half rule and one decimal", "[json]") {
  const Questionnaire questionnaire = tiny();

  CHECK(questionnaire->scores[2].min_answered.thousandths() == 500);
  CHECK(questionnaire->scores[2].decimals == 1);
}

TEST_CASE("parts of a count are shown under it", "[json]") {
  const auto questionnaire = read_questionnaire(tiny_with(R"("decimals": 0})", R"("decimals": 0, "parts": ["space"]})"));

  REQUIRE(questionnaire);
  CHECK((*questionnaire)->scores[3].parts == std::vector<ScoreIndex>{2});
}

TEST_CASE("a rule is a mean or a count", "[json]") {
  CHECK(report(space_rule, R"({"kind": "median", "items": ["time"]})") == Strings{"rule-kind /scores/2/rule/kind"});
  CHECK(report(space_rule, R"({"items": ["time"]})") == Strings{"missing-key /scores/2/rule"});
  CHECK(report(space_rule, R"("mean")") == Strings{"type /scores/2/rule"});
  CHECK(report(space_rule, R"({"kind": "mean", "items": ["time"], "codes": [1]})") == Strings{"unknown-key /scores/2/rule/codes"});
  CHECK(report(space_rule, R"({"kind": "mean"})") == Strings{"missing-key /scores/2/rule"});
  CHECK(report(space_rule, R"({"kind": "mean", "items": []})") == Strings{"empty-list /scores/2/rule/items"});
}

TEST_CASE("a mean is over items or over scores and not over both", "[json]") {
  CHECK(report(whole_rule, R"({"kind": "mean", "scores": ["safety", "space"], "items": ["time"]})") == Strings{"operands /scores/0/rule"});
}

TEST_CASE("a count counts codes that every one of its items offers", "[json]") {
  CHECK(report(count_rule, R"({"kind": "count", "items": ["plan", "budget"], "codes": [1, 2]})") == Strings{"unknown-code /scores/3/rule/codes/1"});
  CHECK(report(count_rule, R"({"kind": "count", "items": ["plan", "budget"]})") == Strings{"missing-key /scores/3/rule"});
  CHECK(report(count_rule, R"({"kind": "count", "items": ["plan", "budget"], "codes": []})") == Strings{"empty-list /scores/3/rule/codes"});
  CHECK(report(count_rule, R"({"kind": "count", "items": ["plan", "budget"], "codes": ["1"]})")[0] == "number /scores/3/rule/codes/0");
}

TEST_CASE("the share of answers a score needs has at most three decimals", "[json]") {
  for (const std::string_view good : {"0.001", "0.667", "1", "1.0"}) {
    CHECK(report(R"("min_answered": 0.5)", "\"min_answered\": " + std::string{good}).empty());
  }
  for (const std::string_view bad : {"0", "0.0001", "1.001", "-0.5", "50"}) {
    INFO(bad);
    CHECK(report(R"("min_answered": 0.5)", "\"min_answered\": " + std::string{bad}) == Strings{"min-answered /scores/1/min_answered"});
  }
  CHECK(report(R"("min_answered": 0.5)", R"("min_answered": 0.66667)") == Strings{"decimals /scores/1/min_answered"});
}

TEST_CASE("a score shows at most three decimals", "[json]") {
  CHECK(report(R"("decimals": 0})", R"("decimals": 3})").empty());
  CHECK(report(R"("decimals": 0})", R"("decimals": 4})") == Strings{"number /scores/3/decimals"});
  CHECK(report(R"("decimals": 0})", R"("decimals": -1})") == Strings{"number /scores/3/decimals"});
}

TEST_CASE("a mean over scales with different ends is refused", "[json]") {
  CHECK(report(space_rule, R"({"kind": "mean", "items": ["time", "plan"]})") == Strings{"mixed-scales /scores/2/rule/items"});
}

TEST_CASE("a mean over scores with different ranges is refused", "[json]") {
  CHECK(report(whole_rule, R"({"kind": "mean", "scores": ["safety", "arranged"]})") == Strings{"mixed-ranges /scores/0/rule/scores"});
}

TEST_CASE("the parts of a mean of scores are its scores and are not said twice", "[json]") {
  CHECK(report(R"(["safety", "space"]}, "bands": "room"})", R"(["safety", "space"]}, "bands": "room", "parts": ["safety", "space"]})") == Strings{"parts-twice /scores/0/parts"});
}

TEST_CASE("scores that are made of each other are refused", "[json]") {
  CHECK(report(space_rule, R"({"kind": "mean", "scores": ["whole"]})") == Strings{"circular-scores /scores"});
  CHECK(report(R"("decimals": 0})", R"("decimals": 0, "parts": ["arranged"]})") == Strings{"circular-scores /scores"});
}

TEST_CASE("bands begin at the low end of every score that uses them", "[json]") {
  const Problems problems = problems_of(tiny_with(R"("decimals": 0})", R"("decimals": 0, "bands": "room"})"));

  CHECK(rules_and_paths(problems) == Strings{"band-cover /scores/3/bands"});
  CHECK(problems[0].message == "must begin at 0 and stay below 2, the range of this score");
}

TEST_CASE("a refused scale or band set brings no follow-up problems", "[json]") {
  CHECK(report(R"({"code": 3,)", R"({"code": 2,)") == Strings{"code-order /scales/0/options/2/code"});
  CHECK(report(R"({"from": 2.5,)", R"({"from": 1,)") == Strings{"band-order /bands/0/bands/1/from"});
}
