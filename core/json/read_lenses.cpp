#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

/// A group of a lens as a score: the mean of its items, by the half rule.
ScoreDefinition read_group(const Cursor& group, const std::string& lens, const QuestionnaireDraft& draft) {
  group.only({"id", "title", "about", "items"});
  std::string id = lens + "." + group.at("id").id();
  Text title = read_text(group.at("title"), draft.parts.languages);
  Text about = read_text(group.at("about"), draft.parts.languages);
  const Cursor items = group.at("items");
  ScoreRule rule{{draft.items.refer_rows(items), {}}, Mean{}};
  const Range range = range_of_items(items, rule.of.items, draft).value_or(Range{0.0, 0.0});
  ScoreDefinition read{.id = std::move(id), .title = std::move(title), .about = std::move(about), .rule = std::move(rule), .range = range, .min_answered = MinAnswered::half()};
  read.of_lens = true;
  return read;
}

Lens read_lens(const Cursor& lens, QuestionnaireDraft& draft) {
  lens.only({"id", "title", "about", "source", "groups"});
  Lens read;
  read.id = lens.at("id").id();
  read.title = read_text(lens.at("title"), draft.parts.languages);
  read.about = read_text(lens.at("about"), draft.parts.languages);
  read.source = draft.sources.refer(lens.optional("source"));
  const std::vector<Cursor> groups = lens.at("groups").elements();
  const Names unique{"group", groups};
  for (const Cursor& group : groups) {
    read.groups.push_back(draft.parts.scores.size());
    draft.parts.scores.push_back(read_group(group, read.id, draft));
  }
  return read;
}

}  // namespace

std::vector<Lens> read_lenses(const Cursor& lenses, QuestionnaireDraft& draft) {
  const Names unique{"lens", lenses.elements()};
  return read_each<Lens>(lenses, [&](const Cursor& one) { return read_lens(one, draft); });
}

}  // namespace leerruimte
