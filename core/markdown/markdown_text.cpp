#include "core/markdown/markdown_text.hpp"

#include <algorithm>

namespace leerruimte {

std::string escaped(std::string_view text) {
  constexpr std::string_view special = R"(\`*_[]<>#|~&)";
  std::string safe;
  for (const char byte : text) {
    if (special.find(byte) != std::string_view::npos) safe += '\\';
    safe += byte;
  }
  return safe;
}

std::string escaped_line(std::string_view text) {
  const auto mark = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view marks = mark == 0 ? "-+" : ".)";
  const bool ends_there = mark + 1 == text.size() || (mark + 1 < text.size() && (text[mark + 1] == ' ' || text[mark + 1] == '-'));
  if (!ends_there || marks.find(text[mark]) == std::string_view::npos) return escaped(text);
  return std::string{text.substr(0, mark)} + '\\' + text[mark] + escaped(text.substr(mark + 1));
}

std::string escaped_lines(std::string_view text) {
  std::string safe;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (!line.empty()) safe += (safe.empty() ? "" : "\n\n") + escaped_line(line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return safe;
}

std::string heading(int level, std::string_view text) { return std::string(static_cast<std::size_t>(level), '#') + ' ' + escaped(text) + "\n\n"; }

}  // namespace leerruimte
