#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "core/result.hpp"

namespace leerruimte {

/// A JSON value whose objects keep the order of the document.
using Json = nlohmann::ordered_json;

/// Reads one JSON document (RFC 8259, UTF-8). Stricter than most parsers, so that no two readers can disagree: refuses
/// more than limits::document_bytes, a NUL byte, ill-formed UTF-8, more than limits::depth levels, and a key that
/// stands twice in one object (every one is reported).
Result<Json> parse_json(std::string_view text);

}  // namespace leerruimte
