#include "core/lint/rules/rules.hpp"
#include "core/lint/verdict_words.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const auto& all = inspection.reach.advice;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string path = "/advice/" + std::to_string(i);
    if (all[i].strength && !all[i].strength->ever) {
      findings.report(path + "/strength/when", "is never given, " + in_none(*all[i].strength) + "; mend its condition, or leave it out");
    }
    for (std::size_t step = 0; step < all[i].first_steps.size(); ++step) {
      const Verdict& verdict = all[i].first_steps[step];
      if (verdict.ever) continue;
      const std::string shadow = step == 0 ? "" : " (a step before it may always fit first)";
      findings.report(path + "/first_steps/" + std::to_string(step) + "/when", "is never given, " + in_none(verdict) + shadow + "; mend its condition, or leave it out");
    }
  }
}

}  // namespace

Rule advice_never_given() {
  return {"advice-never-given", Severity::warning, "A strength or first step that nobody can get.",
          R"(The program tried: every possible answer to the items it depends on where that can be done, and
otherwise thousands of made-up respondents; the message says which. Nobody got this text. Either its
condition cannot hold, such as a mean above the end of its scale, or it stands behind a step that
always fits first: of each score only the first step that fits is given.)",
          "Compare the condition with the range of the score, and with the steps before it. Put the narrower condition first.",
          R"("first_steps": [ { "id": "start",  "when": { "<": [{ "var": "trust" }, 4] }, ... },
                 { "id": "urgent", "when": { "<": [{ "var": "trust" }, 2] }, ... } ])",
          R"("first_steps": [ { "id": "urgent", "when": { "<": [{ "var": "trust" }, 2] }, ... },
                 { "id": "start",  "when": { "<": [{ "var": "trust" }, 4] }, ... } ])", check};
}

}  // namespace leerruimte::rules
