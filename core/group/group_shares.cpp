#include "core/group/group_shares.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/logic/expression.hpp"

namespace leerruimte {
namespace {

/// What a figure is about: a score, or certain answers to an item.
using Subject = std::variant<ScoreIndex, AnswersTo>;

/// The items and scores something follows from.
struct MadeOf {
  std::set<ItemIndex> items;
  std::set<ScoreIndex> scores;
};

void add_score(const Questionnaire& questionnaire, ScoreIndex index, MadeOf& made_of);

void add_names(const Questionnaire& questionnaire, const logic::Expression& condition, MadeOf& made_of) {
  for (const std::string& literal : logic::names_used(condition).literal) {
    const auto name = questionnaire.named(literal);
    if (name && name->kind == Name::Kind::item) made_of.items.insert(name->index);
    if (name && name->kind == Name::Kind::score) add_score(questionnaire, name->index, made_of);
  }
}

void add_score(const Questionnaire& questionnaire, ScoreIndex index, MadeOf& made_of) {
  if (!made_of.scores.insert(index).second) return;
  const ScoreRule& rule = questionnaire->scores[index].rule;
  made_of.items.insert(rule.of.items.begin(), rule.of.items.end());
  for (const ScoreIndex part : rule.of.scores) add_score(questionnaire, part, made_of);
  if (const auto* typology = rule.as<Typology>()) {
    for (const Type& type : typology->types) add_names(questionnaire, type.when, made_of);
  }
}

MadeOf made_of(const Questionnaire& questionnaire, const Subject& of) {
  MadeOf made_of;
  if (const auto* score = std::get_if<ScoreIndex>(&of)) add_score(questionnaire, *score, made_of);
  if (const auto* answers = std::get_if<AnswersTo>(&of)) made_of.items.insert(answers->item);
  return made_of;
}

/// Whether the score is a 1 or a 0, so that a group has a share of it.
bool yes_or_no(const ScoreDefinition& score) {
  return score.rule.as<Threshold>() || score.rule.as<AllOf>() || (score.rule.as<Count>() && score.range == Range{0.0, 1.0});
}

bool for_the_respondent_alone(const Questionnaire& questionnaire, const MadeOf& made_of) {
  return std::any_of(made_of.scores.begin(), made_of.scores.end(), [&](ScoreIndex score) { return questionnaire->group_rules.keeps_to_the_respondent(score); });
}

Counted counted(const Answer& answer, const std::vector<int>& codes) {
  const auto among = [&](int code) { return std::find(codes.begin(), codes.end(), code) != codes.end(); };
  if (const auto code = answer.code()) return among(*code) ? Counted::yes : Counted::no;
  if (const Ticks* ticks = answer.ticks()) return std::any_of(ticks->begin(), ticks->end(), among) ? Counted::yes : Counted::no;
  return Counted::not_at_all;
}

Counted counted(const Score& score) {
  if (!score.value) return Counted::not_at_all;
  return *score.value == 1.0 ? Counted::yes : Counted::no;
}

/// Whether somebody was shown the page; those whose form does not have it do not count.
Counted counted(const Questionnaire& questionnaire, const Response& response, const Page& page) {
  const auto& asked = questionnaire->forms[response.form()].items;
  const auto in_form = [&](ItemIndex item) { return std::binary_search(asked.begin(), asked.end(), item); };
  if (std::none_of(page.items.begin(), page.items.end(), in_form)) return Counted::not_at_all;
  return response.hidden(page.items.front()) ? Counted::no : Counted::yes;
}

bool same(const Subject& one, const Subject& other) {
  const auto* score = std::get_if<ScoreIndex>(&one);
  const auto* answers = std::get_if<AnswersTo>(&one);
  if (const auto* other_score = std::get_if<ScoreIndex>(&other)) return score && *score == *other_score;
  const auto* other_answers = std::get_if<AnswersTo>(&other);
  return answers && answers->item == other_answers->item && answers->codes == other_answers->codes;
}

/// Counts people for one figure after another, and has each decided.
class Counting {
 public:
  Counting(const Questionnaire& questionnaire, const std::vector<const Person*>& people, Disclosure& disclosure)
      : questionnaire_(questionnaire), people_(people), disclosure_(disclosure) {}

