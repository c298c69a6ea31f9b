#include <algorithm>
#include <cmath>

#include "core/json/questionnaire_draft.hpp"
#include "core/json/read_rule.hpp"
#include "core/logic/number_text.hpp"
#include "core/logic/utf16.hpp"

namespace leerruimte {
namespace {

constexpr int most_decimals = 3;
constexpr double widest_range = 1e9;

/// A number as an author would write it.
std::string plain(double value) { return logic::utf8_of(logic::text_of_number(value)); }

MinAnswered read_min_answered(const Cursor& share, const ScoreRule& rule) {
  if (rule.needs_all()) {
    share.report("min-answered", "is not needed: this rule needs every answer");
    return MinAnswered::all();
  }
  if (!share.present()) return MinAnswered::half();
  const double thousandths = share.number() * 1000.0;
  const double rounded = std::round(thousandths);
  if (!(thousandths >= 1.0 && thousandths <= 1000.0)) {
    share.report("min-answered", "must be a share from 0.001 to 1");
    return MinAnswered::half();
  }
  if (std::fabs(thousandths - rounded) < 1e-6) return *MinAnswered::of(static_cast<int>(rounded));
  share.report("decimals", "must have at most three decimals");
  return MinAnswered::half();
}

Direction read_direction(const Cursor& direction, const ScoreRule& rule) {
  if (rule.as<Typology>()) {
    direction.report("direction", "is not needed: types have no order");
    return Direction::neutral;
  }
  if (!direction.present()) return rule.as<Difference>() ? Direction::zero : Direction::higher;
  const std::string word = direction.text();
  if (word == "lower") return Direction::lower;
  if (word == "zero") return Direction::zero;
  if (word == "neutral") return Direction::neutral;
  if (!word.empty() && word != "higher") direction.report("direction", "must be \"higher\", \"lower\", \"zero\" or \"neutral\"");
  return Direction::higher;
}

ScoreDefinition read_score(const Cursor& score, const QuestionnaireDraft& draft) {
  score.only({"id", "title", "about", "rule", "min_answered", "direction", "bands", "decimals", "parts"});
  std::string id = score.at("id").id();
  Text title = read_text(score.at("title"), draft.parts.languages);
  Text about = read_text(score.at("about"), draft.parts.languages);
  ScoreRule rule = read_rule(score.at("rule"), draft);
  const MinAnswered min_answered = read_min_answered(score.optional("min_answered"), rule);
  ScoreDefinition read{.id = std::move(id), .title = std::move(title), .about = std::move(about), .rule = std::move(rule), .range = {0.0, 0.0}, .min_answered = min_answered};
  read.direction = read_direction(score.optional("direction"), read.rule);
  read.bands = draft.bands.refer(score.optional("bands"));
  if (read.bands && read.rule.as<Typology>()) score.at("bands").report("bands-of-types", "is not needed: each type has its own words");
  const Cursor decimals = score.optional("decimals");
  if (decimals.present()) read.decimals = decimals.integer(0, most_decimals);
  const Cursor parts = score.optional("parts");
  const bool shows_operands = read.rule.as<Mean>() || read.rule.as<WeightedMean>() || read.rule.as<Sum>() || read.rule.as<Product>();
  if (parts.present()) {
    const bool none = parts.is_list() && parts.elements_or_none().empty();  // none shown is a choice too
    if (!none) read.parts = draft.scores.refer_all(parts);
    if (shows_operands && !none && read.parts == read.rule.of.scores) parts.report("parts-twice", "are not needed: they are the scores of the rule");
  } else if (shows_operands) {
    read.parts = read.rule.of.scores;
  }
  return read;
}

void check_bands(const Cursor& score, const ScoreDefinition& definition, const QuestionnaireDraft& draft) {
  if (!definition.bands || *definition.bands >= draft.parts.bands.size()) return;
  if (draft.parts.bands[*definition.bands].cover(definition.range)) return;
  score.at("bands").report("band-cover", "must begin at " + plain(definition.range.lowest) + " and stay below " + plain(definition.range.highest) +
                                             ", the range of this score");
}

/// Items, scores and parameters can all be named in conditions, so a name means one thing.
void check_namespace(const Cursor& score, const QuestionnaireDraft& draft) {
  const Cursor id = score.optional("id");
  const std::string name = id.text_or_empty();
  const bool taken = draft.items.find(name) || draft.parameters.find(name);
  if (taken || name == "audience" || name == "form") id.report("duplicate-id", "already means something else in conditions: an item, a parameter, audience or form");
}

}  // namespace

std::vector<ScoreDefinition> read_scores(const Cursor& scores, const QuestionnaireDraft& draft) {
  const std::vector<Cursor> cursors = scores.elements();
  std::vector<ScoreDefinition> all;
  for (const Cursor& score : cursors) {
    check_namespace(score, draft);
    all.push_back(read_score(score, draft));
  }
  const auto order = dependency_order(all);
  if (!order) {
    scores.report("circular-scores", "are made of each other in a circle");
    return all;
  }
  for (const ScoreIndex index : *order) {
    const auto range = range_of(cursors[index], all[index].rule, all, draft);
    if (!range) continue;
    if (std::max(std::fabs(range->lowest), std::fabs(range->highest)) > widest_range) {
      cursors[index].at("rule").report("range", "can give values beyond " + plain(widest_range) + "; that is more than anybody can read");
      continue;
    }
    all[index].range = *range;
    check_bands(cursors[index], all[index], draft);
  }
  for (std::size_t index = 0; index < all.size(); ++index) resolve_types(cursors[index], all[index], all);
  return all;
}

}  // namespace leerruimte
