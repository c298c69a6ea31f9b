#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule duplicate_id() {
  return {"duplicate-id", Severity::error, "Two parts with one id, or an id that already means something else.",
          R"(Everything else is found by its id, answers included, so an id means one thing. Items, scores and
parameters share one set of names, because conditions may name any of them; "audience" and "form" are
words of conditions and are taken too.)",
          "Rename one of the two, and look where it is used.",
          R"("items":  [ { "id": "trust", ... } ],
"scores": [ { "id": "trust", ... } ])",
          R"("items":  [ { "id": "trust_colleagues", ... } ],
"scores": [ { "id": "trust", ... } ])"};
}

}  // namespace leerruimte::rules
