#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule one_option() {
  return {"one-option", Severity::error, "A scale with a single option.",
          R"(With one option there is nothing to choose, nothing to compare and no range to score in. "Don't know"
and its kin do not count: they are no options but reasons for having no answer.)",
          "Give the scale two options or more. To ask for a yes only, use yes and no.",
          R"("options": [ { "code": 1, "label": { "nl": "Ja", "en": "Yes" } } ])",
          R"("options": [ { "code": 0, "label": { "nl": "Nee", "en": "No" } }, { "code": 1, "label": { "nl": "Ja", "en": "Yes" } } ])"};
}

}  // namespace leerruimte::rules
