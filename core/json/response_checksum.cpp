#include "core/json/response_checksum.hpp"

#include <algorithm>
#include <vector>

#include "core/sha256.hpp"

namespace leerruimte {
namespace {

std::string canonical(const Json& json, bool whole) {
  if (!json.is_structured()) return json.dump();
  std::vector<std::string> parts;
  for (const auto& [name, value] : json.items()) {
    if (json.is_object() && !whole && name == "checksum") continue;
    parts.push_back(json.is_object() ? Json(name).dump() + ':' + canonical(value, true) : canonical(value, true));
  }
  if (json.is_object()) std::sort(parts.begin(), parts.end());
  std::string text{json.is_object() ? "{" : "["};
  for (const std::string& part : parts) text += (&part == &parts.front() ? "" : ",") + part;
  return text + (json.is_object() ? '}' : ']');
}

}  // namespace

std::string response_checksum(const Json& document) { return sha256(canonical(document, false)); }

}  // namespace leerruimte
