#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<Item>& items = inspection.questionnaire->items;
  for (ItemIndex begin = 0, end = 0; begin < items.size(); begin = end) {
    bool reversed = false;
    for (end = begin; end < items.size() && items[end].row == items[begin].row; ++end) reversed = reversed || items[end].keying == Keying::reversed;
    if (items[begin].kind != ItemKind::scale || reversed == items[begin].negative) continue;
    findings.report(path_of_item(inspection.questionnaire, begin),
                    reversed ? "is keyed reversed, but its text is not marked as unfavourable; add \"wording\": \"negative\", or take \"keying\" out"
                             : "is marked as worded negatively, but keyed forward: agreeing raises the score; add \"keying\": \"reversed\", or take \"wording\" out");
  }
}

}  // namespace

Rule reversed_unmarked() {
  return {"reversed-unmarked", Severity::warning, "Keying and wording of an item disagree about which way it points.",
          R"(A reversed item counts the other way round: who agrees gets a lower score. Reversing the wrong item,
or forgetting to reverse the right one, is the most expensive mistake there is in a questionnaire: every
score still looks sensible. So an author says it twice, once in the keying and once about the wording,
and the two must agree. In a row of aspects one reversed aspect is enough.)",
          R"(Read the sentence aloud. If a "yes" is bad news for the score, give it both "keying": "reversed" and
"wording": "negative". If it is good news, give it neither.)",
          R"({ "id": "hide", "text": { "nl": "Fouten houden we stil.", "en": "We hide our mistakes." },
  "scale": "agree", "keying": "reversed" })",
          R"({ "id": "hide", "text": { "nl": "Fouten houden we stil.", "en": "We hide our mistakes." },
  "scale": "agree", "keying": "reversed", "wording": "negative" })", check};
}

}  // namespace leerruimte::rules
