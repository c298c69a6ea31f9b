#include <set>

#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const Questionnaire& questionnaire = inspection.questionnaire;
  std::set<std::string> filled_in;
  for (const PlacedText& placed : texts_with_values(questionnaire)) filled_in.insert(placed.path);
  for (const PlacedText& placed : texts_of(questionnaire)) {
    if (filled_in.count(placed.path) > 0) continue;
    for (LanguageIndex language = 0; language < questionnaire->languages.size(); ++language) {
      for (const std::string& name : placeholders_in(placed.text->in(language))) {
        if (!questionnaire.score_named(name)) continue;
        findings.report(placed.path + "/" + questionnaire->languages[language],
                        "shows {" + name + "} as it stands: values are filled in only in the texts of strengths and first steps; say it without");
      }
    }
  }
}

}  // namespace

Rule placeholder_elsewhere() {
  return {"placeholder-elsewhere", Severity::warning, "A score in braces in a text where values are not filled in.",
          R"(Braces work in the "text" of a strength and in the "text" and "why" of a first step, because those are
written when the scores are known. Everywhere else, from items to the meaning of a band, the respondent
would read the braces themselves.)",
          "Say it without the value; the report shows the value beside the text anyway.",
          R"("meaning": { "nl": "Met {trust} zit je goed.", "en": "With {trust} you do well." })",
          R"("meaning": { "nl": "Hier zit je goed.", "en": "You do well here." })", check};
}

}  // namespace leerruimte::rules
