#include "core/model/questionnaire.hpp"

#include <algorithm>
#include <functional>
#include <queue>

#include "core/model/fingerprint.hpp"

namespace leerruimte {
namespace {

template <class T>
bool all_below(const std::vector<T>& indices, std::size_t size) {
  return std::all_of(indices.begin(), indices.end(), [size](T index) { return index < size; });
}

template <class T>
std::optional<std::size_t> index_of(const std::vector<T>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [id](const T& one) { return one.id == id; });
  if (found == all.end()) return std::nullopt;
  return static_cast<std::size_t>(found - all.begin());
}

bool rule_fits(const ScoreRule& rule, const QuestionnaireParts& parts) {
  const Operands& of = rule.of;
  if (!all_below(of.items, parts.items.size()) || !all_below(of.scores, parts.scores.size())) return false;
  if (const auto* typology = rule.as<Typology>()) return !typology->types.empty();
  if (of.items.empty() == of.scores.empty()) return false;
  if (const auto* weighted = rule.as<WeightedMean>()) return weighted->thousandths.size() == of.size();
  if (const auto* codes = counted_codes(rule)) return !codes->empty();
  if (rule.as<Difference>()) return of.size() == 2;
  return !rule.as<Threshold>() || of.size() == 1;
}

bool scores_fit(const QuestionnaireParts& parts) {
  for (const ScoreDefinition& score : parts.scores) {
    if (!rule_fits(score.rule, parts)) return false;
    if (!all_below(score.parts, parts.scores.size())) return false;
    if (!(score.range.lowest < score.range.highest)) return false;
    if (score.bands && (*score.bands >= parts.bands.size() || !parts.bands[*score.bands].cover(score.range))) return false;
  }
  return true;
}

bool items_fit(const QuestionnaireParts& parts) {
  return std::all_of(parts.items.begin(), parts.items.end(), [&](const Item& item) {
    const bool has_scale = item.kind == ItemKind::text || item.scale < parts.scales.size();
    return has_scale && item.wording.size() == parts.audiences.size() && item.ends.has_value() == (item.kind == ItemKind::bipolar);
  });
}

bool forms_and_pages_fit(const QuestionnaireParts& parts) {
  const auto form_fits = [&](const Form& form) { 
    return !form.items.empty() && all_below(form.items, parts.items.size()) && std::is_sorted(form.items.begin(), form.items.end());
  };
  const auto page_fits = [&](const Page& page) {
    return all_below(page.items, parts.items.size()) && (!page.section || *page.section < parts.scores.size());
  };
  return std::all_of(parts.forms.begin(), parts.forms.end(), form_fits) && std::all_of(parts.pages.begin(), parts.pages.end(), page_fits);
}

bool pictures_fit(const QuestionnaireParts& parts) {
  return std::all_of(parts.pictures.begin(), parts.pictures.end(), [&](const Picture& picture) {
    const auto row_fits = [&](const std::vector<ItemIndex>& row) { return !row.empty() && all_below(row, parts.items.size()); };
    return all_below(picture.scores, parts.scores.size()) && std::all_of(picture.rows.begin(), picture.rows.end(), row_fits) &&
           (!picture.ticks || *picture.ticks < parts.items.size()) && picture.plane.has_value() == (picture.kind == PictureKind::quadrant);
  });
}

/// Every condition of a questionnaire.
std::vector<const logic::Expression*> conditions_of(const QuestionnaireParts& parts) {
  std::vector<const logic::Expression*> all;
  for (const Page& page : parts.pages) {
    if (page.show_if) all.push_back(&*page.show_if);
  }
  for (const ScoreDefinition& score : parts.scores) {
    const auto* typology = score.rule.as<Typology>();
    if (typology == nullptr) continue;
    for (const Type& type : typology->types) all.push_back(&type.when);
  }
  for (const Advice& advice : parts.advice) {
    if (advice.strength) all.push_back(&advice.strength->when);
    for (const FirstStep& step : advice.first_steps) all.push_back(&step.when);
  }
  return all;
}

std::map<std::string, Name, std::less<>> names_in(const QuestionnaireParts& parts) {
  std::map<std::string, Name, std::less<>> names{{"audience", {Name::Kind::audience, 0}}, {"form", {Name::Kind::form, 0}}};
  for (ItemIndex index = 0; index < parts.items.size(); ++index) names.emplace(parts.items[index].id, Name{Name::Kind::item, index});
  for (ScoreIndex index = 0; index < parts.scores.size(); ++index) names.emplace(parts.scores[index].id, Name{Name::Kind::score, index});
  for (std::size_t index = 0; index < parts.parameters.size(); ++index) {
    names.emplace(parts.parameters[index].id, Name{Name::Kind::parameter, index});
  }
  return names;
}

std::vector<ScoreIndex> needed_first(const ScoreDefinition& score) {
  std::vector<ScoreIndex> needed = score.parts;
  needed.insert(needed.end(), score.rule.of.scores.begin(), score.rule.of.scores.end());
  return needed;
}

}  // namespace

