#pragma once

#include <string>
#include <string_view>

namespace leerruimte::logic {

/// UTF-8 as UTF-16. A byte that is no UTF-8 becomes U+FFFD.
std::u16string utf16_of(std::string_view utf8);

/// UTF-16 as UTF-8. Half a surrogate pair becomes U+FFFD.
std::string utf8_of(std::u16string_view utf16);

}  // namespace leerruimte::logic
