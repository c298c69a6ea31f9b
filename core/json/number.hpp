#pragma once

#include <string>

namespace leerruimte {

/// The shortest decimal text that reads back as the same double, e.g. "3.5"; the same on every machine.
/// @pre value is finite
std::string number_text(double value);

}  // namespace leerruimte