  /// The same figure has the same answer, however often it is asked for.
  GroupFigure figure_of(const Subject& of) {
    const auto before = std::find_if(decided_.begin(), decided_.end(), [&](const auto& one) { return same(one.first, of); });
    if (before != decided_.end()) return before->second;
    const GroupFigure figure = decide(candidate_for(of));
    decided_.emplace_back(of, figure);
    return figure;
  }

 private:
  Candidate candidate_for(const Subject& of) const {
    const MadeOf from = made_of(questionnaire_, of);
    const auto* answers = std::get_if<AnswersTo>(&of);
    Candidate candidate = candidate_from(from.items, [&](const Person& person) {
      return answers ? counted(person.response->to(answers->item), answers->codes) : counted(person.scores[*std::get_if<ScoreIndex>(&of)]);
    });
    if (!answers) return candidate;
    const Item& item = questionnaire_->items[answers->item];
    const auto excludes = [&](int code) { return std::find(item.exclusive.begin(), item.exclusive.end(), code) != item.exclusive.end(); };
    candidate.answer_to = answers->item;
    candidate.ticks = item.kind == ItemKind::ticks && answers->codes.size() == 1;
    candidate.exclusive = std::any_of(answers->codes.begin(), answers->codes.end(), excludes);
    return candidate;
  }

  template <class Count>
  Candidate candidate_from(const std::set<ItemIndex>& items, Count count) const {
    Candidate candidate;
    candidate.items.assign(items.begin(), items.end());
    for (const Person* person : people_) candidate.people.push_back(count(*person));
    return candidate;
  }

  GroupFigure decide(const Candidate& candidate) {
    const Tally people = tally(candidate);
    if (!may_tell_who_was_asked(candidate.items)) return Withheld::protects;
    if (disclosure_.too_few(people)) return Withheld::too_few;
    if (const auto withheld = disclosure_.withhold(candidate)) return *withheld;
    return GroupShare{people.count, people.n, wilson(people.count, people.n)};
  }

  /// Being shown a page that not everybody gets is an answer too: to its condition. That is a figure of its own, which is told with
  /// the number of people who answered the page.
  bool may_tell_who_was_asked(const std::vector<ItemIndex>& items) {
    for (const Page& page : questionnaire_->pages) {
      const bool used = std::find_first_of(page.items.begin(), page.items.end(), items.begin(), items.end()) != page.items.end();
      if (page.show_if && used && !may_tell_who_saw(page)) return false;
    }
    return true;
  }

  bool may_tell_who_saw(const Page& page) {
    MadeOf from;
    add_names(questionnaire_, *page.show_if, from);
    const Candidate asked = candidate_from(from.items, [&](const Person& person) { return counted(questionnaire_, *person.response, page); });
    const auto known = asked_.find(asked.people);
    if (known != asked_.end()) return known->second;
    const bool may = may_tell_who_was_asked(asked.items) && !disclosure_.withhold(asked);
    asked_.emplace(asked.people, may);
    return may;
  }

  const Questionnaire& questionnaire_;
  const std::vector<const Person*>& people_;
  Disclosure& disclosure_;
  std::vector<std::pair<Subject, GroupFigure>> decided_;
  std::map<std::vector<Counted>, bool> asked_;  // who was shown a page, and whether that may be told
};

void add_reference(const Questionnaire& questionnaire, std::size_t index, Counting& counting, std::vector<ReferenceShare>& told) {
  const auto& of = questionnaire->references[index].of;
  if (for_the_respondent_alone(questionnaire, made_of(questionnaire, of))) return;
  const auto* score = std::get_if<ScoreIndex>(&of);
  if (score && !yes_or_no(questionnaire->scores[*score])) {
    told.push_back({index, std::nullopt});
    return;
  }
  told.push_back({index, counting.figure_of(of)});
}

}  // namespace

GroupShares group_shares(const Questionnaire& questionnaire, const std::vector<const Person*>& people, Disclosure& disclosure) {
  GroupShares shares;
  Counting counting{questionnaire, people, disclosure};
  for (std::size_t i = 0; i < questionnaire->references.size(); ++i) add_reference(questionnaire, i, counting, shares.references);
  for (ItemIndex item = 0; item < questionnaire->items.size(); ++item) {
    if (questionnaire->items[item].kind != ItemKind::ticks) continue;
    TicksShares ticks{item, {}};
    for (const Option& option : questionnaire.scale_of(item).options()) ticks.options.push_back(counting.figure_of(AnswersTo{item, {option.code}}));
    shares.ticks.push_back(std::move(ticks));
  }
  return shares;
}

}  // namespace leerruimte
