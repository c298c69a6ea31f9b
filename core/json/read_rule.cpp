#include "core/json/read_rule.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/limits.hpp"

namespace leerruimte {
namespace {

constexpr double heaviest_weight = 1000.0;

constexpr std::string_view rule_words =
    "must be \"mean\", \"sum\", \"weighted_mean\", \"count\", \"share\", \"all_of\", \"product\", \"difference\", \"threshold\" or \"typology\"";

/// `items` or `scores`: one of them, not both.
Operands read_operands(const Cursor& rule, const QuestionnaireDraft& draft) {
  if (rule.has("items") && rule.has("scores")) rule.report("operands", "works on items and scores at once; keep one");
  if (rule.has("scores")) return {{}, draft.scores.refer_all(rule.at("scores"))};
  return {draft.items.refer_all(rule.at("items")), {}};
}

/// How many items or scores are written down, whether they exist or not.
std::size_t written_operands(const Cursor& rule) { return rule.optional(rule.has("scores") ? "scores" : "items").elements_or_none().size(); }

std::vector<int> read_weights(const Cursor& weights, const Operands& of) {
  std::vector<int> thousandths;
  for (const Cursor& weight : weights.elements()) {
    const double exact = weight.number() * 1000.0;
    const double rounded = std::round(exact);
    const bool inside = exact >= 1.0 && exact <= heaviest_weight * 1000.0;
    const bool good = inside && std::fabs(exact - rounded) < 1e-6;
    if (!inside) weight.report("weight", "must be from 0.001 to 1000");
    if (inside && !good) weight.report("decimals", "must have at most three decimals");
    thousandths.push_back(good ? static_cast<int>(rounded) : 1000);
  }
  if (thousandths.size() != of.size()) weights.report("weights", "must be as many as there are items or scores in this rule");
  return thousandths;
}

/// The codes a count looks for. Types are codes too, known once every score is read; see resolve_types.
std::vector<int> read_counted(const Cursor& rule, const Operands& of, const QuestionnaireDraft& draft) {
  if (!rule.has("types")) return read_codes(rule.at("codes"), of.items, draft);
  if (rule.has("codes")) rule.report("operands", "counts codes and types at once; keep one");
  if (!of.items.empty()) rule.at("types").report("types", "belong to typology scores; count items by their codes");
  std::vector<int> places;
  for (const Cursor& type : rule.at("types").elements()) {
    const std::string id = type.id();
    places.push_back(static_cast<int>(places.size()) + 1);
  }
  return places;
}

Side read_side(const Cursor& side) {
  const std::string word = side.text();
  if (word == "above") return Side::above;
  if (word == "at_most") return Side::at_most;
  if (word == "below") return Side::below;
  if (!word.empty() && word != "at_least") side.report("side", "must be \"at_least\", \"above\", \"at_most\" or \"below\"");
  return Side::at_least;
}

Type read_type(const Cursor& type, const QuestionnaireDraft& draft) {
  type.only({"id", "label", "meaning", "when"});
  std::string id = type.at("id").id();
  Text label = read_text(type.at("label"), draft.parts.languages);
  Text meaning = read_text(type.at("meaning"), draft.parts.languages);
  return {std::move(id), std::move(label), std::move(meaning), read_condition(type.at("when"), draft)};
}

/// Every item and score that the conditions look at, once, in document order.
Operands operands_of(const std::vector<Type>& types, const QuestionnaireDraft& draft) {
  Operands of;
  for (const Type& type : types) {
    for (const std::string& name : logic::names_used(type.when).literal) {
      if (const auto item = draft.items.find(name)) of.items.push_back(*item);
      if (const auto score = draft.scores.find(name)) of.scores.push_back(*score);
    }
  }
  const auto once = [](std::vector<std::size_t>& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
  };
  once(of.items);
  once(of.scores);
  return of;
}

ScoreRule read_typology(const Cursor& rule, const QuestionnaireDraft& draft) {
  rule.only({"kind", "types"});
  const Cursor list = rule.at("types");
  const std::vector<Cursor> cursors = list.elements();
  const Names unique{"type", cursors};
  std::vector<Type> types;
  for (const Cursor& type : cursors) types.push_back(read_type(type, draft));
  if (types.size() == 1) list.report("one-type", "has one type; a typology needs two or more");
  Operands of = operands_of(types, draft);
  if (types.size() > 1 && of.size() == 0) list.report("condition-name", "look at no item and no score");
  return {std::move(of), Typology{std::move(types)}};
}

Range product_of(const Range& a, const Range& b) {
  const std::array<double, 4> corners{a.lowest * b.lowest, a.lowest * b.highest, a.highest * b.lowest, a.highest * b.highest};
  return {*std::min_element(corners.begin(), corners.end()), *std::max_element(corners.begin(), corners.end())};
}

/// The ranges of what a rule works on. Reports operands without an order, which cannot be computed with.
std::optional<std::vector<Range>> ranges_of(const Cursor& list, const Operands& of, const std::vector<ScoreDefinition>& scores, const QuestionnaireDraft& draft) {
  std::vector<Range> ranges;
  bool quantities = true;
  for (const ItemIndex index : of.items) {
    const Item& item = draft.parts.items[index];
    quantities = quantities && item.is_quantity();
    if (!item.is_quantity() || item.scale >= draft.parts.scales.size()) continue;
    const AnswerScale& scale = draft.parts.scales[item.scale];
    ranges.push_back({static_cast<double>(scale.lowest()), static_cast<double>(scale.highest())});
  }
  for (const ScoreIndex index : of.scores) {
    const ScoreDefinition& score = scores[index];
    quantities = quantities && !score.rule.as<Typology>();
    if (score.range.lowest < score.range.highest) ranges.push_back(score.range);
  }
  if (!quantities) list.report("not-a-quantity", "has answers or outcomes without an order, which cannot be computed with; count them instead");
  return quantities && ranges.size() == of.size() && !ranges.empty() ? std::optional{ranges} : std::nullopt;  // else reported where it went wrong
}

std::optional<Range> common_range(const Cursor& list, const std::vector<Range>& ranges, bool of_items) {
  const bool same = std::all_of(ranges.begin(), ranges.end(), [&](const Range& range) { return range == ranges.front(); });
  if (same) return ranges.front();
  if (of_items) list.report("mixed-scales", "mixes scales with different ends; their mean says nothing");
  if (!of_items) list.report("mixed-ranges", "mixes scores with different ranges; their mean says nothing");
  return std::nullopt;
}

/// The most that can be counted: one for each operand, for ticks one for each code.
double most_counted(const ScoreRule& rule, const QuestionnaireDraft& draft) {
  double most = static_cast<double>(rule.of.scores.size());
  for (const ItemIndex item : rule.of.items) {
    most += draft.parts.items[item].kind == ItemKind::ticks ? static_cast<double>(counted_codes(rule)->size()) : 1.0;
  }
  return most;
}

}  // namespace

std::vector<int> read_codes(const Cursor& codes, const std::vector<ItemIndex>& items, const QuestionnaireDraft& draft) {
  std::vector<int> read;
  for (const Cursor& code : codes.elements()) {
    const int value = code.integer(-limits::code, limits::code);
    const auto offers = [&](ItemIndex index) {
      const Item& item = draft.parts.items[index];
      return item.kind == ItemKind::text || item.scale >= draft.parts.scales.size() || draft.parts.scales[item.scale].offers(value);
    };
    if (!std::all_of(items.begin(), items.end(), offers)) code.report("unknown-code", "is a code that not every item of this score offers");
    if (std::find(read.begin(), read.end(), value) != read.end()) code.report("duplicate-reference", "stands in the list twice");
    read.push_back(value);
  }
  return read;
}

ScoreRule read_rule(const Cursor& rule, const QuestionnaireDraft& draft) {
  const Cursor kind = rule.at("kind");
  const std::string word = kind.text();
  if (word == "typology") return read_typology(rule, draft);
  ScoreRule read{read_operands(rule, draft), Mean{}};
  if (word == "count" || word == "share") {
    rule.only({"kind", "items", "scores", "codes", "types"});
    std::vector<int> codes = read_counted(rule, read.of, draft);
    if (word == "count") {
      read.how = Count{std::move(codes)};
    } else {
      read.how = Share{std::move(codes)};
    }
  } else if (word == "weighted_mean") {
    rule.only({"kind", "items", "scores", "weights"});
    read.how = WeightedMean{read_weights(rule.at("weights"), read.of)};
  } else if (word == "all_of") {
    rule.only({"kind", "items", "scores", "cut"});
    read.how = AllOf{read_cut(rule.at("cut"), draft)};
  } else if (word == "threshold") {
    rule.only({"kind", "items", "scores", "cut", "side"});
    const double cut = read_cut(rule.at("cut"), draft);
    read.how = Threshold{cut, read_side(rule.at("side"))};
    if (written_operands(rule) > 1) rule.report("how-many", "must hold one item or score against the cut");
  } else {
    rule.only({"kind", "items", "scores"});
    if (word == "sum") read.how = Sum{};
    if (word == "product") read.how = Product{};
    if (word == "difference") read.how = Difference{};
    if (word == "difference" && written_operands(rule) != 2) rule.report("how-many", "must name two: the first minus the second");
    const bool known = word == "mean" || word == "sum" || word == "product" || word == "difference";
    if (!known && !word.empty()) kind.report("rule-kind", std::string{rule_words});
  }
  return read;
}

std::optional<Range> range_of(const Cursor& score, const ScoreRule& rule, const std::vector<ScoreDefinition>& scores, const QuestionnaireDraft& draft) {
  const Cursor list = score.at("rule").optional(rule.of.scores.empty() ? "items" : "scores");
  if (const auto* typology = rule.as<Typology>()) {
    return typology->types.size() < 2 ? std::nullopt : std::optional{Range{1.0, static_cast<double>(typology->types.size())}};
  }
  if (counted_codes(rule)) {
    const auto open = [&](ItemIndex item) { return draft.parts.items[item].kind == ItemKind::text; };
    if (std::any_of(rule.of.items.begin(), rule.of.items.end(), open)) list.report("not-a-quantity", "has an open text, which cannot be counted");
    const double most = rule.as<Share>() ? 100.0 : most_counted(rule, draft);
    return most > 0.0 ? std::optional{Range{0.0, most}} : std::nullopt;
  }
  const auto ranges = ranges_of(list, rule.of, scores, draft);
  if (!ranges) return std::nullopt;
  if (rule.as<AllOf>() || rule.as<Threshold>()) return Range{0.0, 1.0};
  if (rule.as<Difference>()) {
    const Range& first = ranges->front();
    const Range& second = ranges->back();
    return Range{first.lowest - second.highest, first.highest - second.lowest};
  }
  if (rule.as<Product>()) {
    Range product{1.0, 1.0};
    for (const Range& range : *ranges) product = product_of(product, range);
    return product;
  }
  const auto common = common_range(list, *ranges, rule.of.scores.empty());
  if (!common || !rule.as<Sum>()) return common;
  const double operands = static_cast<double>(rule.of.size());
  return Range{operands * common->lowest, operands * common->highest};
}

std::optional<Range> range_of_items(const Cursor& items, const std::vector<ItemIndex>& indices, const QuestionnaireDraft& draft) {
  const auto ranges = ranges_of(items, {indices, {}}, {}, draft);
  return ranges ? common_range(items, *ranges, true) : std::nullopt;
}

void resolve_types(const Cursor& score, ScoreDefinition& definition, const std::vector<ScoreDefinition>& scores) {
  const Cursor types = score.optional("rule").optional("types");
  if (!counted_codes(definition.rule) || definition.rule.of.scores.empty()) return;
  const auto is_typology = [&](ScoreIndex index) { return scores[index].rule.as<Typology>() != nullptr; };
  if (!types.present()) {
    const bool some = std::any_of(definition.rule.of.scores.begin(), definition.rule.of.scores.end(), is_typology);
    if (some) score.at("rule").optional("codes").report("types", "count outcomes of a typology; name its \"types\" instead");
    return;
  }
  std::vector<int> codes;
  for (const Cursor& type : types.elements()) {
    std::optional<int> place;
    for (const ScoreIndex index : definition.rule.of.scores) {
      const auto* typology = scores[index].rule.as<Typology>();
      int found = 0;
      for (std::size_t i = 0; typology != nullptr && i < typology->types.size(); ++i) {
        if (typology->types[i].id == type.text_or_empty()) found = static_cast<int>(i) + 1;
      }
      if (found == 0 || (place && *place != found)) {
        type.report("types", "must be a type of each of these scores, at the same place in its list");
        break;
      }
      place = found;
    }
    codes.push_back(place.value_or(0));
  }
  if (auto* count = std::get_if<Count>(&definition.rule.how)) count->codes = std::move(codes);
  if (auto* share = std::get_if<Share>(&definition.rule.how)) share->codes = std::move(codes);
}

}  // namespace leerruimte
