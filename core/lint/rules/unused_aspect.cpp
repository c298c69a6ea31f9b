#include <algorithm>

#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<Item>& items = inspection.questionnaire->items;
  for (std::size_t aspect = 0; aspect < inspection.questionnaire->aspects.size(); ++aspect) {
    const auto asks = [aspect](const Item& item) { return item.aspect == aspect; };
    if (std::none_of(items.begin(), items.end(), asks)) findings.report("/aspects/" + std::to_string(aspect), "is asked in no row; name it in one, or leave it out");
  }
}

}  // namespace

Rule unused_aspect() {
  return {"unused-aspect", Severity::warning, "An aspect that no row asks about.",
          R"(Aspects are what a row asks more than once: now and wanted, important and possible. One that no row
names was either forgotten in the rows or is left over from an earlier version.)",
          "Add it to the \"aspects\" of the rows it was meant for, or leave it out.",
          R"("aspects": [ { "id": "now", ... }, { "id": "wanted", ... }, { "id": "later", ... } ]
... and every row says "aspects": ["now", "wanted"])",
          R"("aspects": [ { "id": "now", ... }, { "id": "wanted", ... } ])", check};
}

}  // namespace leerruimte::rules
