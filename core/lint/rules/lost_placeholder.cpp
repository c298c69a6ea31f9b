#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<std::string>& languages = inspection.questionnaire->languages;
  for (const PlacedText& placed : texts_with_values(inspection.questionnaire)) {
    for (LanguageIndex one = 0; one < languages.size(); ++one) {
      const auto here = placeholders_in(placed.text->in(one));
      for (LanguageIndex other = 0; other < languages.size(); ++other) {
        for (const std::string& name : placeholders_in(placed.text->in(other))) {
          if (here.count(name) == 0) findings.report(placed.path + "/" + languages[one], "has no {" + name + "}, which the text in \"" + languages[other] + "\" has; add it");
        }
      }
    }
  }
}

}  // namespace

Rule lost_placeholder() {
  return {"lost-placeholder", Severity::warning, "A value in braces that one language shows and another does not.",
          R"({trust} in a strength or first step becomes the respondent's own value. When a translation lost it,
readers of that language miss the figure the sentence is about, and the sentence often limps. An
unknown name in braces is refused by itself; a missing one can only be seen by comparing languages.)",
          "Use the same names in braces in every language; the order is free.",
          R"({ "nl": "Jullie vertrouwen is {trust} van 5.", "en": "You trust each other." })",
          R"({ "nl": "Jullie vertrouwen is {trust} van 5.", "en": "Your trust is {trust} out of 5." })", check};
}

}  // namespace leerruimte::rules
