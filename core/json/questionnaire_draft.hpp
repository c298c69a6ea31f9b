#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/cursor.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// The ids of one list of a questionnaire, so that the rest of the document can refer to its elements.
class Names {
 public:
  /// @param kind what an element is called in messages, e.g. "item"
  Names(std::string kind, const std::vector<Cursor>& elements);

  /// The index of the element a text refers to. Reports a text that names none, with the nearest name.
  std::optional<std::size_t> refer(const Cursor& reference) const;
  /// The same for a list of references. Reports a name that stands in it twice.
  std::vector<std::size_t> refer_all(const Cursor& references) const;

  std::optional<std::size_t> find(std::string_view name) const;
  std::vector<std::string_view> all() const;

 private:
  std::string kind_;
  std::map<std::string, std::size_t, std::less<>> index_;
};

/// What the items of a document are called once rows are taken apart: a row "trust" of the aspects now and wanted is the items
/// "trust.now" and "trust.wanted".
class ItemNames {
 public:
  ItemNames() = default;
  explicit ItemNames(const std::vector<Item>& items);

  /// The item a text names. Reports a text that names none, or a whole row.
  std::optional<ItemIndex> refer(const Cursor& reference) const;
  /// Different items, each named by itself.
  std::vector<ItemIndex> refer_all(const Cursor& references) const;
  /// All items of what a text names: a row as a whole, one aspect of a row, or an item.
  std::vector<ItemIndex> refer_row(const Cursor& reference) const;
  /// All items of a list of such names, in its order. Reports an item that is named twice.
  std::vector<ItemIndex> refer_rows(const Cursor& references) const;

  /// The same for forms and pages, which ask a row as a whole. Reports one aspect of a row.
  std::vector<ItemIndex> refer_whole(const Cursor& references) const;

  std::optional<ItemIndex> find(std::string_view name) const;
  bool is_row(std::string_view name) const;
  std::vector<std::string_view> all() const;

 private:
  const std::vector<ItemIndex>* find_row(std::string_view name) const;

  std::map<std::string, std::vector<ItemIndex>, std::less<>> index_;
};

/// What is known of a questionnaire while it is being read.
struct QuestionnaireDraft {
  QuestionnaireParts parts;
  Names audiences;
  Names aspects;
  Names parameters;
  Names scales;
  Names sources;
  Names bands;
  Names scores;
  ItemNames items{};  ///< Known once the items are read.
};

/// Whether a word is a language tag, such as "nl", "nl-B1" or "en-GB".
bool is_language_tag(std::string_view tag);

/// A semantic version: three numbers with dots.
std::string read_version(const Cursor& version);

/// A text in every language of the questionnaire. A language with a register ("nl-B1") falls back on the one without ("nl").
Text read_text(const Cursor& text, const std::vector<std::string>& languages);

/// The same for a text that may contain `{score id}`.
Text read_text_with_values(const Cursor& text, const QuestionnaireDraft& draft);

/// The scales in document order.
std::vector<AnswerScale> read_scales(const Cursor& scales, const std::vector<std::string>& languages);
std::vector<MissingOption> read_missing(const Cursor& missing, const std::vector<std::string>& languages);

/// The items, rows taken apart. Adds a scale to the draft for each number.  @pre scales, aspects and sources of the draft are read
std::vector<Item> read_items(const Cursor& items, QuestionnaireDraft& draft);

/// The scores with their rules, ranges and bands.  @pre items, scales, parameters and bands of the draft are read
std::vector<ScoreDefinition> read_scores(const Cursor& scores, const QuestionnaireDraft& draft);

/// The range of a mean of these items. Reports at `items` when their scales have different ends, or no order.
/// @return nothing when there is none, reported here or where a scale went wrong.
std::optional<Range> range_of_items(const Cursor& items, const std::vector<ItemIndex>& indices, const QuestionnaireDraft& draft);

/// Lenses; adds a score for each of their groups.  @pre scores of the draft are read
std::vector<Lens> read_lenses(const Cursor& lenses, QuestionnaireDraft& draft);

/// Forms and pages.  @pre scores of the draft are read
std::vector<Form> read_forms(const Cursor& forms, const QuestionnaireDraft& draft);
std::vector<Page> read_pages(const Cursor& pages, const Cursor& items, const QuestionnaireDraft& draft);

/// Strengths and first steps.
std::vector<Advice> read_advice(const Cursor& advice, const QuestionnaireDraft& draft);

std::vector<Picture> read_pictures(const Cursor& pictures, const QuestionnaireDraft& draft);
std::vector<Reference> read_references(const Cursor& references, const QuestionnaireDraft& draft);
std::vector<BackgroundPage> read_background(const Cursor& background, const QuestionnaireDraft& draft);
GroupRules read_group_rules(const Cursor& rules, const QuestionnaireDraft& draft);
std::vector<Crosswalk> read_crosswalks(const Cursor& crosswalks, const QuestionnaireDraft& draft);

/// A condition in JsonLogic over items, scores, parameters, `audience` and `form`. Reports a name that does not exist.
logic::Expression read_condition(const Cursor& condition, const QuestionnaireDraft& draft);

/// A number, or the value of a parameter: 4, or {"var": "cut"}.
double read_cut(const Cursor& cut, const QuestionnaireDraft& draft);

/// Codes out of those that every one of the items offers.
std::vector<int> read_codes(const Cursor& codes, const std::vector<ItemIndex>& items, const QuestionnaireDraft& draft);

/// A whole number, or nothing for null.
std::optional<int> read_integer_or_null(const Cursor& number, int lowest, int highest);

/// Reads each element of a list.
template <class T, class Read>
std::vector<T> read_each(const Cursor& list, Read read) {
  std::vector<T> all;
  for (const Cursor& element : list.elements()) all.push_back(read(element));
  return all;
}

/// As read_each, for parts that may refuse: a refused one was reported. Then none is kept, so that no index means its neighbour.
template <class T, class Read>
std::vector<T> read_good(const Cursor& list, Read read) {
  std::vector<T> all;
  bool refused = false;
  for (const Cursor& element : list.elements()) {
    if (auto one = read(element)) {
      all.push_back(std::move(*one));
    } else {
      refused = true;
    }
  }
  if (refused) all.clear();
  return all;
}

}  // namespace leerruimte
