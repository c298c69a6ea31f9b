#include "core/code/symbols.hpp"

#include <array>

#include "core/utf8.hpp"

namespace leerruimte {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t group = 5;

/// What a text processor makes of a space or a dash: no-break spaces, spaces without width, hyphens, dashes, a minus.
constexpr std::array<std::string_view, 16> between{" ",      "\t",     "\r",     "\n",     "-",      "\u00A0", "\u00AD", "\u200B",
                                                   "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\u202F", "\uFEFF"};

std::size_t between_at(std::string_view text) {
  for (const std::string_view one : between) {
    if (text.substr(0, one.size()) == one) return one.size();
  }
  return 0;
}

std::size_t symbol_of(char typed) {
  char letter = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
  if (letter == 'O') letter = '0';
  if (letter == 'I' || letter == 'L') letter = '1';
  return alphabet.find(letter);
}

}  // namespace

std::string text_of(const Symbols& symbols) {
  std::string text;
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    if (i > 0 && i % group == 0) text += '-';
    text += alphabet[symbols[i]];
  }
  return text;
}

Result<Symbols> read_symbols(std::string_view text) {
  Symbols symbols;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t skipped = between_at(text.substr(at)); skipped > 0) {
      at += skipped;
      continue;
    }
    const std::size_t symbol = symbol_of(text[at]);
    if (symbol == std::string_view::npos) {
      const Place place = place_at(text, at);
      return Problem{"code-character", "", "has a character that no code has, at place " + std::to_string(characters_in(text.substr(0, at)) + 1), place};
    }
    symbols.push_back(static_cast<std::uint8_t>(symbol));
    ++at;
  }
  return symbols;
}

}  // namespace leerruimte
