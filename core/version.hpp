#pragma once

#include <string_view>

namespace leerruimte {

/// Version of the program and the page; CHANGELOG.md says what each brought.
inline constexpr std::string_view version = "0.4.0";

}  // namespace leerruimte
