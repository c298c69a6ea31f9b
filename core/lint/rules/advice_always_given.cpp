#include "core/lint/rules/rules.hpp"
#include "core/lint/verdict_words.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const auto& all = inspection.reach.advice;
  const auto report = [&](const std::string& path, const Verdict& verdict) {
    if (verdict.always) findings.report(path, "is given to everybody, " + in_all(verdict) + " that has the score; say for whom it is");
  };
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string path = "/advice/" + std::to_string(i);
    if (all[i].strength) report(path + "/strength/when", *all[i].strength);
    for (std::size_t step = 0; step < all[i].first_steps.size(); ++step) report(path + "/first_steps/" + std::to_string(step) + "/when", all[i].first_steps[step]);
  }
}

}  // namespace

Rule advice_always_given() {
  return {"advice-always-given", Severity::warning, "A strength or first step that everybody with the score gets.",
          R"(Advice that comes whatever somebody answers is no advice: it says nothing about them, and it takes
one of three places from advice that does. Most often a cut stands on the wrong side, or lies at the
very end of the scale. The program tried every possible answer where it can; the message says so.)",
          R"(Give it a condition that holds for some and not for others. What everybody should read belongs in
the "about" of the score or on a background page.)",
          R"("strength": { "when": { ">=": [{ "var": "trust" }, 1] }, ... }      on a scale from 1 to 5)",
          R"("strength": { "when": { ">=": [{ "var": "trust" }, 4] }, ... })", check};
}

}  // namespace leerruimte::rules
