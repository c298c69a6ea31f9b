#include "core/lint/dependencies.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

/// The page of an item; nullptr for an item on no page.
const Page* page_of(const Questionnaire& questionnaire, ItemIndex item) {
  const auto holds = [item](const Page& page) { return std::find(page.items.begin(), page.items.end(), item) != page.items.end(); };
  const auto page = std::find_if(questionnaire->pages.begin(), questionnaire->pages.end(), holds);
  return page == questionnaire->pages.end() ? nullptr : &*page;
}

void add_gates(const Questionnaire& questionnaire, ItemIndex item, std::set<ItemIndex>& gates, bool& audience) {
  const Page* page = page_of(questionnaire, item);
  if (page == nullptr || !page->show_if) return;
  for (const std::string& name : logic::names_used(*page->show_if).literal) {
    audience = audience || name == "audience";
    const auto gate = questionnaire.item_named(name);
    if (gate && gates.insert(*gate).second) add_gates(questionnaire, *gate, gates, audience);
  }
}

void add_score(const Questionnaire& questionnaire, ScoreIndex index, Dependencies& found) {
  if (found.wanted[index]) return;
  found.wanted[index] = true;
  const ScoreRule& rule = questionnaire->scores[index].rule;
  if (const auto* typology = rule.as<Typology>()) {
    found.items.insert(rule.of.items.begin(), rule.of.items.end());
    for (const Type& type : typology->types) {
      const auto names = logic::names_used(type.when).literal;
      found.audience = found.audience || std::find(names.begin(), names.end(), "audience") != names.end();
    }
  } else if (!rule.of.items.empty()) {
    found.leaves.insert(index);
  }
  for (const ScoreIndex part : rule.of.scores) add_score(questionnaire, part, found);
}

}  // namespace

std::set<ItemIndex> gates_of(const Questionnaire& questionnaire, ItemIndex item) {
  std::set<ItemIndex> gates;
  bool audience = false;
  add_gates(questionnaire, item, gates, audience);
  return gates;
}

Dependencies dependencies_of(const Questionnaire& questionnaire, const std::vector<std::string>& names) {
  Dependencies found;
  found.wanted.assign(questionnaire->scores.size(), false);
  for (const std::string& name : names) {
    found.audience = found.audience || name == "audience";
    if (const auto item = questionnaire.item_named(name)) found.items.insert(*item);
    if (const auto score = questionnaire.score_named(name)) add_score(questionnaire, *score, found);
  }
  std::set<ItemIndex> gates;
  const auto look = [&](ItemIndex item) { add_gates(questionnaire, item, gates, found.audience); };
  std::for_each(found.items.begin(), found.items.end(), look);
  for (const ScoreIndex leaf : found.leaves) {
    const std::vector<ItemIndex>& items = questionnaire->scores[leaf].rule.of.items;
    std::for_each(items.begin(), items.end(), look);
  }
  return found;
}

}  // namespace leerruimte
