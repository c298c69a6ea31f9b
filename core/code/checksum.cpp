#include "core/code/checksum.hpp"

#include <cstddef>

namespace leerruimte {
namespace {

constexpr std::uint32_t bech32m = 0x2bc830a3;

std::uint32_t with_symbol(std::uint32_t remainder, std::uint8_t symbol) {
  constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
  const std::uint32_t top = remainder >> 25U;
  remainder = ((remainder & 0x1ffffffU) << 5U) ^ symbol;
  for (std::size_t bit = 0; bit < generator.size(); ++bit) {
    if (((top >> bit) & 1U) != 0) remainder ^= generator[bit];
  }
  return remainder;
}

std::uint32_t remainder_of(const Symbols& symbols) {
  std::uint32_t remainder = 1;
  for (const std::uint8_t symbol : symbols) remainder = with_symbol(remainder, symbol);
  return remainder;
}

}  // namespace

std::array<std::uint8_t, checksum_symbols> checksum_of(const Symbols& symbols) {
  std::uint32_t remainder = remainder_of(symbols);
  std::array<std::uint8_t, checksum_symbols> checksum{};
  for (std::size_t i = 0; i < checksum_symbols; ++i) remainder = with_symbol(remainder, 0);
  remainder ^= bech32m;
  for (std::size_t i = 0; i < checksum_symbols; ++i) checksum[i] = static_cast<std::uint8_t>((remainder >> (5 * (checksum_symbols - 1 - i))) & 31U);
  return checksum;
}

bool checksum_fits(const Symbols& symbols) { return remainder_of(symbols) == bech32m; }

}  // namespace leerruimte
