#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/questionnaire_parts.hpp"

namespace leerruimte {

/// What a name in a condition stands for.
struct Name {
  enum class Kind { item, score, parameter, audience, form };

  Kind kind;
  std::size_t index;  ///< Into the items, scores or parameters; 0 for audience and form.
};

/// A questionnaire whose parts fit together: every index points at something, bands cover their scores, forms ask items, no score
/// depends on itself, conditions
/// name what exists. That ids are unique and texts complete is what readers see to; they can say where.
class Questionnaire {
 public:
  /// @return nothing when the parts do not fit together. Readers say why before they call this; see core/json.
  static std::optional<Questionnaire> of(QuestionnaireParts parts);

  const QuestionnaireParts* operator->() const { return &parts_; }

  /// Scores in an order in which each comes after the scores it is made of; document order where possible.
  const std::vector<ScoreIndex>& scoring_order() const { return scoring_order_; }

  /// Scores that are no part of another score, in document order: the top of the report.
  const std::vector<ScoreIndex>& top_scores() const { return top_scores_; }

  /// See core/model/fingerprint.hpp.
  const std::string& fingerprint() const { return fingerprint_; }

  std::optional<ItemIndex> item_named(std::string_view id) const;
  std::optional<ScoreIndex> score_named(std::string_view id) const;
  std::optional<AudienceIndex> audience_named(std::string_view id) const;
  std::optional<FormIndex> form_named(std::string_view id) const;
  std::optional<LanguageIndex> language_named(std::string_view id) const;
  /// What `{"var": name}` means in its conditions.
  std::optional<Name> named(std::string_view name) const;

  /// How many items its author wrote; a row is one.
  std::size_t written_items() const { return parts_.items.back().row + 1; }
  /// How many scores its author wrote; the groups of lenses are not among them.
  std::size_t written_scores() const;

  /// Whether some page is shown only to some respondents.
  bool has_conditional_pages() const { return has_conditional_pages_; }

  const AnswerScale& scale_of(ItemIndex item) const { return parts_.scales[parts_.items[item].scale]; }

 private:
  explicit Questionnaire(QuestionnaireParts parts) : parts_(std::move(parts)) {}

  QuestionnaireParts parts_;
  std::string fingerprint_;
  std::vector<ScoreIndex> scoring_order_;
  std::vector<ScoreIndex> top_scores_;
  std::map<std::string, Name, std::less<>> names_;
  bool has_conditional_pages_ = false;
};

/// An order of the scores in which each comes after the scores its rule and its parts name.
/// @return nothing when scores depend on each other in a circle.
std::optional<std::vector<ScoreIndex>> dependency_order(const std::vector<ScoreDefinition>& scores);

}  // namespace leerruimte
