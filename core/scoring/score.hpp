#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/answers/response.hpp"
#include "core/model/score_definition.hpp"

namespace leerruimte {

/// One score of one response.
struct Score {
  std::optional<double> value;  ///< Within the range of its definition; absent: not enough answers.
  std::int64_t answered = 0;    ///< How many of its operands have a value.
  std::int64_t asked = 0;       ///< How many of its operands this respondent was asked; 0: the score is not for them.
  std::int64_t needed = 0;      ///< How many must have a value before the score is given.
  bool operator==(const Score&) const = default;
};

/// What one item brought to a score.
struct ItemTerm {
  ItemIndex item;
  Answer answer;
  std::optional<double> counted;  ///< What was used: the code after keying, or how many matched for a count; absent: not counted.
  bool operator==(const ItemTerm&) const = default;
};

/// What one score brought to a composite.
struct ScoreTerm {
  ScoreIndex score;
  std::optional<double> counted;  ///< What was used: its value, or 1 or 0 for a count; absent: not enough answers, so not counted.
  bool operator==(const ScoreTerm&) const = default;
};

/// What a score was made of, in the order of its rule. Written down by the scoring itself; nothing computes it again.
struct Trace {
  std::vector<ItemTerm> items;
  std::vector<ScoreTerm> scores;
  bool operator==(const Trace&) const = default;
};

}  // namespace leerruimte
