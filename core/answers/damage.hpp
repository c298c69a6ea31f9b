#pragma once

#include <string_view>

namespace leerruimte {

/// What is said of answers that are not as they were written, whatever kind of file they stand in.
inline constexpr std::string_view damaged_message = "does not fit these answers: the file was damaged, or changed after it was written";

}  // namespace leerruimte
