#include <algorithm>
#include <array>

#include "core/json/questionnaire_draft.hpp"
#include "core/limits.hpp"

namespace leerruimte {
namespace {

constexpr int default_characters = 2000;
constexpr int most_characters = 10'000;
constexpr std::size_t most_aspects = 3;

struct NamedKind {
  std::string_view word;
  ItemKind kind;
};
constexpr std::array<NamedKind, 6> kinds{{{"scale", ItemKind::scale},
                                          {"bipolar", ItemKind::bipolar},
                                          {"choice", ItemKind::choice},
                                          {"ticks", ItemKind::ticks},
                                          {"number", ItemKind::number},
                                          {"text", ItemKind::text}}};

ItemKind read_kind(const Cursor& kind) {
  if (!kind.present()) return ItemKind::scale;
  const std::string word = kind.text();
  for (const NamedKind& known : kinds) {
    if (known.word == word) return known.kind;
  }
  if (!word.empty()) kind.report("item-kind", "must be \"scale\", \"bipolar\", \"choice\", \"ticks\", \"number\" or \"text\"");
  return ItemKind::scale;
}

void check_keys(const Cursor& item, ItemKind kind) {
  switch (kind) {
    case ItemKind::scale: return item.only({"id", "kind", "text", "help", "source", "scale", "keying", "wording", "aspects"});
    case ItemKind::bipolar: return item.only({"id", "kind", "text", "help", "source", "scale", "low", "high", "keying", "aspects"});
    case ItemKind::choice: return item.only({"id", "kind", "text", "help", "source", "scale"});
    case ItemKind::ticks: return item.only({"id", "kind", "text", "help", "source", "scale", "exclusive"});
    case ItemKind::number: return item.only({"id", "kind", "text", "help", "source", "lowest", "highest", "unit", "missing"});
    default: return item.only({"id", "kind", "text", "help", "source", "characters"});
  }
}

/// One wording for everybody, or one for each audience.
std::vector<Text> read_wording(const Cursor& text, const QuestionnaireDraft& draft) {
  const std::vector<Audience>& audiences = draft.parts.audiences;
  const auto named = [&](const Audience& audience) { return text.has(audience.id); };
  if (std::none_of(audiences.begin(), audiences.end(), named)) {
    return std::vector<Text>(audiences.size(), read_text(text, draft.parts.languages));
  }
  std::vector<Text> wording;
  for (const Audience& audience : audiences) {
    const Cursor one = text.optional(audience.id);
    if (!audience.id.empty() && !one.present()) text.report("missing-wording", "has no wording for \"" + audience.id + "\"");
    wording.push_back(one.present() ? read_text(one, draft.parts.languages) : Text{});  // a wrong id was reported
  }
  for (const auto& [audience, one] : text.members()) {
    if (!draft.audiences.find(audience)) one.report("unknown-reference", "is worded for an audience this questionnaire does not declare");
  }
  return wording;
}

Keying read_keying(const Cursor& keying) {
  if (!keying.present()) return Keying::forward;
  const std::string word = keying.text();
  if (word == "reversed") return Keying::reversed;
  if (word != "forward") keying.report("keying", "must be \"forward\" or \"reversed\"");
  return Keying::forward;
}

void read_scale_of(const Cursor& cursor, const QuestionnaireDraft& draft, Item& item) {
  const Cursor scale = cursor.at("scale");
  item.scale = draft.scales.refer(scale).value_or(0);
  if (item.scale >= draft.parts.scales.size()) return;  // reported
  const bool stepped = draft.parts.scales[item.scale].stepped();
  if (item.kind == ItemKind::bipolar && !stepped) scale.report("scale-kind", "names a scale with options; a bipolar item needs one with a lowest and a highest step");
  if (item.kind != ItemKind::bipolar && stepped) scale.report("scale-kind", "names a scale without words; only a bipolar item can use it");
}

void read_ticks(const Cursor& cursor, const QuestionnaireDraft& draft, Item& item) {
  read_scale_of(cursor, draft, item);
  for (const Cursor& code : cursor.optional("exclusive").elements()) {
    const int value = code.integer(-limits::code, limits::code);
    const bool known = item.scale >= draft.parts.scales.size() || draft.parts.scales[item.scale].offers(value);
    if (!known) code.report("unknown-code", "is a code its scale does not have");
    item.exclusive.push_back(value);
  }
}

void read_number(const Cursor& cursor, QuestionnaireDraft& draft, Item& item) {
  const int lowest = cursor.at("lowest").integer(-limits::code, limits::code);
  const Cursor top = cursor.at("highest");
  const int highest = top.integer(-limits::code, limits::code);
  const Cursor unit = cursor.optional("unit");
  if (unit.present()) item.unit = read_text(unit, draft.parts.languages);
  auto scale = AnswerScale::steps(item.id, lowest, highest, read_missing(cursor.optional("missing"), draft.parts.languages));
  if (lowest >= highest) top.report("code-order", "must be higher than the lowest");
  item.scale = draft.parts.scales.size();
  if (scale && !draft.parts.scales.empty()) draft.parts.scales.push_back(std::move(*scale));
}

/// What a row and an item have in common.
Item read_common(const Cursor& cursor, QuestionnaireDraft& draft) {
  Item item;
  item.id = cursor.at("id").id();
  item.kind = read_kind(cursor.optional("kind"));
  check_keys(cursor, item.kind);
  item.wording = read_wording(cursor.at("text"), draft);
  const Cursor help = cursor.optional("help");
  if (help.present()) item.help = read_text(help, draft.parts.languages);
  item.source = draft.sources.refer(cursor.optional("source"));
  switch (item.kind) {
    case ItemKind::ticks: read_ticks(cursor, draft, item); break;
    case ItemKind::number: read_number(cursor, draft, item); break;
    case ItemKind::text: {
      const Cursor characters = cursor.optional("characters");
      item.characters = characters.present() ? characters.integer(1, most_characters) : default_characters;
      break;
    }
    case ItemKind::bipolar: {
      Text low = read_text(cursor.at("low"), draft.parts.languages);
      Text high = read_text(cursor.at("high"), draft.parts.languages);
      item.ends = Ends{std::move(low), std::move(high)};
      read_scale_of(cursor, draft, item);
      break;
    }
    default: read_scale_of(cursor, draft, item);
  }
  const Cursor wording = cursor.optional("wording");
  if (wording.present() && item.kind == ItemKind::scale) {
    item.negative = wording.text() == "negative";
    if (!item.negative) wording.report("wording", "must be \"negative\", or be left out");
  }
  return item;
}

/// The items of a row, one per aspect. Keying may differ between them.
std::vector<Item> read_row(const Cursor& cursor, const Item& common, const QuestionnaireDraft& draft) {
  const Cursor aspects = cursor.at("aspects");
  const std::vector<std::size_t> indices = draft.aspects.refer_all(aspects);
  const std::size_t elements = aspects.elements().size();
  if (elements == 1 || elements > most_aspects) aspects.report("aspects", "must be two or three");
  const Cursor keying = cursor.optional("keying");
  std::vector<Item> row;
  for (const std::size_t aspect : indices) {
    if (aspect >= draft.parts.aspects.size()) continue;
    const std::string& name = draft.parts.aspects[aspect].id;
    Item item = common;
    item.id = common.id.empty() ? "" : common.id + "." + name;
    item.aspect = aspect;
    item.keying = read_keying(keying.is_object() ? keying.optional(name) : keying);
    row.push_back(std::move(item));
  }
  if (!keying.is_object()) return row;
  for (const auto& [name, one] : keying.members()) {
    const auto asked = [&, name = std::string_view{name}](const Item& item) { return item.id == common.id + "." + std::string{name}; };
    if (std::none_of(row.begin(), row.end(), asked)) one.report("unknown-reference", "names no aspect of this row");
  }
  return row;
}

}  // namespace

std::vector<Item> read_items(const Cursor& items, QuestionnaireDraft& draft) {
  std::vector<Item> all;
  const std::vector<Cursor> cursors = items.elements();
  for (std::size_t row = 0; row < cursors.size(); ++row) {
    Item common = read_common(cursors[row], draft);
    common.row = row;
    const bool can_repeat = common.kind == ItemKind::scale || common.kind == ItemKind::bipolar;
    if (can_repeat && cursors[row].has("aspects")) {
      for (Item& item : read_row(cursors[row], common, draft)) all.push_back(std::move(item));
    } else {
      if (can_repeat) common.keying = read_keying(cursors[row].optional("keying"));
      all.push_back(std::move(common));
    }
  }
  return all;
}

}  // namespace leerruimte
