#pragma once

#include "core/json/parse.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// The word for a severity: "error", "warning" or "note".
std::string_view name_of(Severity severity);

/// Problems as a list of {"severity", "rule", "path", "line", "column", "message"}.
Json problems_json(const Problems& problems);

}  // namespace leerruimte
