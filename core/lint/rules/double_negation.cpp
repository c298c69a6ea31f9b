#include <algorithm>
#include <array>

#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"

namespace leerruimte::rules {
namespace {

constexpr std::array<std::string_view, 7> dutch{"niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder"};
constexpr std::array<std::string_view, 8> english{"not", "no", "never", "nobody", "nothing", "nowhere", "without", "cannot"};

/// A word in small letters and without the punctuation around it.
std::string plain(const std::string& word) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\''; };
  std::string letters;
  std::copy_if(word.begin(), word.end(), std::back_inserter(letters), letter);
  std::transform(letters.begin(), letters.end(), letters.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return letters;
}

bool ends_with(std::string_view text, std::string_view end) { return text.size() >= end.size() && text.substr(text.size() - end.size()) == end; }

/// The first two words of one sentence that both say no; empty when no sentence has two.
std::vector<std::string> two_negations(const std::string& text, bool in_dutch) {
  std::vector<std::string> found;
  for (const std::string& word : words_of(text)) {
    const std::string bare = plain(word);
    const bool says_no = in_dutch ? std::find(dutch.begin(), dutch.end(), bare) != dutch.end()
                                  : std::find(english.begin(), english.end(), bare) != english.end() || ends_with(bare, "n't");
    if (says_no) found.push_back(bare);
    if (found.size() == 2) return found;
    if (word.find_last_of(".?!;:") != std::string::npos) found.clear();
  }
  return {};
}

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<std::string>& languages = inspection.questionnaire->languages;
  for (const PlacedText& placed : item_texts(inspection.questionnaire)) {
    for (LanguageIndex language = 0; language < languages.size(); ++language) {
      const bool in_dutch = is_language(languages[language], "nl");
      if (!in_dutch && !is_language(languages[language], "en")) continue;
      const std::vector<std::string> words = two_negations(placed.text->in(language), in_dutch);
      if (words.empty()) continue;
      findings.report(placed.path + "/" + languages[language],
                      "says no twice in one sentence, \"" + words.front() + "\" and \"" + words.back() + "\"; say it without one of them");
    }
  }
}

}  // namespace

Rule double_negation() {
  return {"double-negation", Severity::warning, "An item that says no twice, such as \"niet ... geen\".",
          R"(Two negations in one sentence make a yes, and a disagreement with such a sentence is a third one.
Readers get lost, and those who do not, answer slowly. The program looks for two Dutch or two English
words of denial in one sentence of an item; in other languages it does not look.)",
          "Turn the sentence round until one no, or none, is left. If it then points the other way, see reversed-unmarked.",
          R"({ "text": { "nl": "Er is niet iemand die geen hulp krijgt.", "en": "There is not one person who gets no help." } })",
          R"({ "text": { "nl": "Iedereen krijgt hulp.", "en": "Everybody gets help." } })", check};
}

}  // namespace leerruimte::rules
