#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "core/lint/dependencies.hpp"
#include "core/lint/search.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte {
namespace {

constexpr std::size_t most_ticked_options = 12;  ///< 2^12 ways to tick.
constexpr double no_value = std::numeric_limits<double>::max();
constexpr double not_asked = std::numeric_limits<double>::infinity();

using Answers = std::vector<Answer>;

/// Items that must be tried together, because something that is looked at depends on several of them, and what is looked at.
struct Block {
  std::set<ItemIndex> items;
  std::vector<ItemIndex> looked_at_items;
  std::vector<ScoreIndex> looked_at_scores;
};

/// Answers to the items of a block, one of each kind that what is looked at can tell apart.
struct Choices {
  std::vector<ItemIndex> items;
  std::vector<Answers> answers;  ///< Each as long as `items`.
  std::uint64_t possible = 1;    ///< How many combinations of answers they stand for.
};

std::uint64_t times(std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  return b != 0 && a > most / b ? most : a * b;
}

/// Every way to tick: any of the options that go together, or one that goes alone.
std::optional<Answers> ways_to_tick(const Item& item, const AnswerScale& scale) {
  std::vector<int> together;
  Answers ways;
  for (const Option& option : scale.options()) {
    const bool alone = std::find(item.exclusive.begin(), item.exclusive.end(), option.code) != item.exclusive.end();
    if (alone) ways.push_back(Answer::of(Ticks{option.code}));
    if (!alone) together.push_back(option.code);
  }
  if (together.size() > most_ticked_options) return std::nullopt;
  for (std::size_t ticked = 0; ticked < (std::size_t{1} << together.size()); ++ticked) {
    Ticks ticks;
    for (std::size_t i = 0; i < together.size(); ++i) {
      if ((ticked >> i) % 2 == 1) ticks.push_back(together[i]);
    }
    ways.push_back(Answer::of(std::move(ticks)));
  }
  return ways;
}

/// Everything an item can be answered with; a missing answer is like none, for conditions and for scores.
/// @return nothing when that is too much to try
std::optional<Answers> answers_to(const Questionnaire& questionnaire, ItemIndex index) {
  const Item& item = questionnaire->items[index];
  if (item.kind == ItemKind::text) return std::nullopt;
  const AnswerScale& scale = questionnaire.scale_of(index);
  Answers answers{Answer::none()};
  if (item.kind == ItemKind::ticks) {
    auto ways = ways_to_tick(item, scale);
    if (!ways) return std::nullopt;
    answers.insert(answers.end(), ways->begin(), ways->end());
  } else if (scale.stepped()) {
    if (static_cast<std::uint64_t>(std::int64_t{scale.highest()} - scale.lowest()) >= most_evaluations) return std::nullopt;
    for (int code = scale.lowest(); code <= scale.highest(); ++code) answers.push_back(Answer::of(code));
  } else {
    for (const Option& option : scale.options()) answers.push_back(Answer::of(option.code));
  }
  return answers;
}

void put(const Questionnaire& questionnaire, Response& response, ItemIndex item, const Answer& answer) {
  [[maybe_unused]] const auto refused = response.give(questionnaire, item, answer);
  assert(!refused);
}

/// Visits every combination of choices, one out of each of several lists, turning them as a counter turns its wheels.
/// @param turn   takes the list and the choice that is now the chosen one of that list
/// @param visit  takes what is chosen of each list
template <class Turn, class Visit>
void each_combination(const std::vector<std::size_t>& sizes, Turn turn, Visit visit) {
  std::vector<std::size_t> chosen(sizes.size(), 0);
  for (std::size_t list = 0; list < sizes.size(); ++list) turn(list, std::size_t{0});
  while (true) {
    visit(chosen);
    std::size_t wheel = 0;
    while (wheel < sizes.size() && chosen[wheel] + 1 == sizes[wheel]) {
      chosen[wheel] = 0;
      turn(wheel, std::size_t{0});
      ++wheel;
    }
    if (wheel == sizes.size()) return;
    turn(wheel, ++chosen[wheel]);
  }
}

void add_to_blocks(std::vector<Block>& blocks, Block added) {
  const auto shares = [&](const Block& block) {
    return std::any_of(block.items.begin(), block.items.end(), [&](ItemIndex item) { return added.items.count(item) > 0; });
  };
  std::vector<Block> apart;
  for (Block& block : blocks) {
    if (!shares(block)) {
      apart.push_back(std::move(block));
      continue;
    }
    added.items.insert(block.items.begin(), block.items.end());
    added.looked_at_items.insert(added.looked_at_items.end(), block.looked_at_items.begin(), block.looked_at_items.end());
    added.looked_at_scores.insert(added.looked_at_scores.end(), block.looked_at_scores.begin(), block.looked_at_scores.end());
  }
  apart.push_back(std::move(added));
  blocks = std::move(apart);
}

std::vector<Block> blocks_of(const Questionnaire& questionnaire, const Dependencies& dependencies) {
  std::vector<Block> blocks;
  const auto with_gates = [&](const std::vector<ItemIndex>& items) {
    std::set<ItemIndex> all{items.begin(), items.end()};
    for (const ItemIndex item : items) all.merge(gates_of(questionnaire, item));
    return all;
  };
  for (const ItemIndex item : dependencies.items) add_to_blocks(blocks, {with_gates({item}), {item}, {}});
  for (const ScoreIndex leaf : dependencies.leaves) add_to_blocks(blocks, {with_gates(questionnaire->scores[leaf].rule.of.items), {}, {leaf}});
  return blocks;
}

/// Search through the answers of one form and audience. Remembers what blocks come down to: questions share them.
class Enumeration {
 public:
  Enumeration(const Questionnaire& questionnaire, FormIndex form, AudienceIndex audience)
      : questionnaire_(questionnaire), plan_(ScoringPlan::compile(questionnaire, form)), response_(Response::blank(questionnaire, form, audience)) {}

