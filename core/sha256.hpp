#pragma once

#include <string>
#include <string_view>

namespace leerruimte {

/// SHA-256 (FIPS 180-4) as 64 hexadecimal digits. It shows damage; it does not prove who wrote something.
std::string sha256(std::string_view bytes);

}  // namespace leerruimte
