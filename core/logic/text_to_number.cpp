#include "core/logic/number_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <optional>

namespace leerruimte::logic {
namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr std::string_view infinity = "Infinity";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// WhiteSpace and LineTerminator of ECMAScript.
bool is_space(char16_t unit) {
  constexpr std::array<char16_t, 8> others{0x00A0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF};
  if ((unit >= 0x09 && unit <= 0x0D) || unit == 0x20 || (unit >= 0x2000 && unit <= 0x200A)) return true;
  return std::find(others.begin(), others.end(), unit) != others.end();
}

std::u16string_view without_leading_space(std::u16string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

std::u16string_view trimmed(std::u16string_view text) {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return without_leading_space(text);
}

/// The ASCII characters a text begins with.
std::string leading_ascii(std::u16string_view text) {
  std::string ascii;
  for (const char16_t unit : text) {
    if (unit == 0 || unit >= 0x80) break;
    ascii.push_back(static_cast<char>(unit));
  }
  return ascii;
}

std::size_t digits_from(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - start;
}

bool has_sign(std::string_view text, std::size_t at) { return at < text.size() && (text[at] == '+' || text[at] == '-'); }

/// How far the exponent goes that begins at `start`, e.g. 3 in "1e-5" from 1; 0 when there is none.
std::size_t exponent_length(std::string_view text, std::size_t start) {
  if (start >= text.size() || (text[start] != 'e' && text[start] != 'E')) return 0;
  const std::size_t sign = has_sign(text, start + 1) ? 1 : 0;
  const std::size_t digits = digits_from(text, start + 1 + sign);
  return digits == 0 ? 0 : 1 + sign + digits;
}

/// The length of the longest decimal number (StrDecimalLiteral) a text begins with; 0 when it begins with none.
std::size_t decimal_length(std::string_view text) {
  const std::size_t sign = has_sign(text, 0) ? 1 : 0;
  if (text.substr(sign).starts_with(infinity)) return sign + infinity.size();
  const std::size_t whole = digits_from(text, sign);
  std::size_t end = sign + whole;
  std::size_t fraction = 0;
  if (end < text.size() && text[end] == '.') {
    fraction = digits_from(text, end + 1);
    if (whole + fraction > 0) end += 1 + fraction;
  }
  return whole + fraction == 0 ? 0 : end + exponent_length(text, end);
}

int digit_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 16;
}

/// How many bits a digit has after "0x", "0o" or "0b"; nothing when the text begins with none of these.
std::optional<int> bits_of_prefix(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return std::nullopt;
  switch (text[1]) {
    case 'x': case 'X': return 4;
    case 'o': case 'O': return 3;
    case 'b': case 'B': return 1;
    default: return std::nullopt;
  }
}

/// A number written in digits of `bits` bits. They become hexadecimal, so that one reader rounds all of them.
double number_of_digits(std::string_view digits, int bits) {
  std::string binary;
  for (const char c : digits) {
    const int value = digit_value(c);
    if (value >= (1 << bits)) return not_a_number;
    for (int bit = bits - 1; bit >= 0; --bit) binary.push_back((value >> bit & 1) != 0 ? '1' : '0');
  }
  if (binary.empty()) return not_a_number;
  binary.insert(0, (4 - binary.size() % 4) % 4, '0');
  std::string hexadecimal = "0x";
  for (std::size_t i = 0; i < binary.size(); i += 4) {
    int value = 0;
    for (std::size_t bit = 0; bit < 4; ++bit) value = value * 2 + (binary[i + bit] == '1' ? 1 : 0);
    hexadecimal.push_back("0123456789abcdef"[value]);
  }
  return std::strtod(hexadecimal.c_str(), nullptr);
}

}  // namespace

double number_of_text(std::u16string_view text) {
  const std::u16string_view inner = trimmed(text);
  if (inner.empty()) return 0;
  const std::string ascii = leading_ascii(inner);
  if (ascii.size() != inner.size()) return not_a_number;
  if (const auto bits = bits_of_prefix(ascii)) return number_of_digits(std::string_view{ascii}.substr(2), *bits);
  return decimal_length(ascii) == ascii.size() ? std::strtod(ascii.c_str(), nullptr) : not_a_number;
}

double leading_number(std::u16string_view text) {
  const std::string ascii = leading_ascii(without_leading_space(text));
  const std::size_t length = decimal_length(ascii);
  return length == 0 ? not_a_number : std::strtod(ascii.substr(0, length).c_str(), nullptr);
}

}  // namespace leerruimte::logic
