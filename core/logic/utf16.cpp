#include "core/logic/utf16.hpp"

#include <cstddef>

#include "core/utf8.hpp"

namespace leerruimte::logic {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t first_beyond = 0x10000;

bool is_high_surrogate(char16_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low_surrogate(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

/// The bits a character of `length` bytes has in its first byte.
unsigned lead_bits(unsigned char lead, std::size_t length) {
  constexpr unsigned masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  return lead & masks[length];
}

/// How many bytes a character takes that begins with `lead`, in well-formed text.
std::size_t character_length(unsigned char lead) { return lead < 0x80U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4; }

void append_utf16(std::u16string& text, char32_t character) {
  if (character < first_beyond) {
    text.push_back(static_cast<char16_t>(character));
    return;
  }
  const char32_t offset = character - first_beyond;
  text.push_back(static_cast<char16_t>(0xD800U + (offset >> 10U)));
  text.push_back(static_cast<char16_t>(0xDC00U + (offset & 0x3FFU)));
}

void append_utf8(std::string& text, char32_t character) {
  const auto continuation = [&](unsigned shift) { text.push_back(static_cast<char>(0x80U | ((character >> shift) & 0x3FU))); };
  if (character < 0x80U) {
    text.push_back(static_cast<char>(character));
  } else if (character < 0x800U) {
    text.push_back(static_cast<char>(0xC0U | (character >> 6U)));
    continuation(0);
  } else if (character < first_beyond) {
    text.push_back(static_cast<char>(0xE0U | (character >> 12U)));
    continuation(6);
    continuation(0);
  } else {
    text.push_back(static_cast<char>(0xF0U | (character >> 18U)));
    continuation(12);
    continuation(6);
    continuation(0);
  }
}

/// @pre well_formed is UTF-8
void append_well_formed(std::u16string& text, std::string_view well_formed) {
  std::size_t i = 0;
  while (i < well_formed.size()) {
    const auto lead = static_cast<unsigned char>(well_formed[i]);
    const std::size_t length = character_length(lead);
    char32_t character = lead_bits(lead, length);
    for (std::size_t k = 1; k < length; ++k) character = (character << 6U) | (static_cast<unsigned char>(well_formed[i + k]) & 0x3FU);
    append_utf16(text, character);
    i += length;
  }
}

}  // namespace

std::u16string utf16_of(std::string_view utf8) {
  std::u16string text;
  text.reserve(utf8.size());
  while (const auto bad = first_bad_utf8(utf8)) {
    append_well_formed(text, utf8.substr(0, *bad));
    append_utf16(text, replacement);
    utf8.remove_prefix(*bad + 1);
  }
  append_well_formed(text, utf8);
  return text;
}

std::string utf8_of(std::u16string_view utf16) {
  std::string text;
  text.reserve(utf16.size());
  for (std::size_t i = 0; i < utf16.size(); ++i) {
    const char16_t unit = utf16[i];
    if (is_high_surrogate(unit) && i + 1 < utf16.size() && is_low_surrogate(utf16[i + 1])) {
      append_utf8(text, first_beyond + ((unit - 0xD800U) << 10U) + (utf16[i + 1] - 0xDC00U));
      ++i;
    } else {
      append_utf8(text, is_high_surrogate(unit) || is_low_surrogate(unit) ? replacement : unit);
    }
  }
  return text;
}

}  // namespace leerruimte::logic
