#include <algorithm>

#include "core/answers/dice.hpp"
#include "core/answers/random_response.hpp"
#include "core/lint/dependencies.hpp"
#include "core/lint/search.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte {
namespace {

constexpr std::uint64_t whole = 1000;  ///< Levels are thousandths of the way from the low end to the high one.

/// Gives an item the step at a level; of an item without steps, or one that is not asked, nothing changes.
void put_at_level(const Questionnaire& questionnaire, Response& response, ItemIndex index, std::uint64_t level, bool keyed) {
  const Item& item = questionnaire->items[index];
  const Form& form = questionnaire->forms[response.form()];
  if (!item.is_quantity() || !std::binary_search(form.items.begin(), form.items.end(), index)) return;
  const AnswerScale& scale = questionnaire.scale_of(index);
  const std::uint64_t at = keyed && item.keying == Keying::reversed ? whole - level : level;
  const std::uint64_t steps = scale.stepped() ? static_cast<std::uint64_t>(std::int64_t{scale.highest()} - scale.lowest()) : scale.options().size() - 1;
  const std::uint64_t step = (at * steps + whole / 2) / whole;
  const int code = scale.stepped() ? static_cast<int>(scale.lowest() + static_cast<std::int64_t>(step)) : scale.options()[static_cast<std::size_t>(step)].code;
  [[maybe_unused]] const auto refused = response.give(questionnaire, index, Answer::of(code));
  assert(!refused);
}

/// What is aimed at: items that get one level together.
using Target = std::vector<ItemIndex>;

/// All items below a score.
void add_items(const Questionnaire& questionnaire, ScoreIndex score, Target& target) {
  const Operands& of = questionnaire->scores[score].rule.of;
  target.insert(target.end(), of.items.begin(), of.items.end());
  for (const ScoreIndex part : of.scores) add_items(questionnaire, part, target);
}

/// A question with what it depends on and what came of it so far.
struct Asking {
  const Question* question;
  Dependencies dependencies;
  std::vector<Target> fine;    ///< Every item and every score made of items that it comes down to.
  std::vector<Target> coarse;  ///< Every item and score it names.
  Verdict verdict{};
  bool refused = false;

  void hear(const Response& response, const std::vector<Score>& scores) {
    ++verdict.looked_at;
    const Outcome outcome = question->ask(response, scores);
    refused = refused || outcome == Outcome::no;
    if (outcome != Outcome::yes || verdict.ever) return;
    verdict.ever = true;
    verdict.example = response;
  }
};

Asking prepare(const Questionnaire& questionnaire, const Question& question) {
  Asking asking{&question, dependencies_of(questionnaire, question.looks_at), {}, {}};
  for (const ItemIndex item : asking.dependencies.items) {
    asking.fine.push_back({item});
    for (const ItemIndex gate : gates_of(questionnaire, item)) asking.fine.push_back({gate});
  }
  for (const ScoreIndex leaf : asking.dependencies.leaves) asking.fine.push_back(questionnaire->scores[leaf].rule.of.items);
  for (const std::string& name : question.looks_at) {
    if (const auto item = questionnaire.item_named(name)) asking.coarse.push_back({*item});
    Target target;
    if (const auto score = questionnaire.score_named(name)) add_items(questionnaire, *score, target);
    if (!target.empty()) asking.coarse.push_back(std::move(target));
  }
  return asking;
}

/// One form and audience of a questionnaire.
struct Asked {
  const Questionnaire& questionnaire;
  const ScoringPlan& plan;
  AudienceIndex audience;
};

/// Respondents made up once, for all questions: first one for each level of everything, then random ones.
void ask_everybody(const Asked& asked, std::vector<Asking>& all, std::uint64_t respondents) {
  constexpr std::uint64_t levels = 22;  ///< 11, once as written and once keyed.
  std::vector<bool> wanted(asked.questionnaire->scores.size(), false);
  for (const Asking& one : all) {
    for (std::size_t i = 0; i < wanted.size(); ++i) wanted[i] = wanted[i] || one.dependencies.wanted[i];
  }
  for (std::uint64_t seed = 0; seed < respondents; ++seed) {
    Response response = random_response(asked.questionnaire, asked.plan.form(), asked.audience, seed);
    if (seed < levels) {
      for (ItemIndex item = 0; item < asked.questionnaire->items.size(); ++item) {
        put_at_level(asked.questionnaire, response, item, seed / 2 * whole / (levels / 2 - 1), seed % 2 == 1);
      }
    }
    const std::vector<Score> scores = score_response(asked.questionnaire, asked.plan, response, wanted);
    for (Asking& one : all) one.hear(response, scores);
  }
}

/// Respondents aimed at one question: what it looks at is given levels, each by itself.
void ask_chosen(const Asked& asked, Asking& one, std::uint64_t respondents) {
  Dice dice{respondents};
  for (std::uint64_t seed = 0; seed < respondents; ++seed) {
    Response response = random_response(asked.questionnaire, asked.plan.form(), asked.audience, ~seed);
    for (const Target& target : seed % 2 == 0 ? one.fine : one.coarse) {
      const std::uint64_t level = dice.below(whole + 1);
      for (const ItemIndex item : target) put_at_level(asked.questionnaire, response, item, level, true);
    }
    one.hear(response, score_response(asked.questionnaire, asked.plan, response, one.dependencies.wanted));
  }
}

}  // namespace

std::vector<Verdict> search_samples(const Questionnaire& questionnaire, const std::vector<Question>& questions) {
  std::vector<Asking> all;
  bool audience_matters = false;
  for (const Question& question : questions) {
    all.push_back(prepare(questionnaire, question));
    audience_matters = audience_matters || all.back().dependencies.audience;
  }
  const std::size_t audiences = audience_matters ? questionnaire->audiences.size() : 1;
  const std::uint64_t share = std::max<std::uint64_t>(samples / 2 / (questionnaire->forms.size() * audiences), 1);
  for (FormIndex form = 0; form < questionnaire->forms.size() && !all.empty(); ++form) {
    const ScoringPlan plan = ScoringPlan::compile(questionnaire, form);
    for (AudienceIndex audience = 0; audience < audiences; ++audience) {
      const Asked asked{questionnaire, plan, audience};
      ask_everybody(asked, all, share);
      for (Asking& one : all) ask_chosen(asked, one, share);
    }
  }
  std::vector<Verdict> verdicts;
  for (Asking& one : all) {
    one.verdict.always = one.verdict.ever && !one.refused;
    verdicts.push_back(std::move(one.verdict));
  }
  return verdicts;
}

std::vector<Verdict> search(const Questionnaire& questionnaire, const std::vector<Question>& questions) {
  std::vector<std::optional<Verdict>> exact = search_all(questionnaire, questions);
  std::vector<Question> left;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (!exact[i]) left.push_back(questions[i]);
  }
  std::vector<Verdict> sampled = search_samples(questionnaire, left);
  std::vector<Verdict> verdicts;
  auto next = sampled.begin();
  for (std::optional<Verdict>& one : exact) verdicts.push_back(one ? std::move(*one) : std::move(*next++));
  return verdicts;
}

}  // namespace leerruimte
