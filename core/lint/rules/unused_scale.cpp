#include <algorithm>

#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<Item>& items = inspection.questionnaire->items;
  for (std::size_t scale = 0; scale < inspection.questionnaire->scales.size(); ++scale) {  // those of numbers, at the end, are used by their item
    const auto uses = [scale](const Item& item) { return item.kind != ItemKind::text && item.scale == scale; };
    if (std::none_of(items.begin(), items.end(), uses)) findings.report("/scales/" + std::to_string(scale), "is used by no item; use it, or leave it out");
  }
}

}  // namespace

Rule unused_scale() {
  return {"unused-scale", Severity::warning, "A scale that no item uses.",
          R"(It does no harm by itself. But a scale that is left over often means that an item still names the old
one, and then people answer with the wrong words.)",
          "Check that every item names the scale you mean, then leave the other one out.",
          R"("scales": [ { "id": "agree", ... }, { "id": "often", ... } ]      and every item says "scale": "agree")",
          R"({ "id": "asks", "text": { "en": "I ask for feedback." }, "scale": "often" })", check};
}

}  // namespace leerruimte::rules
