#include "core/scoring/plan.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;

namespace {

template <class Rule>
const Rule& rule_of(const ScoringPlan& plan, const Questionnaire& questionnaire, const std::string& score) {
  for (const auto& [index, rule] : plan.steps()) {
    if (questionnaire->scores[index].id == score) return std::get<Rule>(rule);
  }
  FAIL("no score " << score);
  return std::get<Rule>(plan.steps().front().second);
}

}  // namespace

TEST_CASE("a plan computes each score after those it is made of", "[scoring]") {
  const Questionnaire questionnaire = example::tiny();

  const ScoringPlan plan = ScoringPlan::compile(questionnaire, 0);

  std::vector<std::string> order;
  for (const auto& step : plan.steps()) order.push_back(questionnaire->scores[step.first].id);
  CHECK(order == std::vector<std::string>{"safety", "space", "whole", "arranged"});
  CHECK(plan.scores() == 4);
}

TEST_CASE("a plan knows which items are reversed and where they are mirrored", "[scoring]") {
  const Questionnaire questionnaire = example::tiny();

  const ScoringPlan plan = ScoringPlan::compile(questionnaire, 0);

  const MeanPlan& safety = rule_of<MeanPlan>(plan, questionnaire, "safety");
  REQUIRE(safety.of.items.size() == 2);
  CHECK_FALSE(safety.of.items[0].reversed);
  CHECK(safety.of.items[1].reversed);
  CHECK(safety.of.items[1].ends == 6);
  CHECK(safety.of.items[1].keyed(5) == 1);
}

TEST_CASE("a plan keeps only the items its form asks", "[scoring]") {
  const Questionnaire questionnaire = example::tiny();

  const ScoringPlan plan = ScoringPlan::compile(questionnaire, 1);

  CHECK(plan.form() == 1);
  CHECK(rule_of<MeanPlan>(plan, questionnaire, "safety").of.items.size() == 2);
  CHECK(rule_of<MeanPlan>(plan, questionnaire, "space").of.items.empty());
  CHECK(rule_of<CountPlan>(plan, questionnaire, "arranged").of.items.empty());
}
