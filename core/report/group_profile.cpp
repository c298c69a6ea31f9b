#include "core/report/group_profile.hpp"

#include <algorithm>
#include <cmath>

#include "core/report/decimal.hpp"
#include "core/report/explain_score.hpp"

namespace leerruimte {
namespace {

/// A mean of whole answers has a decimal that says something; on a range of a point or less it has two.
constexpr int mean_decimals = 1;
constexpr int fine_decimals = 2;
constexpr double fine_range = 1.0;

constexpr std::size_t most_differences = 3;

/// Half a point on five options: below that, two means are much the same.
constexpr double smallest_difference = 0.125;

/// The fewest bars that make a picture.
constexpr std::size_t fewest_bars = 2;

int decimals_of(const ScoreDefinition& score) { return score.range.highest - score.range.lowest <= fine_range ? fine_decimals : mean_decimals; }

std::string_view phrase_for(const Phrases& phrases, Edge edge) {
  switch (edge) {
    case Edge::at_most: return phrases.group_at_most;
    case Edge::at_least: return phrases.group_at_least;
    case Edge::about: return phrases.group_about;
    default: return "{shown}";
  }
}

std::string word_for(Edge edge) {
  switch (edge) {
    case Edge::at_most: return "at_most";
    case Edge::at_least: return "at_least";
    case Edge::about: return "about";
    default: return "";
  }
}

std::string shown_mean(const GroupContext& context, const ScoreDefinition& score, const GroupMean& mean) {
  return fill(phrase_for(context.phrases, mean.edge), {{"shown", fixed_decimals(told_value(score, mean), decimals_of(score), context.phrases.decimal_mark)}});
}

std::string sentence_of(const GroupContext& context, const GroupMean& mean, const ReportGroupMark& mark) {
  const Phrases& phrases = context.phrases;
  const std::string subject = mark.label.empty() ? std::string{phrases.group_everybody} : mark.label;
  std::string text = fill(phrases.group_mean, {{"who", subject}, {"shown", mark.shown}, {"n", std::to_string(mean.n)}});
  if (!mark.band.empty()) text += " " + fill(phrases.group_band, {{"band", mark.band}});
  if (mean.agreed) text += " " + std::string{*mean.agreed ? phrases.group_agreed : phrases.group_divided};
  if (mean.edge != Edge::none) text += " " + std::string{mean.of_means ? phrases.group_edge_of_parts : phrases.group_edge};
  return text;
}

ReportGroupMark tell(const GroupContext& context, const ScoreDefinition& score, const GroupPart& part, const GroupMean& mean) {
  ReportGroupMark mark;
  mark.label = name_of(context, part);
  mark.n = mean.n;
  mark.value = told_value(score, mean);
  mark.share = share_of(score, mark.value);
  mark.shown = shown_mean(context, score, mean);
  mark.edge = word_for(mean.edge);
  if (score.bands) {
    const Band& band = context.questionnaire->bands[*score.bands].at(mean.mean);
    mark.band = band.label.in(context.language);
    mark.meaning = band.meaning.in(context.language);
  }
  if (mean.agreed) mark.agreement = *mean.agreed ? "agreed" : "divided";
  mark.sentence = sentence_of(context, mean, mark);
  return mark;
}

ReportGroupMark tell(const GroupContext& context, const GroupPart& part, NoMean why) {
  ReportGroupMark mark;
  mark.label = name_of(context, part);
  mark.withheld = why == NoMean::too_few ? "too_few" : "protects";
  const std::string subject = mark.label.empty() ? std::string{context.phrases.group_everybody} : mark.label;
  const std::string_view phrase = why == NoMean::too_few ? context.phrases.group_no_mean : context.phrases.group_mean_protects;
  mark.shown = context.phrases.group_not_told;
  mark.sentence = fill(phrase, {{"who", subject}, {"minimum", std::to_string(context.figures.minimum)}});
  return mark;
}

const GroupMean* mean_of(const GroupPart& part, ScoreIndex score) {
  const auto& figure = part.means[score];
  return figure ? std::get_if<GroupMean>(&*figure) : nullptr;
}

ReportGroupScore tell(const GroupContext& context, ScoreIndex index) {
  const ScoreDefinition& score = context.questionnaire->scores[index];
  ReportGroupScore told;
  told.id = score.id;
  told.title = score.title.in(context.language);
  told.about = score.about.in(context.language);
  told.lowest = score.range.lowest;
  told.highest = score.range.highest;
  told.direction = direction_word(score.direction);
  const auto& parts = context.figures.parts;
  if (std::any_of(parts.begin(), parts.end(), [&](const GroupPart& part) { return part.means[index].has_value(); })) {
    for (const GroupPart& part : parts) {
      const GroupMean* mean = mean_of(part, index);
      const auto* why = part.means[index] ? std::get_if<NoMean>(&*part.means[index]) : nullptr;
      told.marks.push_back(mean ? tell(context, score, part, *mean) : tell(context, part, why ? *why : NoMean::too_few));
    }
  }
  return told;
}

ReportPicture bars_of(const GroupContext& context, std::string title, const std::vector<const ReportGroupScore*>& scores) {
  ReportPicture picture;
  picture.kind = "bars";
  picture.title = std::move(title);
  picture.axes = {{"", scores.front()->lowest, scores.front()->highest, std::nullopt, std::nullopt}};
  for (const GroupPart& part : context.figures.parts) {
    if (context.figures.parts.size() > 1) picture.legend.push_back(name_of(context, part));
  }
  std::string words;
  for (const ReportGroupScore* score : scores) {
    PictureRow row;
    row.id = score->id;
    row.label = score->title;
    for (const ReportGroupMark& mark : score->marks) row.marks.push_back({mark.label, mark.value, mark.share, mark.shown});
    if (score->marks.size() == 1) row.words = score->marks.front().band;
    words += (words.empty() ? "" : "; ") + row.label + ": ";
    for (const ReportGroupMark& mark : score->marks) words += (&mark == &score->marks.front() ? "" : ", ") + (mark.label.empty() ? "" : mark.label + " ") + mark.shown;
    picture.rows.push_back(std::move(row));
  }
  picture.about = picture.title + ". " + words + ".";
  return picture;
}

/// Those of the scores that have a bar, as long as one axis fits them all.
std::vector<const ReportGroupScore*> on_one_axis(const std::vector<ReportGroupScore>& scores) {
  std::vector<const ReportGroupScore*> fitting;
  for (const ReportGroupScore& score : scores) {
    if (score.marks.empty()) continue;
    const bool fits = fitting.empty() || (score.lowest == fitting.front()->lowest && score.highest == fitting.front()->highest);
    if (fits) fitting.push_back(&score);
  }
  return fitting;
}

/// A score of which nothing below it is told: what there is to talk about.
struct Gap {
  ScoreIndex score;
  double share;
};

/// A score for the respondent alone is not named to a group either; the scores under it stand in its place.
void add(const GroupContext& context, ScoreIndex index, std::vector<ReportGroupScore>& told) {
  if (context.questionnaire->group_rules.keeps_to_the_respondent(index)) {
    for (const ScoreIndex part : context.questionnaire->scores[index].parts) add(context, part, told);
    return;
  }
  ReportGroupScore score = tell(context, index);
  for (const ScoreIndex part : context.questionnaire->scores[index].parts) add(context, part, score.parts);
  if (!score.marks.empty() || !score.parts.empty()) told.push_back(std::move(score));
}

}  // namespace

double told_value(const ScoreDefinition& score, const GroupMean& mean) {
  constexpr double lost = 1e-6;  // more than a division loses, and far less than a decimal
  const double unit = decimals_of(score) == fine_decimals ? 100.0 : 10.0;
  if (mean.edge == Edge::at_least) return std::floor(mean.mean * unit + lost) / unit;
  if (mean.edge == Edge::at_most) return std::ceil(mean.mean * unit - lost) / unit;
  return std::round(mean.mean * unit) / unit;
}

std::string name_of(const GroupContext& context, const GroupPart& part) {
  if (!part.audience) return "";
  const Audience& audience = context.questionnaire->audiences[*part.audience];
  return (audience.people ? *audience.people : audience.label).in(context.language);
}

std::vector<ReportGroupScore> group_profile(const GroupContext& context) {
  std::vector<ReportGroupScore> profile;
  for (const ScoreIndex top : context.questionnaire.top_scores()) add(context, top, profile);
  return profile;
}

std::vector<ReportPicture> group_pictures(const GroupContext& context, const std::vector<ReportGroupScore>& profile) {
  std::vector<ReportPicture> pictures;
  const auto tops = on_one_axis(profile);
  if (tops.size() >= fewest_bars) pictures.push_back(bars_of(context, std::string{context.phrases.group_scores_title}, tops));
  for (std::size_t place = 0; place < profile.size(); ++place) {
    const auto parts = on_one_axis(profile[place].parts);
    if (parts.size() < fewest_bars) continue;
    pictures.push_back(bars_of(context, profile[place].title, parts));
    pictures.back().section = place;
  }
  return pictures;
}

std::vector<ReportGroupDifference> group_differences(const GroupContext& context) {
  const auto& parts = context.figures.parts;
  if (parts.size() != 2) return {};
  std::vector<Gap> gaps;
  for (ScoreIndex index = 0; index < context.questionnaire->scores.size(); ++index) {
    const ScoreDefinition& score = context.questionnaire->scores[index];
    const GroupMean* one = mean_of(parts.front(), index);
    const GroupMean* other = mean_of(parts.back(), index);
    const bool has_parts = std::any_of(score.parts.begin(), score.parts.end(), [&](ScoreIndex part) { return mean_of(parts.front(), part) != nullptr; });
    if (one == nullptr || other == nullptr || has_parts) continue;
    const double share = std::fabs(one->mean - other->mean) / (score.range.highest - score.range.lowest);
    if (share >= smallest_difference) gaps.push_back({index, share});
  }
  std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& one, const Gap& other) { return one.share > other.share; });
  if (gaps.size() > most_differences) gaps.resize(most_differences);

  std::vector<ReportGroupDifference> told;
  for (const Gap& gap : gaps) {
    const ScoreDefinition& score = context.questionnaire->scores[gap.score];
    const std::string sentence = fill(context.phrases.group_difference, {{"first", name_of(context, parts.front())},
                                                                         {"one", shown_mean(context, score, *mean_of(parts.front(), gap.score))},
                                                                         {"second", name_of(context, parts.back())},
                                                                         {"other", shown_mean(context, score, *mean_of(parts.back(), gap.score))}});
    told.push_back({score.id, score.title.in(context.language), sentence});
  }
  return told;
}

}  // namespace leerruimte
