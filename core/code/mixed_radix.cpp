#include "core/code/mixed_radix.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

constexpr std::uint64_t base = 32;

/// number * radix + value, lowest symbol first.
void extend(Symbols& number, std::uint64_t radix, std::uint64_t value) {
  for (std::uint8_t& symbol : number) {
    value += symbol * radix;
    symbol = static_cast<std::uint8_t>(value % base);
    value /= base;
  }
  for (; value > 0; value /= base) number.push_back(static_cast<std::uint8_t>(value % base));
}

}  // namespace

Symbols pack(const std::vector<Digit>& digits) {
  Symbols number;
  Symbols highest;  // what the number is when every choice is the last one: so long it may become
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
    extend(number, digit->radix, digit->value);
    extend(highest, digit->radix, digit->radix - 1);
  }
  number.resize(highest.size(), 0);
  std::reverse(number.begin(), number.end());
  return number;
}

std::uint32_t Unpacker::next(std::uint32_t radix) {
  std::uint64_t rest = 0;
  for (std::uint8_t& symbol : symbols_) {
    rest = rest * base + symbol;
    symbol = static_cast<std::uint8_t>(rest / radix);
    rest %= radix;
  }
  return static_cast<std::uint32_t>(rest);
}

bool Unpacker::empty() const {
  return std::all_of(symbols_.begin(), symbols_.end(), [](std::uint8_t symbol) { return symbol == 0; });
}

}  // namespace leerruimte
