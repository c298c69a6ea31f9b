#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule empty_list() {
  return {"empty-list", Severity::error, "A list with nothing in it: a page without items, a rule without operands.",
          R"(A page that asks nothing is a step without a reason, and a score of nothing has no value. Where a list
may be left out, leaving it out says that there is none; an empty one is more often an accident.)",
          "Put in what belongs there, or leave out the page or the key.",
          R"("pages": [ { "id": "start", "title": { ... }, "intro": { ... }, "items": [] } ])",
          R"("pages": [ { "id": "start", "title": { ... }, "intro": { ... }, "items": ["speak_up", "ask_help"] } ])"};
}

}  // namespace leerruimte::rules
