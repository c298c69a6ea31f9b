#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule unknown_reference() {
  return {"unknown-reference", Severity::error, "A name that stands for nothing: no such item, score, scale, source, ...",
          R"(Parts of a questionnaire name each other by id. When the name is misspelt, or the part was renamed or
removed, nobody can say what was meant, so the questionnaire is refused. In answers the same is said of
a form or an audience the questionnaire does not have.)",
          "Correct the name; the message proposes the nearest one there is. Ids are exact: small letters, - and _ differ.",
          R"("rule": { "kind": "mean", "items": ["speak_up", "ask_hepl"] })",
          R"("rule": { "kind": "mean", "items": ["speak_up", "ask_help"] })"};
}

}  // namespace leerruimte::rules
