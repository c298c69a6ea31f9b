#pragma once

#include <string>

#include "core/lint/search.hpp"

namespace leerruimte {

/// How sure a "never" is: "for none of the 4,096 possible answers", or "in none of 20,000 seeded samples".
std::string in_none(const Verdict& verdict);

/// How sure an "always" is: "for each of the 36 possible answers", or "in each of 20,000 seeded samples".
std::string in_all(const Verdict& verdict);

}  // namespace leerruimte
