#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule missing_translation() {
  return {"missing-translation", Severity::error, "A text that is missing in one of the languages.",
          R"(A questionnaire speaks every language it declares, in every text: a respondent never meets a sentence
in a language they did not choose. A register such as "nl-B1" may leave a text out; "nl" is shown then.)",
          "Write the text in the language the message names, or take the language out of \"languages\".",
          R"("languages": ["nl", "en"], "title": { "nl": "Ruimte om te leren" })",
          R"("languages": ["nl", "en"], "title": { "nl": "Ruimte om te leren", "en": "Room to learn" })"};
}

}  // namespace leerruimte::rules
