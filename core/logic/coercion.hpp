#pragma once

#include <optional>
#include <string>

#include "core/logic/steps.hpp"
#include "core/logic/value.hpp"

/// JavaScript's conversions, as the operators of json-logic-js use them. A value that is undecided, or a list with such an
/// element where its text matters, gives an undecided result.
namespace leerruimte::logic {

/// JsonLogic's truth: false for absent, null, false, 0, NaN, "" and the empty list.  @pre not undecided
bool is_true(const Value& value);

/// A list as its elements with commas between, an object as "[object Object]"; everything else as it is.
Value to_primitive(const Value& value, Steps& steps);

/// JavaScript's String(value); nothing when undecided.
std::optional<std::u16string> to_text(const Value& value, Steps& steps);

/// JavaScript's Number(value); nothing when undecided.
std::optional<double> to_number(const Value& value, Steps& steps);

/// JavaScript's parseFloat(value); nothing when undecided.
std::optional<double> to_leading_number(const Value& value, Steps& steps);

/// JavaScript's ===: the same kind and value; lists and objects when they are one and the same.
std::optional<bool> strictly_equal(const Value& a, const Value& b, Steps& steps);

/// JavaScript's ==: a text equals the number it says, null equals absent, a list its text.
std::optional<bool> loosely_equal(const Value& a, const Value& b, Steps& steps);

}  // namespace leerruimte::logic
