#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace leerruimte::cli {

/// The bytes of a file, or of standard input for "-". One byte more than `limit` is read at most, so that a reader can
/// refuse what is too large.
/// @return nothing after saying on standard error what went wrong.
std::optional<std::string> read_file(const std::string& path, std::size_t limit);

/// Writes a whole file, or standard output for "-". A file is written beside its name and then moved over it: after a
/// crash there is the old file or the new one, never half of one.
/// @return false after saying on standard error what went wrong.
bool write_file(const std::string& path, std::string_view content);

/// The ending of a path in small letters without its dot: "csv"; "" without one.
std::string ending_of(const std::string& path);

}  // namespace leerruimte::cli
