#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"

namespace leerruimte::rules {
namespace {

/// Whether some audience reads the same in the first language.
bool same_text(const Item& one, const Item& other) {
  for (AudienceIndex audience = 0; audience < one.wording.size(); ++audience) {
    if (one.wording[audience].in(0) == other.wording[audience].in(0)) return true;
  }
  return false;
}

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<Item>& items = inspection.questionnaire->items;
  std::size_t reported = items.size();  // by row: a row is said once
  for (ItemIndex later = 0; later < items.size(); ++later) {
    for (ItemIndex earlier = 0; earlier < later && items[later].kind != ItemKind::bipolar; ++earlier) {
      if (items[earlier].row == items[later].row || items[later].row == reported || !same_text(items[earlier], items[later])) continue;
      findings.report(path_of_item(inspection.questionnaire, later) + "/text",
                      "is the same as " + path_of_item(inspection.questionnaire, earlier) + "/text; ask it once, or say what differs");
      reported = items[later].row;
    }
  }
}

}  // namespace

Rule repeated_item() {
  return {"repeated-item", Severity::warning, "Two items with the same text.",
          R"(Asking the same twice annoys people and counts one opinion double. Mostly an item was copied to begin
a new one, and its text was never changed. Contrasts (bipolar items) may share one question: they
differ in their two ends.)",
          "Change the text that was copied. To ask one thing about now and later, use one row with aspects.",
          R"({ "id": "trust_1", "text": { "en": "I trust my colleagues." }, ... },
{ "id": "trust_2", "text": { "en": "I trust my colleagues." }, ... })",
          R"({ "id": "trust_1", "text": { "en": "I trust my colleagues." }, ... },
{ "id": "trust_2", "text": { "en": "My colleagues trust me." }, ... })", check};
}

}  // namespace leerruimte::rules
