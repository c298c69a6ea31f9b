#include "core/report/phrases.hpp"

namespace leerruimte {

const Phrases& phrases_in(std::string_view language) { return language == phrases_nl.language ? phrases_nl : phrases_en; }

std::string fill(std::string_view phrase, std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  std::string text;
  while (!phrase.empty()) {
    const auto open = phrase.find('{');
    text += phrase.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = phrase.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = phrase.substr(open + 1, close - open - 1);
    for (const auto& [known, value] : values) {
      if (known == name) text += value;
    }
    phrase.remove_prefix(close + 1);
  }
  return text;
}

}  // namespace leerruimte
