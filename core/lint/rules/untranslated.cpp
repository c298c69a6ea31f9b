#include <algorithm>

#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"
#include "core/utf8.hpp"

namespace leerruimte::rules {
namespace {

constexpr std::size_t enough_words = 3;
constexpr std::size_t enough_characters = 12;

/// A sentence or a longer word. Names (every word begins with a capital or a digit) and short words are often the same everywhere.
bool would_differ(const std::string& text) {
  const std::vector<std::string> words = words_of(text);
  if (words.size() < enough_words && characters_in(text) < enough_characters) return false;
  return std::any_of(words.begin(), words.end(), [](const std::string& word) { return word.front() >= 'a' && word.front() <= 'z'; });
}

std::string without_variety(const std::string& language) { return language.substr(0, language.find('-')); }

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<std::string>& languages = inspection.questionnaire->languages;
  for (const PlacedText& placed : texts_of(inspection.questionnaire)) {
    for (LanguageIndex second = 1; second < languages.size(); ++second) {
      for (LanguageIndex first = 0; first < second; ++first) {
        const bool varieties = without_variety(languages[first]) == without_variety(languages[second]);
        const std::string& text = placed.text->in(second);
        if (varieties || text != placed.text->in(first) || !would_differ(text)) continue;
        findings.report(placed.path + "/" + languages[second], "is the same text as in \"" + languages[first] + "\"; translate it");
        break;
      }
    }
  }
}

}  // namespace

Rule untranslated() {
  return {"untranslated", Severity::warning, "A text that is the same in two languages.",
          R"(Somebody copied a text to fill it in later, and later did not come. A respondent then meets one
sentence in a language they may not read, and guesses. Names and short words, which are often the same
in both, are left alone: texts of three words or twelve characters and more count, when a word in them
begins with a small letter. Varieties of one language (nl, nl-B1) may be equal.)",
          "Translate it. If a name is the same in every language, begin its words with a capital.",
          R"({ "nl": "Wij leren van fouten.", "en": "Wij leren van fouten." })",
          R"({ "nl": "Wij leren van fouten.", "en": "We learn from mistakes." })", check};
}

}  // namespace leerruimte::rules
