#include <algorithm>
#include <cmath>

#include "core/json/questionnaire_draft.hpp"
#include "core/limits.hpp"

namespace leerruimte {
namespace {

constexpr int most_decimals = 3;

MinAnswered read_min_answered(const Cursor& share) {
  if (!share.present()) return MinAnswered::half();
  const double thousandths = share.number() * 1000.0;
  const double rounded = std::round(thousandths);
  const bool exact = std::fabs(thousandths - rounded) < 1e-6;
  if (exact && rounded >= 1.0 && rounded <= 1000.0) return *MinAnswered::of(static_cast<int>(rounded));
  share.report("min-answered", "must be a share from 0.001 to 1 with at most three decimals");
  return MinAnswered::half();
}

std::vector<int> read_codes(const Cursor& codes, const std::vector<ItemIndex>& items, const QuestionnaireDraft& draft) {
  std::vector<int> read;
  for (const Cursor& code : codes.elements()) {
    const int value = code.integer(-limits::code, limits::code);
    const auto offers = [&](ItemIndex item) {
      const std::size_t scale = draft.parts.items[item].scale;
      return scale >= draft.parts.scales.size() || draft.parts.scales[scale].option(value) != nullptr;
    };
    if (!std::all_of(items.begin(), items.end(), offers)) code.report("unknown-code", "is a code that not every item of this score offers");
    read.push_back(value);
  }
  return read;
}

ScoreRule read_rule(const Cursor& rule, const QuestionnaireDraft& draft) {
  const Cursor kind = rule.at("kind");
  const std::string word = kind.text();
  if (word == "count") {
    rule.only({"kind", "items", "codes"});
    CountOfCodes count;
    count.items = draft.items.refer_all(rule.at("items"));
    count.codes = read_codes(rule.at("codes"), count.items, draft);
    return count;
  }
  if (word == "mean" && rule.has("scores")) {
    rule.only({"kind", "scores"});
    return MeanOfScores{draft.scores.refer_all(rule.at("scores"))};
  }
  rule.only({"kind", "items"});
  if (!word.empty() && word != "mean") kind.report("rule-kind", "must be \"mean\" or \"count\"");
  return MeanOfItems{draft.items.refer_all(rule.at("items"))};
}

ScoreDefinition read_score(const Cursor& score, const QuestionnaireDraft& draft) {
  score.only({"id", "title", "about", "rule", "min_answered", "bands", "decimals", "parts"});
  ScoreDefinition read{.id = score.at("id").id(),
                       .title = read_text(score.at("title"), draft.parts.languages),
                       .about = read_text(score.at("about"), draft.parts.languages),
                       .rule = read_rule(score.at("rule"), draft),
                       .range = {0.0, 0.0},
                       .min_answered = read_min_answered(score.optional("min_answered")),
                       .bands = draft.bands.refer(score.optional("bands")),
                       .decimals = 1,
                       .parts = {}};
  const Cursor decimals = score.optional("decimals");
  if (decimals.present()) read.decimals = decimals.integer(0, most_decimals);
  const Cursor parts = score.optional("parts");
  if (parts.present()) {
    read.parts = draft.scores.refer_all(parts);
    if (score.optional("rule").has("scores")) parts.report("parts-twice", "are not needed: they are the scores of the rule");
  } else if (const auto* mean = std::get_if<MeanOfScores>(&read.rule)) {
    read.parts = mean->scores;
  }
  return read;
}

std::optional<Range> item_range(const Cursor& score, const std::vector<ItemIndex>& items, const QuestionnaireDraft& draft) {
  std::optional<Range> range;
  for (const ItemIndex item : items) {
    const std::size_t index = draft.parts.items[item].scale;
    if (index >= draft.parts.scales.size()) return std::nullopt;
    const AnswerScale& scale = draft.parts.scales[index];
    const Range own{static_cast<double>(scale.lowest()), static_cast<double>(scale.highest())};
    if (!range) range = own;
    if (*range != own) {
      score.at("rule").at("items").report("mixed-scales", "mixes scales with different ends; their mean says nothing");
      return std::nullopt;
    }
  }
  return range;
}

std::optional<Range> score_range(const Cursor& score, const std::vector<ScoreIndex>& parts, const std::vector<ScoreDefinition>& scores) {
  std::optional<Range> range;
  for (const ScoreIndex part : parts) {
    const Range& own = scores[part].range;
    if (!(own.lowest < own.highest)) return std::nullopt;  // reported where it went wrong
    if (!range) range = own;
    if (*range != own) {
      score.at("rule").at("scores").report("mixed-ranges", "mixes scores with different ranges; their mean says nothing");
      return std::nullopt;
    }
  }
  return range;
}

std::optional<Range> range_of(const Cursor& score, const ScoreDefinition& definition, const std::vector<ScoreDefinition>& scores,
                              const QuestionnaireDraft& draft) {
  if (const auto* mean = std::get_if<MeanOfItems>(&definition.rule)) return item_range(score, mean->items, draft);
  if (const auto* mean = std::get_if<MeanOfScores>(&definition.rule)) return score_range(score, mean->scores, scores);
  const auto& count = *std::get_if<CountOfCodes>(&definition.rule);
  if (count.items.empty()) return std::nullopt;
  return Range{0.0, static_cast<double>(count.items.size())};
}

void check_bands(const Cursor& score, const ScoreDefinition& definition, const QuestionnaireDraft& draft) {
  if (!definition.bands || *definition.bands >= draft.parts.bands.size()) return;
  if (draft.parts.bands[*definition.bands].cover(definition.range)) return;
  const auto number = [](double value) { return std::to_string(static_cast<long long>(value)); };
  score.at("bands").report("band-cover", "must begin at " + number(definition.range.lowest) + " and stay below " + number(definition.range.highest) +
                                             ", the range of this score");
}

}  // namespace

std::vector<ScoreDefinition> read_scores(const Cursor& scores, const QuestionnaireDraft& draft) {
  const std::vector<Cursor> cursors = scores.elements();
  std::vector<ScoreDefinition> all;
  for (const Cursor& score : cursors) all.push_back(read_score(score, draft));

  const auto order = dependency_order(all);
  if (!order) {
    scores.report("circular-scores", "are made of each other in a circle");
    return all;
  }
  for (const ScoreIndex index : *order) {
    const auto range = range_of(cursors[index], all[index], all, draft);
    if (!range) continue;
    all[index].range = *range;
    check_bands(cursors[index], all[index], draft);
  }
  return all;
}

}  // namespace leerruimte
