#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"
#include "core/lint/verdict_words.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  for (const TypologyReach& typology : inspection.reach.typologies) {
    const std::string path = path_of_score(inspection.questionnaire, typology.score) + "/rule/types/";
    for (std::size_t type = 0; type < typology.types.size(); ++type) {
      if (typology.types[type].ever) continue;
      const std::string shadow = type == 0 ? "" : " (a type before it may always hold first)";
      findings.report(path + std::to_string(type) + "/when", "is never the outcome, " + in_none(typology.types[type]) + shadow + "; mend the condition, or leave the type out");
    }
  }
  for (const PageReach& page : inspection.reach.pages) {
    if (page.shown.ever) continue;
    findings.report("/pages/" + std::to_string(page.page) + "/show_if", "is never true, " + in_none(page.shown) + ": nobody sees this page; mend the condition, or leave the page out");
  }
}

}  // namespace

Rule condition_never_true() {
  return {"condition-never-true", Severity::warning, "A page nobody sees, or a type that is never the outcome.",
          R"(The condition of a page or of a type in a typology does not hold for anybody: for no possible answer
where all of them could be tried, else for none of thousands of made-up respondents. Questions on such
a page are never asked, and scores that need them never come about. Remember that a comparison with an
item without an answer is undecided, which is not true; and that of a typology the first type that
holds is the outcome, so a wide condition hides the narrower ones behind it.)",
          "Look for a code the scale does not have, for \"and\" where \"or\" is meant, and for a cut at the wrong end.",
          R"("show_if": { "and": [ { "==": [{ "var": "wants" }, 1] }, { "==": [{ "var": "wants" }, 2] } ] })",
          R"("show_if": { "or":  [ { "==": [{ "var": "wants" }, 1] }, { "==": [{ "var": "wants" }, 2] } ] })", check};
}

}  // namespace leerruimte::rules
