#include "core/lint/lint.hpp"

#include "core/limits.hpp"
#include "core/lint/rule.hpp"

namespace leerruimte {

AdviceFigures advice_figures(const Reachability& reach) {
  AdviceFigures figures;
  const auto add = [&](const Verdict& verdict) {
    ++figures.of;
    if (verdict.ever) ++figures.reachable;
    ++(verdict.exact ? figures.exact : figures.sampled);
  };
  for (const AdviceReach& advice : reach.advice) {
    if (advice.strength) add(*advice.strength);
    for (const Verdict& step : advice.first_steps) add(step);
  }
  return figures;
}

Problems lint(const Questionnaire& questionnaire) { return lint(questionnaire, reachability_of(questionnaire)); }

Problems lint(const Questionnaire& questionnaire, const Reachability& reach) {
  Problems problems;
  const Inspection inspection{questionnaire, reach};
  for (const Rule& rule : all_rules()) {
    if (rule.check == nullptr) continue;
    Findings findings{rule.id, rule.severity, problems};
    rule.check(inspection, findings);
  }
  if (problems.size() > limits::problems) {
    const std::string rest = std::to_string(problems.size() - limits::problems);
    problems.resize(limits::problems);
    problems.push_back({"too-many-problems", "", "has " + rest + " more warnings and notes; they are not listed", {}, Severity::note});
  }
  return problems;
}

}  // namespace leerruimte
