#include "core/logic/number_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace leerruimte::logic {
namespace {

constexpr double largest_exact = 9007199254740992.0;  // 2^53: below it every whole number is exact
constexpr int most_digits = 17;                       // as many always read back the same

/// A positive number as digits d1 d2 .. with the point before d1, times ten to the power of `exponent`.
struct Digits {
  std::string digits;
  int exponent;
};

/// `value` rounded to so many digits.
Digits rounded(double value, int count) {
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.*e", count - 1, value);
  const std::string_view written = buffer.data();
  const auto e = written.find('e');
  std::string digits{written.substr(0, e)};
  if (digits.size() > 1) digits.erase(1, 1);  // the point
  return {digits, std::atoi(buffer.data() + e + 1) + 1};
}

/// The next number with as many digits.
Digits next_up(Digits number) {
  const auto last = number.digits.find_last_not_of('9');
  if (last == std::string::npos) return {"1" + std::string(number.digits.size() - 1, '0'), number.exponent + 1};
  ++number.digits[last];
  std::fill(number.digits.begin() + static_cast<std::ptrdiff_t>(last) + 1, number.digits.end(), '0');
  return number;
}

bool reads_back(const Digits& number, double value) {
  return std::strtod(("0." + number.digits + "e" + std::to_string(number.exponent)).c_str(), nullptr) == value;
}

/// Whether the doubles below `value` lie closer to it than those above.
bool is_power_of_two(double value) {
  int exponent = 0;
  return std::frexp(value, &exponent) == 0.5;
}

/// The fewest digits that read back as `value`, and of those the nearest.  @pre value is finite and positive
/// At a power of two more numbers above it read back than below: there the nearest may fail and the next one up may not.
Digits shortest_digits(double value) {
  for (int count = 1; count < most_digits; ++count) {
    const Digits nearest = rounded(value, count);
    if (reads_back(nearest, value)) return nearest;
    const Digits above = next_up(nearest);
    if (is_power_of_two(value) && reads_back(above, value)) return above;
  }
  return rounded(value, most_digits);
}

/// Number::toString of ECMAScript for a positive number.
std::string laid_out(const Digits& number) {
  const std::string& digits = number.digits;
  const int count = static_cast<int>(digits.size());
  const int exponent = number.exponent;
  if (count <= exponent && exponent <= 21) return digits + std::string(static_cast<std::size_t>(exponent - count), '0');
  if (0 < exponent && exponent <= 21) {
    const auto whole = static_cast<std::size_t>(exponent);
    return digits.substr(0, whole) + "." + digits.substr(whole);
  }
  if (-6 < exponent && exponent <= 0) return "0." + std::string(static_cast<std::size_t>(-exponent), '0') + digits;
  const std::string fraction = count == 1 ? "" : "." + digits.substr(1);
  return digits.substr(0, 1) + fraction + (exponent > 0 ? "e+" : "e-") + std::to_string(std::abs(exponent - 1));
}

std::string ascii_of_number(double value) {
  if (std::isnan(value)) return "NaN";
  if (value < 0) return "-" + ascii_of_number(-value);
  if (std::isinf(value)) return "Infinity";
  if (value < largest_exact && std::floor(value) == value) return std::to_string(static_cast<std::int64_t>(value));
  return laid_out(shortest_digits(value));
}

}  // namespace

std::u16string text_of_number(double value) {
  const std::string ascii = ascii_of_number(value);
  return {ascii.begin(), ascii.end()};
}

}  // namespace leerruimte::logic
