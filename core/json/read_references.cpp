#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

constexpr int first_year = 1000;
constexpr int last_year = 2999;
constexpr int most_people = 1'000'000'000;
constexpr std::size_t longest_unit = 20;

std::variant<ScoreIndex, AnswersTo> read_subject(const Cursor& of, const QuestionnaireDraft& draft) {
  if (of.has("item")) {
    of.only({"item", "codes"});
    const auto item = draft.items.refer(of.at("item"));
    const std::vector<ItemIndex> items = item ? std::vector<ItemIndex>{*item} : std::vector<ItemIndex>{};
    return AnswersTo{item.value_or(0), read_codes(of.at("codes"), items, draft)};
  }
  of.only({"score"});
  return ScoreIndex{draft.scores.refer(of.at("score")).value_or(0)};
}

std::string read_unit(const Cursor& unit) {
  const std::string text = unit.text();
  if (text.size() > longest_unit) unit.report("too-long", "must be short, such as \"%\"");
  return text;
}

Reference read_reference(const Cursor& reference, const QuestionnaireDraft& draft) {
  reference.only({"id", "about", "of", "value", "unit", "population", "n", "year", "source", "comparable", "note"});
  Reference read{};
  read.id = reference.at("id").id();
  read.about = read_text(reference.at("about"), draft.parts.languages);
  read.of = read_subject(reference.at("of"), draft);
  const Cursor value = reference.at("value");
  if (value.present() && !value.is_null()) read.value = value.number();
  read.unit = read_unit(reference.at("unit"));
  read.population = read_text(reference.at("population"), draft.parts.languages);
  read.n = read_integer_or_null(reference.at("n"), 1, most_people);
  read.year = read_integer_or_null(reference.at("year"), first_year, last_year);
  read.source = draft.sources.refer(reference.at("source")).value_or(0);
  read.comparable = reference.at("comparable").boolean();
  const Cursor note = reference.optional("note");
  if (note.present()) read.note = read_text(note, draft.parts.languages);
  if (read.comparable && !read.value) value.report("reference", "is unknown, so there is nothing to compare; set \"comparable\" to false");
  return read;
}

Fact read_fact(const Cursor& fact, const QuestionnaireDraft& draft) {
  fact.only({"text", "population", "year", "source"});
  Fact read;
  read.text = read_text(fact.at("text"), draft.parts.languages);
  const Cursor population = fact.at("population");
  if (population.present() && !population.is_null()) read.population = read_text(population, draft.parts.languages);
  read.year = read_integer_or_null(fact.at("year"), first_year, last_year);
  const Cursor source = fact.at("source");
  if (!source.is_null()) read.source = draft.sources.refer(source);
  return read;
}

BackgroundPage read_background_page(const Cursor& page, const QuestionnaireDraft& draft) {
  page.only({"id", "title", "paragraphs", "facts", "sources"});
  BackgroundPage read;
  read.id = page.at("id").id();
  read.title = read_text(page.at("title"), draft.parts.languages);
  read.paragraphs = read_each<Text>(page.at("paragraphs"), [&](const Cursor& one) { return read_text(one, draft.parts.languages); });
  read.facts = read_each<Fact>(page.optional("facts"), [&](const Cursor& one) { return read_fact(one, draft); });
  read.sources = draft.sources.refer_all(page.optional("sources"));
  return read;
}

Crosswalk read_crosswalk(const Cursor& crosswalk, const QuestionnaireDraft& draft) {
  crosswalk.only({"version", "fingerprint", "items"});
  Crosswalk read;
  read.version = read_version(crosswalk.at("version"));
  if (read.version == draft.parts.version) crosswalk.at("version").report("crosswalk", "is the version of this questionnaire itself");
  const Cursor fingerprint = crosswalk.optional("fingerprint");
  if (fingerprint.present()) read.fingerprint = fingerprint.text();
  for (const auto& [id, earlier] : crosswalk.at("items").members()) {
    const auto item = draft.items.find(id);
    if (!item) earlier.report("unknown-reference", "is about an item this questionnaire does not have" + did_you_mean(id, draft.items.all()));
    const std::string word = earlier.text();
    if (word.empty() || word == "new" || !item) continue;
    if (!read.items.emplace(word, *item).second) earlier.report("duplicate-reference", "names an earlier item that two items here would continue");
  }
  for (const Item& item : draft.parts.items) {
    const bool silent = crosswalk.at("items").is_object() && !crosswalk.at("items").has(item.id);
    if (silent) crosswalk.at("items").report("crosswalk", "says nothing of \"" + item.id + "\"; name the item it was in that version, or \"new\"");
  }
  return read;
}

}  // namespace

std::vector<Reference> read_references(const Cursor& references, const QuestionnaireDraft& draft) {
  const Names unique{"reference", references.elements()};
  return read_each<Reference>(references, [&](const Cursor& one) { return read_reference(one, draft); });
}

std::vector<BackgroundPage> read_background(const Cursor& background, const QuestionnaireDraft& draft) {
  const Names unique{"page", background.elements()};
  return read_each<BackgroundPage>(background, [&](const Cursor& one) { return read_background_page(one, draft); });
}

GroupRules read_group_rules(const Cursor& rules, const QuestionnaireDraft& draft) {
  GroupRules read;
  if (!rules.present()) return read;
  rules.members();  // an object, or reported
  rules.only({"minimum", "cross_tabulate", "own_only", "advice"});
  const Cursor minimum = rules.optional("minimum");
  if (minimum.present()) read.minimum = minimum.integer(lowest_minimum_group, highest_minimum_group);
  for (const Cursor& key : rules.optional("cross_tabulate").elements()) {
    const std::string word = key.text();
    if (word != "audience" && word != "group" && word != "form" && !word.empty()) key.report("cross-tabulate", "must be \"audience\", \"group\" or \"form\"");
    read.cross_tabulate.push_back(word);
  }
  read.own_only = draft.scores.refer_all(rules.optional("own_only"));
  const Cursor advice = rules.optional("advice");
  if (advice.present()) read.advice = advice.boolean();
  return read;
}

std::vector<Crosswalk> read_crosswalks(const Cursor& crosswalks, const QuestionnaireDraft& draft) {
  return read_each<Crosswalk>(crosswalks, [&](const Cursor& one) { return read_crosswalk(one, draft); });
}

}  // namespace leerruimte
