#pragma once

#include <string>
#include <string_view>

namespace leerruimte {

/// Text inside a line, with every character that could be markup escaped.
std::string escaped(std::string_view text);

/// Text at the start of a line or list element, where "- ", "+ ", "---" and "1. " would begin a list or a rule.
std::string escaped_line(std::string_view text);

/// Text of several lines, each a paragraph.
std::string escaped_lines(std::string_view text);

/// A heading with the empty line after it.  @param level 1 to 6
std::string heading(int level, std::string_view text);

}  // namespace leerruimte
