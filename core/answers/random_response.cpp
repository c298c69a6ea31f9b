#include "core/answers/random_response.hpp"

#include <algorithm>
#include <string_view>

#include "core/answers/dice.hpp"

namespace leerruimte {
namespace {

constexpr std::string_view written_answer = "An example of an answer.";

constexpr std::int64_t whole = 1000;  ///< Levels are whole thousandths of the way from the low end to the high one.

/// How one respondent answers.
struct Manner {
  std::int64_t level;   ///< Where their answers lie, 0 to `whole`.
  std::int64_t spread;  ///< How far an answer may lie from there.
  bool changes;         ///< The level changes now and then, so that one part is low and another high.
  bool minds_keying;    ///< A level is about what is meant: high means low on a reversed item.
  bool leaves_gaps;
  std::uint64_t ticks;  ///< Out of 4 options, so many are ticked.
};

Manner draw_manner(Dice& dice) {
  Manner manner{static_cast<std::int64_t>(dice.below(whole + 1)), 250, false, !dice.one_in(4), dice.one_in(2), dice.below(5)};
  switch (dice.below(8)) {
    case 0: manner.level = 0; manner.spread = 0; break;
    case 1: manner.level = whole; manner.spread = 0; break;
    case 2: manner.spread = 0; break;
    case 3: manner.spread = whole; break;
    case 4: case 5: manner.changes = true; break;
    default: break;
  }
  return manner;
}

/// A place among `steps` steps, from 0.
std::int64_t draw_step(Dice& dice, const Manner& manner, bool reversed, std::int64_t steps) {
  const std::int64_t level = reversed && manner.minds_keying ? whole - manner.level : manner.level;
  const std::int64_t away = static_cast<std::int64_t>(dice.below(static_cast<std::uint64_t>(2 * manner.spread + 1))) - manner.spread;
  const std::int64_t at = std::clamp<std::int64_t>(level + away, 0, whole);
  return (at * (steps - 1) + whole / 2) / whole;
}

int draw_code(Dice& dice, const Manner& manner, const Item& item, const AnswerScale& scale) {
  const bool reversed = item.keying == Keying::reversed;
  if (scale.stepped()) {
    const std::int64_t steps = std::int64_t{scale.highest()} - scale.lowest() + 1;
    return static_cast<int>(scale.lowest() + draw_step(dice, manner, reversed, steps));
  }
  const std::size_t options = scale.options().size();
  const std::size_t place = item.kind == ItemKind::choice ? dice.place_in(options)
                                                          : static_cast<std::size_t>(draw_step(dice, manner, reversed, static_cast<std::int64_t>(options)));
  return scale.options()[place].code;
}

Ticks draw_ticks(Dice& dice, const Manner& manner, const Item& item, const AnswerScale& scale) {
  if (!item.exclusive.empty() && dice.one_in(6)) return {item.exclusive[dice.place_in(item.exclusive.size())]};
  Ticks ticks;
  for (const Option& option : scale.options()) {
    const bool alone = std::find(item.exclusive.begin(), item.exclusive.end(), option.code) != item.exclusive.end();
    if (!alone && dice.below(4) < manner.ticks) ticks.push_back(option.code);
  }
  return ticks;
}

Answer draw_answer(Dice& dice, const Manner& manner, const Questionnaire& questionnaire, ItemIndex index) {
  const Item& item = questionnaire->items[index];
  if (manner.leaves_gaps && dice.one_in(12)) return Answer::none();
  if (item.kind == ItemKind::text) {
    const auto kept = std::min(written_answer.size(), static_cast<std::size_t>(item.characters));
    return dice.one_in(2) ? Answer::none() : Answer::of(std::string{written_answer.substr(0, kept)});
  }
  const AnswerScale& scale = questionnaire.scale_of(index);
  if (manner.leaves_gaps && !scale.missing().empty() && dice.one_in(12)) return Answer::of(scale.missing()[dice.place_in(scale.missing().size())].kind);
  if (item.kind == ItemKind::ticks) return Answer::of(draw_ticks(dice, manner, item, scale));
  return Answer::of(draw_code(dice, manner, item, scale));
}

/// What a form asks in the order of the pages, then what stands on no page.
std::vector<ItemIndex> order_of_asking(const Questionnaire& questionnaire, const Form& form) {
  std::vector<bool> waiting(questionnaire->items.size(), false);
  for (const ItemIndex item : form.items) waiting[item] = true;
  std::vector<ItemIndex> order;
  const auto ask = [&](ItemIndex item) {
    if (waiting[item]) order.push_back(item);
    waiting[item] = false;
  };
  for (const Page& page : questionnaire->pages) {
    for (const ItemIndex item : page.items) ask(item);
  }
  for (const ItemIndex item : form.items) ask(item);
  return order;
}

}  // namespace

Response random_response(const Questionnaire& questionnaire, FormIndex form, AudienceIndex audience, std::uint64_t seed) {
  Dice dice{seed};
  Manner manner = draw_manner(dice);
  Response response = Response::blank(questionnaire, form, audience);
  for (const ItemIndex item : order_of_asking(questionnaire, questionnaire->forms[form])) {
    if (response.hidden(item)) continue;
    if (manner.changes && dice.one_in(3)) manner.level = static_cast<std::int64_t>(dice.below(whole + 1));
    Answer answer = draw_answer(dice, manner, questionnaire, item);
    if (!answer.given()) continue;
    [[maybe_unused]] const auto refused = response.give(questionnaire, item, std::move(answer));
    assert(!refused);
  }
  return response;
}

}  // namespace leerruimte
