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

 private:
  std::string kind_;
  std::map<std::string, std::size_t, std::less<>> index_;
};

/// What is known of a questionnaire while it is being read.
struct QuestionnaireDraft {
  QuestionnaireParts parts;
  Names audiences;
  Names scales;
  Names items;
  Names bands;
  Names scores;
};

/// A text in every language of the questionnaire.
Text read_text(const Cursor& text, const std::vector<std::string>& languages);

/// The scores with their rules, ranges and bands.  @pre items, scales and bands of the draft are read
std::vector<ScoreDefinition> read_scores(const Cursor& scores, const QuestionnaireDraft& draft);

/// Strengths and first steps.
std::vector<Advice> read_advice(const Cursor& advice, const QuestionnaireDraft& draft);

/// A condition in JsonLogic: `<`, `<=`, `>`, `>=` between numbers and {"var": score id}, `and`, `or`, `!`.
Condition read_condition(const Cursor& condition, const QuestionnaireDraft& draft);

}  // namespace leerruimte
