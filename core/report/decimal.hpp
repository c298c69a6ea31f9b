#pragma once

#include <string>
#include <string_view>

namespace leerruimte {

/// A number for display: rounded once, half away from zero, to exactly `decimals` places (0 to 3). No locale is asked.
/// @pre value is finite and |value| < 1e12
std::string fixed_decimals(double value, int decimals, std::string_view decimal_mark);

/// The same with trailing zeros left out: "4.5", "4".
std::string up_to_decimals(double value, int decimals, std::string_view decimal_mark);

}  // namespace leerruimte
