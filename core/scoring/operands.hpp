#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/questionnaire.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

/// An item as a score uses it: its index and how its codes are keyed.
struct KeyedItem {
  ItemIndex item;
  std::size_t position;  ///< In the rule.
  bool reversed;
  int ends;  ///< Lowest plus highest code of its scale: a reversed code counts as ends - code.

  int keyed(int code) const { return reversed ? ends - code : code; }
};

/// The operands of a rule, as compiled for one form: only what this form asks.
struct OperandsPlan {
  std::vector<KeyedItem> items;
  std::vector<ScoreIndex> scores;
  std::size_t declared;  ///< How many operands the rule has, asked here or not.

  static OperandsPlan compile(const Questionnaire& questionnaire, const Form& form, const Operands& of);
};

/// Everything a rule is computed from.
struct ScoringInput {
  const Questionnaire& questionnaire;
  const Response& response;
  const std::vector<Score>& scores;  ///< By ScoreIndex; those the rule names are already scored.
};

/// Walks over the operands that are asked, in the order of the rule. Counts those that are asked and those with a value in
/// `score`, and writes one term for each in `trace` (nullptr when nobody asks).
/// @param of_item what an item counts for: given the item and its answer, a number or nothing
/// @param of_score what a score counts for: given its value, a number
/// @param use takes the position of an operand in the rule and what it counts for
template <class OfItem, class OfScore, class Use>
void each_operand(const OperandsPlan& plan, const ScoringInput& input, Score& score, Trace* trace, OfItem of_item, OfScore of_score, Use use) {
  for (const KeyedItem& item : plan.items) {
    if (input.response.hidden(item.item)) continue;
    ++score.asked;
    const Answer& answer = input.response.to(item.item);
    const std::optional<double> counted = of_item(item, answer);
    if (counted) {
      ++score.answered;
      use(item.position, *counted);
    }
    if (trace != nullptr) trace->items.push_back({item.item, answer, counted});
  }
  for (std::size_t position = 0; position < plan.scores.size(); ++position) {
    const Score& part = input.scores[plan.scores[position]];
    if (part.asked == 0) continue;
    ++score.asked;
    const std::optional<double> counted = part.value ? std::optional<double>{of_score(*part.value)} : std::nullopt;
    if (counted) {
      ++score.answered;
      use(position, *counted);
    }
    if (trace != nullptr) trace->scores.push_back({plan.scores[position], counted});
  }
}

/// The same over plain values: codes after keying, and unrounded scores.
template <class Use>
void each_value(const OperandsPlan& plan, const ScoringInput& input, Score& score, Trace* trace, Use use) {
  const auto keyed = [](const KeyedItem& item, const Answer& answer) -> std::optional<double> {
    const auto code = answer.code();
    return code ? std::optional<double>{item.keyed(*code)} : std::nullopt;
  };
  each_operand(plan, input, score, trace, keyed, [](double value) { return value; }, use);
}

/// The values of rules that need all of their operands.
/// @return nothing, and an explained `score` without value, when one is missing. A score of which some operands are not asked at
/// all is not for this respondent: `asked` is 0.
std::optional<std::vector<double>> all_values(const OperandsPlan& plan, const ScoringInput& input, Score& score, Trace* trace);

/// Whether enough operands have a value; sets `needed`.
bool enough(Score& score, MinAnswered min_answered);

}  // namespace leerruimte
