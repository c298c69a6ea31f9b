#pragma once

#include <vector>

#include "core/answers/response.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// What was read from a file of many responses. A response that is wrong is in `problems` and leaves the others alone.
struct ResponseFile {
  std::vector<Response> responses;
  Problems problems;
};

}  // namespace leerruimte
