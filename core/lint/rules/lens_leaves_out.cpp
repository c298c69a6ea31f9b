#include <set>

#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const Questionnaire& questionnaire = inspection.questionnaire;
  for (std::size_t i = 0; i < questionnaire->lenses.size(); ++i) {
    std::set<std::size_t> rows;
    for (const ScoreIndex group : questionnaire->lenses[i].groups) {
      for (const ItemIndex item : questionnaire->scores[group].rule.of.items) rows.insert(questionnaire->items[item].row);
    }
    std::set<std::size_t> left_out;
    std::string first;
    for (const Item& item : questionnaire->items) {
      if (!item.is_quantity() || rows.count(item.row) > 0) continue;
      if (left_out.empty()) first = item.aspect ? item.id.substr(0, item.id.find('.')) : item.id;
      left_out.insert(item.row);
    }
    if (left_out.empty()) continue;
    const bool one = left_out.size() == 1;
    findings.report("/lenses/" + std::to_string(i), "leaves out " + std::to_string(left_out.size()) + (one ? " item, \"" : " items, the first of which is \"") + first +
                                                        "\"; that is fine when the other reading has no place for " + (one ? "it" : "them"));
  }
}

}  // namespace

Rule lens_leaves_out() {
  return {"lens-leaves-out", Severity::note, "A lens in which some items stand in no group.",
          R"(A lens reads the same answers through another framework. It need not use every item: frameworks differ,
and an item that fits nowhere should not be forced. But an item that was forgotten looks just the same,
so the program counts those that are left out and names the first. Only items with an order count:
statements, contrasts and numbers.)",
          "Nothing, if it is meant. Otherwise add the items to the group they belong to.",
          R"("groups": [ { "id": "safety", "items": ["speak_up"], ... } ]      and "admit_mistakes" stands in no group)",
          R"("groups": [ { "id": "safety", "items": ["speak_up", "admit_mistakes"], ... } ])", check};
}

}  // namespace leerruimte::rules
