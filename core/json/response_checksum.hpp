#pragma once

#include <string>

#include "core/json/parse.hpp"

namespace leerruimte {

/// What an answer file says of itself: SHA-256 of all its members but "checksum", as compact JSON with the names in byte order. So spaces,
/// line ends and the order of members do not matter, and every value does.
std::string response_checksum(const Json& document);

}  // namespace leerruimte
