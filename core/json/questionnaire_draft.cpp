#include "core/json/questionnaire_draft.hpp"

#include <algorithm>
#include <set>

namespace leerruimte {

Names::Names(std::string kind, const std::vector<Cursor>& elements) : kind_(std::move(kind)) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const Cursor name = elements[i].at("id");
    const std::string id = name.id();
    if (!id.empty() && !index_.emplace(id, i).second) name.report("duplicate-id", "is the id of an earlier " + kind_ + " too");
  }
}

std::optional<std::size_t> Names::find(std::string_view name) const {
  const auto found = index_.find(name);
  return found == index_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> Names::refer(const Cursor& reference) const {
  if (!reference.present()) return std::nullopt;
  const std::string name = reference.text();
  if (name.empty()) return std::nullopt;
  if (const auto index = find(name)) return index;
  reference.report("unknown-reference", "names no " + kind_ + did_you_mean(name, all()));
  return std::nullopt;
}

std::vector<std::string_view> Names::all() const {
  std::vector<std::string_view> known;
  for (const auto& [id, index] : index_) known.emplace_back(id);
  return known;
}

std::vector<std::size_t> Names::refer_all(const Cursor& references) const {
  std::vector<std::size_t> indices;
  std::set<std::size_t> seen;
  for (const Cursor& reference : references.elements()) {
    const auto index = refer(reference);
    if (!index) continue;
    if (seen.insert(*index).second) {
      indices.push_back(*index);
    } else {
      reference.report("duplicate-reference", "names the same " + kind_ + " twice");
    }
  }
  return indices;
}

ItemNames::ItemNames(const std::vector<Item>& items) {
  for (ItemIndex index = 0; index < items.size(); ++index) {
    const std::string& id = items[index].id;
    if (id.empty()) continue;  // reported
    index_[id].push_back(index);
    if (items[index].aspect) index_[id.substr(0, id.find('.'))].push_back(index);
  }
}

const std::vector<ItemIndex>* ItemNames::find_row(std::string_view name) const {
  const auto found = index_.find(name);
  return found == index_.end() ? nullptr : &found->second;
}

std::optional<ItemIndex> ItemNames::find(std::string_view name) const {
  const auto* row = find_row(name);
  return row != nullptr && row->size() == 1 ? std::optional{row->front()} : std::nullopt;
}

std::vector<std::string_view> ItemNames::all() const {
  std::vector<std::string_view> known;
  for (const auto& [id, items] : index_) known.emplace_back(id);
  return known;
}

std::vector<ItemIndex> ItemNames::refer_row(const Cursor& reference) const {
  const std::string name = reference.text();
  if (name.empty()) return {};
  if (const auto* row = find_row(name)) return *row;
  reference.report("unknown-reference", "names no item" + did_you_mean(name, all()));
  return {};
}

std::optional<ItemIndex> ItemNames::refer(const Cursor& reference) const {
  const std::vector<ItemIndex> row = refer_row(reference);
  if (row.size() > 1) reference.report("whole-row", "names a row, which asks several things; name one of them, such as \"" + reference.text() + ".\" and an aspect");
  return row.size() == 1 ? std::optional{row.front()} : std::nullopt;
}

std::vector<ItemIndex> ItemNames::refer_all(const Cursor& references) const {
  std::vector<ItemIndex> items;
  std::set<ItemIndex> seen;
  for (const Cursor& reference : references.elements()) {
    const auto item = refer(reference);
    if (!item) continue;
    if (seen.insert(*item).second) {
      items.push_back(*item);
    } else {
      reference.report("duplicate-reference", "names the same item twice");
    }
  }
  return items;
}

bool ItemNames::is_row(std::string_view name) const {
  const auto* row = find_row(name);
  return row != nullptr && row->size() > 1;
}

std::vector<ItemIndex> ItemNames::refer_whole(const Cursor& references) const {
  for (const Cursor& reference : references.elements_or_none()) {
    const std::string name = reference.text_or_empty();
    if (name.find('.') != std::string::npos && find(name)) reference.report("part-of-row", "is one aspect of a row, which is asked as a whole; name the row");
  }
  return refer_rows(references);
}

std::vector<ItemIndex> ItemNames::refer_rows(const Cursor& references) const {
  std::vector<ItemIndex> items;
  std::set<ItemIndex> seen;
  for (const Cursor& reference : references.elements()) {
    for (const ItemIndex item : refer_row(reference)) {
      if (seen.insert(item).second) {
        items.push_back(item);
      } else {
        reference.report("duplicate-reference", "names the same item twice");
      }
    }
  }
  return items;
}

namespace {

/// The language a register belongs to: "nl" of "nl-B1"; nothing unless the questionnaire speaks that one too.
std::optional<std::size_t> base_of(const std::string& language, const std::vector<std::string>& languages) {
  const auto dash = language.find('-');
  if (dash == std::string::npos) return std::nullopt;
  const auto found = std::find(languages.begin(), languages.end(), language.substr(0, dash));
  return found == languages.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - languages.begin())};
}

