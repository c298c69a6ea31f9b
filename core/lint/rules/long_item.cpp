#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"

namespace leerruimte::rules {
namespace {

constexpr std::size_t most_words = 20;

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<std::string>& languages = inspection.questionnaire->languages;
  for (const PlacedText& placed : item_texts(inspection.questionnaire)) {
    for (LanguageIndex language = 0; language < languages.size(); ++language) {
      const std::size_t words = words_of(placed.text->in(language)).size();
      if (words <= most_words) continue;
      findings.report(placed.path + "/" + languages[language],
                      "has " + std::to_string(words) + " words; more than " + std::to_string(most_words) + " are hard to read (B1): shorten it, or move a part to \"help\"");
    }
  }
}

}  // namespace

Rule long_item() {
  return {"long-item", Severity::warning, "An item of more than 20 words.",
          R"(Many people read at level B1 of the European framework or below it. A sentence of over twenty words
is read twice or half, and then everybody answers a slightly different question. Long items also tend
to ask two things at once.)",
          R"(Say one thing in one short sentence. An example or an explanation can go into "help", which is shown
to those who want it. Two things are two items.)",
          R"({ "text": { "en": "When something new has to be learned at work because of a new machine or a new system,
             we are given enough time for that and also somebody to ask." } })",
          R"({ "text": { "en": "We get enough time to learn new things at work." },
  "help": { "en": "For example when there is a new machine or a new system." } })", check};
}

}  // namespace leerruimte::rules
