#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace leerruimte {

/// The JSON Pointer (RFC 6901) of a member or element below `parent`.
std::string child_pointer(std::string_view parent, std::string_view key);

/// Gives every problem without a place the line and column at which the value its path names begins, and puts the
/// problems in document order. A path that leads nowhere gets the place of the nearest value above it.
/// @pre text is well-formed JSON. When a key stands twice, the last one is meant.
void locate(std::string_view text, Problems& problems);

}  // namespace leerruimte