/// Reports what stands between braces and names no score.
void check_values(const Cursor& text, const std::string& content, const QuestionnaireDraft& draft) {
  for (auto open = content.find('{'); open != std::string::npos; open = content.find('{', open + 1)) {
    const auto close = content.find('}', open);
    const std::string name = content.substr(open + 1, close == std::string::npos ? close : close - open - 1);
    if (close == std::string::npos || !draft.scores.find(name)) {
      text.report("unknown-placeholder", "has {" + name + "}, which is no score" + did_you_mean(name, draft.scores.all()));
    }
  }
}

/// Semantic version: three numbers with dots.
bool is_version(std::string_view version) {
  int dots = 0;
  bool digit_before = false;
  for (const char c : version) {
    if (c == '.' && digit_before) {
      ++dots;
      digit_before = false;
    } else if (c >= '0' && c <= '9') {
      digit_before = true;
    } else {
      return false;
    }
  }
  return dots == 2 && digit_before;
}

}  // namespace

/// A language of two or three letters and what narrows it down, e.g. "nl", "nl-B1", "en-GB".
bool is_language_tag(std::string_view tag) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t part = 0;  // characters since the last dash
  bool first = true;
  for (const char c : tag) {
    if (c == '-') {
      if (part == 0 || (first && part < 2)) return false;
      first = false;
      part = 0;
    } else if (!(is_letter(c) || (!first && is_digit(c))) || ++part > (first ? 3U : 8U)) {
      return false;
    }
  }
  return tag.size() <= 35 && part >= (first ? 2U : 1U);
}

std::string read_version(const Cursor& version) {
  std::string text = version.text();
  if (!text.empty() && !is_version(text)) version.report("version", "must be three numbers with dots, e.g. \"1.0.0\"");
  return text;
}

Text read_text(const Cursor& text, const std::vector<std::string>& languages) {
  std::vector<std::string> by_language(languages.size());
  for (const auto& [language, translation] : text.members()) {
    if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
      if (!is_language_tag(language)) translation.report("language", "must be a language tag such as \"nl\" or \"en-GB\"");
      if (is_language_tag(language)) translation.report("unknown-language", "is in a language this questionnaire does not declare");
    }
  }
  if (!text.is_object()) return Text{std::move(by_language)};
  for (std::size_t i = 0; i < languages.size(); ++i) {
    const Cursor translation = text.optional(languages[i]);
    if (translation.present()) {
      by_language[i] = translation.text();
    } else if (!base_of(languages[i], languages)) {
      text.report("missing-translation", "has no text in \"" + languages[i] + "\"");
    }
  }
  for (std::size_t i = 0; i < languages.size(); ++i) {
    const auto base = base_of(languages[i], languages);
    if (base && !text.has(languages[i])) by_language[i] = by_language[*base];
  }
  return Text{std::move(by_language)};
}

Text read_text_with_values(const Cursor& text, const QuestionnaireDraft& draft) {
  Text read = read_text(text, draft.parts.languages);
  for (LanguageIndex language = 0; language < draft.parts.languages.size(); ++language) {
    const Cursor translation = text.optional(draft.parts.languages[language]);
    if (translation.present()) check_values(translation, read.in(language), draft);
  }
  return read;
}

std::optional<int> read_integer_or_null(const Cursor& number, int lowest, int highest) {
  if (!number.present() || number.is_null()) return std::nullopt;
  return number.integer(lowest, highest);
}

double read_cut(const Cursor& cut, const QuestionnaireDraft& draft) {
  if (!cut.is_object()) return cut.number();
  cut.only({"var"});
  const auto parameter = draft.parameters.refer(cut.at("var"));
  return parameter && *parameter < draft.parts.parameters.size() ? draft.parts.parameters[*parameter].value : 0.0;
}

}  // namespace leerruimte
