#include "core/group/group_means.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/group/agreement.hpp"

namespace leerruimte {
namespace {

/// Without what sums and divisions lost, so that what is exactly half is rounded as a half.
double settled(double value) {
  constexpr double places = 1e9;
  return std::round(value * places) / places;
}

/// What a score is to a group.
enum class Told { never, by_people, by_parts };

Told told_as(const Questionnaire& questionnaire, ScoreIndex index) {
  const ScoreDefinition& score = questionnaire->scores[index];
  const ScoreRule& rule = score.rule;
  if (score.of_lens || questionnaire->group_rules.keeps_to_the_respondent(index)) return Told::never;
  const bool averages = rule.as<Mean>() || rule.as<WeightedMean>();
  if (rule.of.scores.empty()) return averages || rule.as<Sum>() || rule.as<Count>() || rule.as<Share>() ? Told::by_people : Told::never;
  return rule.of.items.empty() && (averages || rule.as<Difference>()) ? Told::by_parts : Told::never;
}

bool asked_of_some_only(const Questionnaire& questionnaire, const std::vector<ItemIndex>& items) {
  return std::any_of(questionnaire->pages.begin(), questionnaire->pages.end(), [&](const Page& page) {
    return page.show_if && std::find_first_of(page.items.begin(), page.items.end(), items.begin(), items.end()) != page.items.end();
  });
}

double mean_of(const std::vector<double>& values) { return settled(std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size())); }

/// Tells a mean so that nobody's own value follows from it: together, people are more than a whole range away from both ends, and so
/// any one of them may be anywhere. A mean that lies nearer is told as just that distance, or less.
GroupMean guarded(const ScoreDefinition& score, const std::vector<double>& values, int minimum) {
  const double mean = mean_of(values);
  const double room = (score.range.highest - score.range.lowest) / static_cast<double>(values.size());
  const double lowest = score.range.lowest + room;
  const double highest = score.range.highest - room;
  GroupMean told{std::ssize(values), std::clamp(mean, lowest, highest), Edge::none, std::nullopt};
  if (mean <= lowest + rounding) told.edge = Edge::at_most;
  if (mean >= highest - rounding) told.edge = Edge::at_least;
  if (told.edge == Edge::none) told.agreed = agreement(score, values, mean, minimum);
  return told;
}

/// In ascending order, so that the mean is the same to the last bit in whatever order people are.
std::vector<double> values_of(const std::vector<const Person*>& people, ScoreIndex score) {
  std::vector<double> values;
  for (const Person* person : people) {
    if (person->scores[score].value) values.push_back(*person->scores[score].value);
  }
  std::sort(values.begin(), values.end());
  return values;
}

/// Questions for some have no mean, however many got them: else the reason why there is none would tell about that.
MeanFigure mean_by_people(const Questionnaire& questionnaire, const std::vector<const Person*>& people, ScoreIndex score, int minimum) {
  if (asked_of_some_only(questionnaire, questionnaire->scores[score].rule.of.items)) return NoMean::protects;
  const std::vector<double> values = values_of(people, score);
  if (std::ssize(values) < minimum) return NoMean::too_few;
  return guarded(questionnaire->scores[score], values, minimum);
}

Edge turned(Edge edge) {
  if (edge == Edge::at_most) return Edge::at_least;
  return edge == Edge::at_least ? Edge::at_most : edge;
}

Edge both(Edge one, Edge other) {
  if (one == Edge::none || one == other) return other;
  return other == Edge::none ? one : Edge::about;
}

/// Puts means together with their weights.
class Composite {
 public:
  void add(const GroupMean& part, double weight) {
    sum_ += weight * part.mean;
    weights_ += weight;
    told_.n = count_ == 0 ? part.n : std::min(told_.n, part.n);
    told_.edge = both(told_.edge, part.edge);
    ++count_;
  }

  std::int64_t count() const { return count_; }
  GroupMean mean() const { return {told_.n, settled(sum_ / weights_), told_.edge, std::nullopt, true}; }

 private:
  GroupMean told_{0, 0.0, Edge::none, std::nullopt};
  double sum_ = 0.0;
  double weights_ = 0.0;
  std::int64_t count_ = 0;
};

const GroupMean* mean_in(const MeanFigures& figures, ScoreIndex score) {
  return figures[score] ? std::get_if<GroupMean>(&*figures[score]) : nullptr;
}

/// A mean made of means: it says nothing that they do not say.
/// @param parts those of its operands that somebody was asked about
std::optional<MeanFigure> mean_by_parts(const ScoreDefinition& score, const std::vector<ScoreIndex>& parts, const MeanFigures& figures) {
  if (parts.empty() || std::any_of(parts.begin(), parts.end(), [&](ScoreIndex part) { return !figures[part]; })) return std::nullopt;
  if (score.rule.as<Difference>()) {
    if (parts.size() != score.rule.of.scores.size()) return std::nullopt;
    const GroupMean* first = mean_in(figures, parts.front());
    const GroupMean* second = mean_in(figures, parts.back());
    if (first == nullptr || second == nullptr) return NoMean::too_few;
    return GroupMean{std::min(first->n, second->n), settled(first->mean - second->mean), both(first->edge, turned(second->edge)), std::nullopt, true};
  }
  const auto* weighted = score.rule.as<WeightedMean>();
  const std::vector<ScoreIndex>& all = score.rule.of.scores;
  Composite composite;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (const GroupMean* part = mean_in(figures, all[i])) composite.add(*part, weighted ? weighted->thousandths[i] : 1.0);
  }
  if (composite.count() < score.min_answered.needed(std::ssize(parts))) return NoMean::too_few;
  return composite.mean();
}