  /// @param refused becomes true when the question is answered with no
  /// @return false when there is too much to look at
  bool ask(const Question& question, const Dependencies& dependencies, Verdict& verdict, bool& refused) {
    std::vector<const Choices*> lists;
    std::vector<std::size_t> sizes;
    std::uint64_t possible = 1;
    std::uint64_t combinations = 1;
    for (const Block& block : blocks_of(questionnaire_, dependencies)) {
      const std::optional<Choices>& choices = choices_of(block);
      if (!choices) return false;
      possible = times(possible, choices->possible);
      combinations = times(combinations, choices->answers.size());
      lists.push_back(&*choices);
      sizes.push_back(choices->answers.size());
    }
    if (combinations > most_evaluations) return false;
    verdict.looked_at += std::min(possible, std::numeric_limits<std::uint64_t>::max() - verdict.looked_at);

    const auto turn = [&](std::size_t list, std::size_t choice) {
      for (std::size_t i = 0; i < lists[list]->items.size(); ++i) put(questionnaire_, response_, lists[list]->items[i], lists[list]->answers[choice][i]);
    };
    each_combination(sizes, turn, [&](const std::vector<std::size_t>&) {
      const Outcome outcome = question.ask(response_, score_response(questionnaire_, plan_, response_, dependencies.wanted));
      refused = refused || outcome == Outcome::no;
      if (outcome != Outcome::yes || verdict.ever) return;
      verdict.ever = true;
      verdict.example = response_;
    });
    return true;
  }

 private:
  const std::optional<Choices>& choices_of(const Block& block) {
    const auto [place, added] = known_.try_emplace({block.looked_at_items, block.looked_at_scores});
    if (added) place->second = find_choices(block);
    return place->second;
  }

  /// @return nothing when there is too much to look at
  std::optional<Choices> find_choices(const Block& block) {
    Choices choices;
    std::vector<Answers> offered;
    std::vector<std::size_t> sizes;
    const Form& form = questionnaire_->forms[response_.form()];
    for (const ItemIndex item : block.items) {
      if (!std::binary_search(form.items.begin(), form.items.end(), item)) continue;
      auto answers = answers_to(questionnaire_, item);
      if (!answers) return std::nullopt;
      choices.possible = times(choices.possible, answers->size());
      if (choices.possible > most_evaluations) return std::nullopt;
      choices.items.push_back(item);
      sizes.push_back(answers->size());
      offered.push_back(std::move(*answers));
    }

    std::vector<bool> wanted(questionnaire_->scores.size(), false);
    for (const ScoreIndex score : block.looked_at_scores) wanted[score] = true;
    std::set<std::vector<double>> seen;
    const auto turn = [&](std::size_t list, std::size_t choice) { put(questionnaire_, response_, choices.items[list], offered[list][choice]); };
    each_combination(sizes, turn, [&](const std::vector<std::size_t>& chosen) {
      if (!seen.insert(what_is_seen(block, choices.items, chosen, wanted)).second) return;
      Answers answers;
      for (std::size_t list = 0; list < chosen.size(); ++list) answers.push_back(offered[list][chosen[list]]);
      choices.answers.push_back(std::move(answers));
    });
    return choices;
  }

  /// All that conditions and composites can see of a block: which answers, and which scores.
  std::vector<double> what_is_seen(const Block& block, const std::vector<ItemIndex>& items, const std::vector<std::size_t>& chosen, const std::vector<bool>& wanted) {
    std::vector<double> seen;
    for (const ItemIndex item : block.looked_at_items) {
      const auto place = static_cast<std::size_t>(std::find(items.begin(), items.end(), item) - items.begin());
      seen.push_back(place == items.size() || response_.hidden(item) ? not_asked : static_cast<double>(chosen[place]));
    }
    if (block.looked_at_scores.empty()) return seen;
    const std::vector<Score> scores = score_response(questionnaire_, plan_, response_, wanted);
    for (const ScoreIndex index : block.looked_at_scores) seen.push_back(scores[index].asked == 0 ? not_asked : scores[index].value.value_or(no_value));
    return seen;
  }

  using LookedAt = std::pair<std::vector<ItemIndex>, std::vector<ScoreIndex>>;

  const Questionnaire& questionnaire_;
  ScoringPlan plan_;
  Response response_;
  std::map<LookedAt, std::optional<Choices>> known_;
};

}  // namespace

std::vector<std::optional<Verdict>> search_all(const Questionnaire& questionnaire, const std::vector<Question>& questions) {
  std::vector<Enumeration> enumerations;  // by form, then audience
  const std::size_t audiences = questionnaire->audiences.size();
  for (FormIndex form = 0; form < questionnaire->forms.size(); ++form) {
    for (AudienceIndex audience = 0; audience < audiences; ++audience) enumerations.emplace_back(questionnaire, form, audience);
  }
  std::vector<std::optional<Verdict>> verdicts;
  for (const Question& question : questions) {
    const Dependencies dependencies = dependencies_of(questionnaire, question.looks_at);
    Verdict verdict;
    bool refused = false;
    bool all = true;
    for (std::size_t i = 0; i < enumerations.size(); ++i) {
      const bool same_as_before = !dependencies.audience && i % audiences > 0;
      if (!same_as_before) all = all && enumerations[i].ask(question, dependencies, verdict, refused);
    }
    verdict.exact = true;
    verdict.always = verdict.ever && !refused;
    verdicts.push_back(all ? std::optional{std::move(verdict)} : std::nullopt);
  }
  return verdicts;
}

}  // namespace leerruimte