std::optional<std::vector<ScoreIndex>> dependency_order(const std::vector<ScoreDefinition>& scores) {
  std::vector<std::size_t> waiting_for(scores.size(), 0);
  std::vector<std::vector<ScoreIndex>> needed_by(scores.size());
  std::priority_queue<ScoreIndex, std::vector<ScoreIndex>, std::greater<>> ready;
  for (ScoreIndex index = 0; index < scores.size(); ++index) {
    const std::vector<ScoreIndex> needed = needed_first(scores[index]);
    for (const ScoreIndex part : needed) needed_by[part].push_back(index);
    waiting_for[index] = needed.size();
    if (needed.empty()) ready.push(index);
  }

  std::vector<ScoreIndex> order;
  while (!ready.empty()) {
    const ScoreIndex next = ready.top();
    ready.pop();
    order.push_back(next);
    for (const ScoreIndex dependent : needed_by[next]) {
      if (--waiting_for[dependent] == 0) ready.push(dependent);
    }
  }
  if (order.size() < scores.size()) return std::nullopt;
  return order;
}

std::optional<Questionnaire> Questionnaire::of(QuestionnaireParts parts) {
  if (parts.languages.empty() || parts.audiences.empty() || parts.forms.empty() || parts.items.empty() || parts.scores.empty()) return std::nullopt;
  if (!items_fit(parts) || !scores_fit(parts) || !forms_and_pages_fit(parts) || !pictures_fit(parts)) return std::nullopt;
  const auto advice_fits = [&](const Advice& advice) { return advice.score < parts.scores.size(); };
  if (!std::all_of(parts.advice.begin(), parts.advice.end(), advice_fits)) return std::nullopt;
  auto names = names_in(parts);
  for (const logic::Expression* condition : conditions_of(parts)) {
    const logic::Names used = logic::names_used(*condition);
    const auto known = [&](const std::string& name) { return names.count(name) > 0; };
    if (used.others || !std::all_of(used.literal.begin(), used.literal.end(), known)) return std::nullopt;
  }
  auto order = dependency_order(parts.scores);
  if (!order) return std::nullopt;

  Questionnaire questionnaire{std::move(parts)};
  questionnaire.fingerprint_ = leerruimte::fingerprint(questionnaire.parts_);
  questionnaire.scoring_order_ = std::move(*order);
  const std::vector<ScoreDefinition>& scores = questionnaire->scores;
  std::vector<bool> is_part(scores.size(), false);
  for (const ScoreDefinition& score : scores) {
    for (const ScoreIndex part : score.parts) is_part[part] = true;
  }
  for (ScoreIndex index = 0; index < scores.size(); ++index) {
    if (!is_part[index] && !scores[index].of_lens) questionnaire.top_scores_.push_back(index);
  }
  questionnaire.names_ = std::move(names);
  const auto conditional = [](const Page& page) { return page.show_if.has_value(); };
  questionnaire.has_conditional_pages_ = std::any_of(questionnaire->pages.begin(), questionnaire->pages.end(), conditional);
  return questionnaire;
}

std::size_t Questionnaire::written_scores() const {
  const auto written = [](const ScoreDefinition& score) { return !score.of_lens; };
  return static_cast<std::size_t>(std::count_if(parts_.scores.begin(), parts_.scores.end(), written));
}

std::optional<Name> Questionnaire::named(std::string_view name) const {
  const auto found = names_.find(name);
  return found == names_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<ItemIndex> Questionnaire::item_named(std::string_view id) const {
  const auto name = named(id);
  return name && name->kind == Name::Kind::item ? std::optional{name->index} : std::nullopt;
}

std::optional<ScoreIndex> Questionnaire::score_named(std::string_view id) const {
  const auto name = named(id);
  return name && name->kind == Name::Kind::score ? std::optional{name->index} : std::nullopt;
}

std::optional<AudienceIndex> Questionnaire::audience_named(std::string_view id) const { return index_of(parts_.audiences, id); }
std::optional<FormIndex> Questionnaire::form_named(std::string_view id) const { return index_of(parts_.forms, id); }

std::optional<LanguageIndex> Questionnaire::language_named(std::string_view id) const {
  const auto found = std::find(parts_.languages.begin(), parts_.languages.end(), id);
  if (found == parts_.languages.end()) return std::nullopt;
  return static_cast<LanguageIndex>(found - parts_.languages.begin());
}

}  // namespace leerruimte