/// The scores whose mean takes people's own values, those over the fewest items first.
std::vector<ScoreIndex> by_people(const Questionnaire& questionnaire) {
  std::vector<ScoreIndex> scores;
  for (ScoreIndex score = 0; score < questionnaire->scores.size(); ++score) {
    if (told_as(questionnaire, score) == Told::by_people) scores.push_back(score);
  }
  const auto items = [&](ScoreIndex score) { return questionnaire->scores[score].rule.of.items.size(); };
  std::stable_sort(scores.begin(), scores.end(), [&](ScoreIndex one, ScoreIndex other) { return items(one) < items(other); });
  return scores;
}

/// The means told about a group, one after another; an item is told about once.
class Telling {
 public:
  Telling(const Questionnaire& questionnaire, const std::vector<const Person*>& people, std::set<ItemIndex> spoken_for, int minimum)
      : questionnaire_(questionnaire), people_(people), taken_(std::move(spoken_for)), minimum_(minimum), figures_(questionnaire->scores.size()) {}

  MeanFigures all() {
    for (const ScoreIndex score : by_people(questionnaire_)) tell(score);
    for (const ScoreIndex score : questionnaire_.scoring_order()) {
      if (told_as(questionnaire_, score) != Told::by_parts) continue;
      std::vector<ScoreIndex> parts = questionnaire_->scores[score].rule.of.scores;
      parts.erase(std::remove_if(parts.begin(), parts.end(), [&](ScoreIndex part) { return !asked_of_anybody(part); }), parts.end());
      figures_[score] = mean_by_parts(questionnaire_->scores[score], parts, figures_);
    }
    return std::move(figures_);
  }

 private:
  /// Whether a form that somebody filled in has something of the score. Whether a page was shown does not matter: that is an answer.
  bool asked_of_anybody(ScoreIndex score) const {
    const Operands& of = questionnaire_->scores[score].rule.of;
    const auto in_form = [&](const Person* person) {
      const std::vector<ItemIndex>& asked = questionnaire_->forms[person->response->form()].items;
      return std::any_of(of.items.begin(), of.items.end(), [&](ItemIndex item) { return std::binary_search(asked.begin(), asked.end(), item); });
    };
    return std::any_of(people_.begin(), people_.end(), in_form) || std::any_of(of.scores.begin(), of.scores.end(), [&](ScoreIndex part) { return asked_of_anybody(part); });
  }

  void tell(ScoreIndex score) {
    if (!asked_of_anybody(score)) return;
    const std::vector<ItemIndex>& items = questionnaire_->scores[score].rule.of.items;
    if (std::any_of(items.begin(), items.end(), [&](ItemIndex item) { return taken_.count(item) > 0; })) {
      figures_[score] = mean_of_divided(score);
      return;
    }
    figures_[score] = mean_by_people(questionnaire_, people_, score, minimum_);
    taken_.insert(items.begin(), items.end());
    whole_.push_back(score);
  }

  /// The mean of a score whose items others divide among them, from theirs; each counts for its items.
  std::optional<MeanFigure> mean_of_divided(ScoreIndex score) const {
    const std::vector<ItemIndex>& items = questionnaire_->scores[score].rule.of.items;
    if (!questionnaire_->scores[score].rule.as<Mean>()) return std::nullopt;
    Composite composite;
    std::size_t covered = 0;
    for (const ScoreIndex part : whole_) {
      const ScoreRule& rule = questionnaire_->scores[part].rule;
      const bool inside = std::all_of(rule.of.items.begin(), rule.of.items.end(), [&](ItemIndex item) { return std::find(items.begin(), items.end(), item) != items.end(); });
      if (!inside) continue;
      const GroupMean* mean = mean_in(figures_, part);
      if (mean == nullptr || !rule.as<Mean>()) return std::nullopt;
      composite.add(*mean, static_cast<double>(rule.of.items.size()));
      covered += rule.of.items.size();
    }
    if (covered != items.size()) return std::nullopt;
    return composite.mean();
  }

  const Questionnaire& questionnaire_;
  const std::vector<const Person*>& people_;
  std::set<ItemIndex> taken_;
  std::vector<ScoreIndex> whole_;  // scores told by people, in the order they were told
  int minimum_;
  MeanFigures figures_;
};

}  // namespace

MeanFigures group_means(const Questionnaire& questionnaire, const std::vector<const Person*>& people, const std::set<ItemIndex>& spoken_for, int minimum) {
  return Telling{questionnaire, people, spoken_for, minimum}.all();
}

}  // namespace leerruimte
