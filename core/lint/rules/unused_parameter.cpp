#include <algorithm>
#include <set>

#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {
namespace {

/// Every name a condition looks at, and every cut.
struct Uses {
  std::set<std::string> names;
  std::set<double> cuts;

  void add(const logic::Expression& condition) {
    const auto used = logic::names_used(condition).literal;
    names.insert(used.begin(), used.end());
  }
};

Uses uses_in(const Questionnaire& questionnaire) {
  Uses uses;
  for (const Page& page : questionnaire->pages) {
    if (page.show_if) uses.add(*page.show_if);
  }
  for (const ScoreDefinition& score : questionnaire->scores) {
    if (const auto* all_of = score.rule.as<AllOf>()) uses.cuts.insert(all_of->cut);
    if (const auto* threshold = score.rule.as<Threshold>()) uses.cuts.insert(threshold->cut);
    if (const auto* typology = score.rule.as<Typology>()) {
      for (const Type& type : typology->types) uses.add(type.when);
    }
  }
  for (const Advice& advice : questionnaire->advice) {
    if (advice.strength) uses.add(advice.strength->when);
    for (const FirstStep& step : advice.first_steps) uses.add(step.when);
  }
  for (const Picture& picture : questionnaire->pictures) {
    if (picture.plane) uses.cuts.insert({picture.plane->x_cut, picture.plane->y_cut});
  }
  return uses;
}

/// A cut is known by its value alone, so a parameter with the value of some cut counts as used.
void check(const Inspection& inspection, Findings& findings) {
  const Uses uses = uses_in(inspection.questionnaire);
  const std::vector<Parameter>& parameters = inspection.questionnaire->parameters;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (uses.names.count(parameters[i].id) > 0 || uses.cuts.count(parameters[i].value) > 0) continue;
    findings.report("/parameters/" + std::to_string(i), "is used by no condition and no cut: changing it changes nothing; use it, or leave it out");
  }
}

}  // namespace

Rule unused_parameter() {
  return {"unused-parameter", Severity::warning, "A parameter that no condition and no cut uses.",
          R"(A parameter gives a number one place and one reason. When nothing uses it, the number still stands
somewhere else as a bare figure, and whoever changes the parameter believes to have changed the scoring.)",
          R"(Replace the bare figure by { "var": "..." }, or leave the parameter out. (A cut with the same value
counts as a use.))",
          R"("parameters": [ { "id": "much", "value": 4, ... } ],
"when": { ">=": [{ "var": "trust" }, 3.5] })",
          R"("parameters": [ { "id": "much", "value": 3.5, ... } ],
"when": { ">=": [{ "var": "trust" }, { "var": "much" }] })", check};
}

}  // namespace leerruimte::rules
