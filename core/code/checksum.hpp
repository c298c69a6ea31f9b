#pragma once

#include <array>
#include <cstdint>

#include "core/code/symbols.hpp"

namespace leerruimte {

inline constexpr std::size_t checksum_symbols = 6;

/// Six symbols that fit only the symbols before them: the checksum of Bech32m (BIP 350), without its prefix. It sees every change of up
/// to three symbols in a code of up to 1023, so every mistyped character and every swap of neighbours.
std::array<std::uint8_t, checksum_symbols> checksum_of(const Symbols& symbols);

/// Whether the last six symbols are the checksum of the others.
bool checksum_fits(const Symbols& symbols);

}  // namespace leerruimte
