#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/result.hpp"

namespace leerruimte {

/// The first byte that is no well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
/// @return its offset, or nothing when all bytes are well-formed.
std::optional<std::size_t> first_bad_utf8(std::string_view bytes);

/// How many characters (code points) a well-formed text has.
std::size_t characters_in(std::string_view text);

/// Line and column of a byte offset. A line ends with LF; a column counts characters, not bytes.
Place place_at(std::string_view text, std::size_t offset);

}  // namespace leerruimte
