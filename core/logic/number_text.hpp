#pragma once

#include <string>
#include <string_view>

namespace leerruimte::logic {

/// JavaScript's String(number): the shortest digits that read back the same, e.g. "3", "0.1", "1e+21", "NaN"; -0 is "0".
std::u16string text_of_number(double value);

/// JavaScript's Number(text): the whole text must be a number, spaces around it aside. "" is 0, "0x10" is 16.
/// @return NaN when it is none
double number_of_text(std::u16string_view text);

/// JavaScript's parseFloat(text): the longest decimal number the text begins with.
/// @return NaN when it begins with none
double leading_number(std::u16string_view text);

}  // namespace leerruimte::logic
