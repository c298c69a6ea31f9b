#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule item_without_page() {
  return {"item-without-page", Severity::error, "An item that stands on no page.",
          R"(Pages are how items are asked: what stands on none is never asked, while scores wait for it. Every item
of the document, rows as a whole, stands on exactly one page. Which items a form asks is said in "forms";
pages leave out by themselves what a form does not ask.)",
          "Add the item to the page where it belongs.",
          R"("items": [ { "id": "speak_up", ... }, { "id": "ask_help", ... } ],
"pages": [ { "id": "safety", "score": "safety", "items": ["speak_up"] } ])",
          R"("items": [ { "id": "speak_up", ... }, { "id": "ask_help", ... } ],
"pages": [ { "id": "safety", "score": "safety", "items": ["speak_up", "ask_help"] } ])"};
}

}  // namespace leerruimte::rules
