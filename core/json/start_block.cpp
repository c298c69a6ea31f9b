#include "core/json/start_block.hpp"

namespace leerruimte {
namespace {

constexpr std::string_view begin = R"(<script type="application/json" id="leerruimte-start">)";
constexpr std::string_view end = "</script>";
constexpr std::string_view empty = "{}";

/// JSON that cannot end the script element it stands in: `<` is only found inside texts, where it may be escaped.
std::string inside_script(const std::string& json) {
  std::string safe;
  for (const char byte : json) {
    if (byte == '<') {
      safe += "\\u003c";
    } else {
      safe += byte;
    }
  }
  return safe;
}

}  // namespace

std::optional<std::string> with_start_block(std::string page, const std::string& json) {
  const auto block = start_block_of(page);
  if (!block || *block != empty) return std::nullopt;
  page.replace(static_cast<std::size_t>(block->data() - page.data()), block->size(), inside_script(json));
  return page;
}

std::optional<std::string_view> start_block_of(std::string_view page) {
  const auto at = page.find(begin);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view rest = page.substr(at + begin.size());
  const auto length = rest.find(end);
  return length == std::string_view::npos ? std::nullopt : std::optional{rest.substr(0, length)};
}

}  // namespace leerruimte
