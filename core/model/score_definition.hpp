#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/logic/expression.hpp"
#include "core/model/bands.hpp"
#include "core/model/item.hpp"
#include "core/model/text.hpp"

namespace leerruimte {

/// Index into the scores of a questionnaire.
using ScoreIndex = std::size_t;

/// What a rule works on: items or scores. One of the two lists is empty, except under a typology.
struct Operands {
  std::vector<ItemIndex> items;
  std::vector<ScoreIndex> scores;

  std::size_t size() const { return items.size() + scores.size(); }
};

/// The mean of the operands that have a value; each counts the same.
struct Mean {};

/// The mean of the operands that have a value, times the number of operands: a sum that skipped answers do not lower.
struct Sum {};

/// A mean in which some operands count more.
struct WeightedMean {
  std::vector<int> thousandths;  ///< One weight per operand, above 0, in thousandths: 1500 is 1.5.
};

/// How many operands have one of the codes; of ticks, how many of the codes are ticked.
struct Count {
  std::vector<int> codes;
};

/// A count as a percentage of what could be counted.
struct Share {
  std::vector<int> codes;
};

/// 1 when every operand is at or above the cut, else 0.
struct AllOf {
  double cut;
};

/// The operands multiplied.
struct Product {};

/// The first operand minus the second.
struct Difference {};

/// Which side of a cut is meant; `at_least` and `at_most` include the cut itself.
enum class Side { at_least, above, at_most, below };

/// 1 when the operand is on that side of the cut, else 0.
struct Threshold {
  double cut;
  Side side;
};

/// One row of a typology.
struct Type {
  std::string id;
  Text label;
  Text meaning;
  logic::Expression when;
};

/// The first type whose condition holds, as its place in the list from 1. A nominal outcome: never averaged.
struct Typology {
  std::vector<Type> types;
};

/// How a score comes about: what it works on, and what it does with that.
struct ScoreRule {
  using How = std::variant<Mean, Sum, WeightedMean, Count, Share, AllOf, Product, Difference, Threshold, Typology>;

  Operands of;
  How how;

  template <class Kind>
  const Kind* as() const { return std::get_if<Kind>(&how); }

  /// Whether it needs a value for every operand. The other rules go by `min_answered`.
  bool needs_all() const { return as<AllOf>() || as<Product>() || as<Difference>() || as<Threshold>() || as<Typology>(); }
  /// Whether its value says yes (1) or no (0).
  bool is_verdict() const { return as<AllOf>() || as<Threshold>(); }
};

/// The codes a count or a share looks for; nullptr for other rules.
inline const std::vector<int>* counted_codes(const ScoreRule& rule) {
  if (const auto* count = rule.as<Count>()) return &count->codes;
  if (const auto* share = rule.as<Share>()) return &share->codes;
  return nullptr;
}

/// The share of its operands that must have a value before a score is given; exactly that share is enough.
/// Kept in whole thousandths, so that "exactly half" is exact on every machine.
class MinAnswered {
 public:
  /// @return nothing unless 1 <= thousandths <= 1000.
  static constexpr std::optional<MinAnswered> of(int thousandths) {
    if (thousandths < 1 || thousandths > 1000) return std::nullopt;
    return MinAnswered{thousandths};
  }

  /// The half rule: the default of the format.
  static constexpr MinAnswered half() { return MinAnswered{500}; }
  static constexpr MinAnswered all() { return MinAnswered{1000}; }

  /// The smallest number of answers that reaches the share of `asked`.
  constexpr std::int64_t needed(std::int64_t asked) const { return (asked * thousandths_ + 999) / 1000; }

  constexpr int thousandths() const { return thousandths_; }

 private:
  explicit constexpr MinAnswered(int thousandths) : thousandths_(thousandths) {}

  int thousandths_;
};

/// Where the good end of a score is: at the top, at the bottom, at zero, or nowhere.
enum class Direction { higher, lower, zero, neutral };

/// What a score is: its rule, its range and its words.
struct ScoreDefinition {
  std::string id;
  Text title;
  Text about;
  ScoreRule rule;
  Range range;                       ///< Follows from the rule.
  MinAnswered min_answered;
  Direction direction = Direction::higher;
  std::optional<std::size_t> bands{};  ///< Index into the questionnaire's bands; absent: no words for its values.
  int decimals = 1;                  ///< Decimals shown, 0 to 3. Only the display rounds.
  std::vector<ScoreIndex> parts{};     ///< Shown under this score.
  bool of_lens = false;              ///< A group of a lens: another reading of the same answers, no part of the profile.
};

/// How far a value lies from the good end of its score, as a share of the range, 0 to 1; 1 where no end is good.
double gap_share(const ScoreDefinition& score, double value);

}  // namespace leerruimte
