#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace leerruimte {

/// A page with the JSON it starts with: {"language", "response", ...}. Its place for that is an empty block, which web/README.md names too.
/// @return nothing when the page has no such place.
std::optional<std::string> with_start_block(std::string page, const std::string& json);

/// The JSON a page starts with; "{}" when its place is still empty.
/// @return nothing when the page has no such place.
std::optional<std::string_view> start_block_of(std::string_view page);

}  // namespace leerruimte
