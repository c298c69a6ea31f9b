#include <algorithm>

#include "core/lint/rules/rules.hpp"
#include "core/lint/texts.hpp"

namespace leerruimte::rules {
namespace {

/// Which items something is done with.
std::vector<bool> used_items(const Questionnaire& questionnaire) {
  std::vector<bool> used(questionnaire->items.size(), false);
  const auto use = [&](const std::vector<ItemIndex>& items) {
    for (const ItemIndex item : items) used[item] = true;
  };
  const auto use_names = [&](const logic::Expression& condition) {
    for (const std::string& name : logic::names_used(condition).literal) {
      if (const auto item = questionnaire.item_named(name)) used[*item] = true;
    }
  };
  for (const ScoreDefinition& score : questionnaire->scores) use(score.rule.of.items);
  for (const Page& page : questionnaire->pages) {
    if (page.show_if) use_names(*page.show_if);
  }
  for (const Advice& advice : questionnaire->advice) {
    if (advice.strength) use_names(advice.strength->when);
    for (const FirstStep& step : advice.first_steps) use_names(step.when);
  }
  for (const Picture& picture : questionnaire->pictures) {
    for (const auto& row : picture.rows) use(row);
    if (picture.ticks) use({*picture.ticks});
  }
  for (const Reference& reference : questionnaire->references) {
    if (const auto* answers = std::get_if<AnswersTo>(&reference.of)) use({answers->item});
  }
  return used;
}

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<Item>& items = inspection.questionnaire->items;
  const std::vector<bool> used = used_items(inspection.questionnaire);
  for (ItemIndex begin = 0, end = 0; begin < items.size(); begin = end) {
    std::string unused;
    std::size_t count = 0;
    for (end = begin; end < items.size() && items[end].row == items[begin].row; ++end) {
      if (used[end] || !items[end].is_scored()) continue;
      unused += (count++ == 0 ? "\"" : ", \"") + items[end].id + "\"";
    }
    if (count == 0) continue;
    const std::string what = count < end - begin ? "asks " + unused + ", which nothing uses" : "is asked, but nothing uses it";
    findings.report(path_of_item(inspection.questionnaire, begin), what + ": no score, condition, reference or picture; use it, or leave it out");
  }
}

}  // namespace

Rule item_never_scored() {
  return {"item-never-scored", Severity::warning, "An item that no score, condition, reference or picture uses.",
          R"(Somebody reads it, thinks about it and answers it, and nothing comes of it. It costs time, and
people notice when their answers disappear. Often it was simply forgotten in a list of items.
Open texts are exempt: their author reads them back in the report.)",
          "Name it in the rule of a score, in a condition or in a picture. If nothing needs it, leave it out.",
          R"({ "id": "proud", "text": { "nl": "Ik ben trots op mijn werk.", "en": "I am proud of my work." }, "scale": "agree" }
... and no rule names "proud")",
          R"("rule": { "kind": "mean", "items": ["enjoy", "proud"] })", check};
}

}  // namespace leerruimte::rules
