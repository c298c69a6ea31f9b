#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule code_order() {
  return {"code-order", Severity::error, "Codes or ends that do not run upwards.",
          R"(The codes of a scale are whole numbers that rise from option to option, and a stepped scale or a number
has a lowest below its highest. Reversing mirrors a code at the two ends of its scale, so the ends must
be the first and the last. Steps may be skipped: 0, 1, 3 is a scale.)",
          R"(Write the options from the lowest code to the highest. To make one item count the other way round,
leave the scale alone and give the item "keying": "reversed".)",
          R"("options": [ { "code": 5, ... }, { "code": 4, ... }, { "code": 3, ... } ])",
          R"("options": [ { "code": 3, ... }, { "code": 4, ... }, { "code": 5, ... } ])"};
}

}  // namespace leerruimte::rules
