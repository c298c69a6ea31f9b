#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule band_cover() {
  return {"band-cover", Severity::error, "Bands that do not fit the range of their score.",
          R"(The first band must begin exactly at the lowest value the score can have: below it there would be
values without words. And the last must begin below the highest value, or nobody would ever reach it.
The range follows from the rule: a mean of items from 1 to 5 runs from 1 to 5, a sum of four of them
from 4 to 20, a share from 0 to 100. The message tells you the range.)",
          "Begin the first band at the low end. If two scores have different ranges, give each its own set of bands.",
          R"("bands": [ { "from": 0, ... }, { "from": 3, ... } ]      for a mean from 1 to 5)",
          R"("bands": [ { "from": 1, ... }, { "from": 3, ... } ])"};
}

}  // namespace leerruimte::rules
