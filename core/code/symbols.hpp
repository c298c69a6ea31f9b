#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace leerruimte {

/// The characters of a code as numbers from 0 to 31.
using Symbols = std::vector<std::uint8_t>;

/// Crockford's base 32: digits and capitals without I, L, O and U, in groups of five with a dash between them.
std::string text_of(const Symbols& symbols);

/// Reads what somebody typed: any case, O for 0, I and L for 1; spaces, line ends and dashes of every kind are passed over.
/// Refused: any other character, with its place.
Result<Symbols> read_symbols(std::string_view text);

}  // namespace leerruimte
