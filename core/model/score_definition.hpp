#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/bands.hpp"
#include "core/model/item.hpp"
#include "core/model/text.hpp"

namespace leerruimte {

/// Index into the scores of a questionnaire.
using ScoreIndex = std::size_t;

/// The mean of the answered items, reversed ones mirrored.
struct MeanOfItems {
  std::vector<ItemIndex> items;
};

/// The mean of the scores that could be given; each counts the same, whatever its number of items.
struct MeanOfScores {
  std::vector<ScoreIndex> scores;
};

/// How many of the items were answered with one of the codes.
struct CountOfCodes {
  std::vector<ItemIndex> items;
  std::vector<int> codes;
};

using ScoreRule = std::variant<MeanOfItems, MeanOfScores, CountOfCodes>;

/// The share of its items (or scores) that must be answered before a score is given; exactly that share is enough.
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

  /// The smallest number of answers that reaches the share of `asked`.
  constexpr std::int64_t needed(std::int64_t asked) const { return (asked * thousandths_ + 999) / 1000; }

  constexpr int thousandths() const { return thousandths_; }

 private:
  explicit constexpr MinAnswered(int thousandths) : thousandths_(thousandths) {}

  int thousandths_;
};

/// What a score is: its rule, its range and its words.
struct ScoreDefinition {
  std::string id;
  Text title;
  Text about;
  ScoreRule rule;
  Range range;                     ///< Follows from the rule.
  MinAnswered min_answered;
  std::optional<std::size_t> bands;  ///< Index into the questionnaire's bands; absent: no words for its values.
  int decimals;                    ///< Decimals shown, 0 to 3. Only the display rounds.
  std::vector<ScoreIndex> parts;   ///< Shown under this score; for a mean of scores the scores it combines.
};

}  // namespace leerruimte
