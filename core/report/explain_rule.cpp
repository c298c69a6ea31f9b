#include "core/report/explain_rule.hpp"

#include <array>

#include "core/report/decimal.hpp"

namespace leerruimte {
namespace {

constexpr int formula_decimals = 2;
constexpr int weight_decimals = 3;

using Words = std::vector<std::string>;

std::string join(const Words& words, const std::string& between) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : between) + words[i];
  return text;
}

std::string number(const ReportContext& context, double value, int decimals = formula_decimals) {
  return up_to_decimals(value, decimals, context.phrases.decimal_mark);
}

/// The labels of the codes that are counted: options of the first item, or outcomes of the first score.
std::string counted_options(const ReportContext& context, const ScoreRule& rule, const std::vector<int>& codes) {
  Words labels;
  for (const int code : codes) {
    std::string label = std::to_string(code);
    if (!rule.of.items.empty()) {
      label = context.questionnaire.scale_of(rule.of.items.front()).label(code, context.language);
    } else if (const auto* typology = context.questionnaire->scores[rule.of.scores.front()].rule.as<Typology>()) {
      label = typology->types[static_cast<std::size_t>(code) - 1].label.in(context.language);
    }
    labels.push_back("“" + label + "”");
  }
  return join(labels, " " + std::string{context.phrases.or_word} + " ");
}

/// The name of the operand at a place in a rule.
std::string operand_text(const ReportContext& context, const Operands& of, std::size_t position) {
  if (position < of.items.size()) return item_text(context, of.items[position]);
  return context.questionnaire->scores[of.scores[position - of.items.size()]].title.in(context.language);
}

std::string side_text(const ReportContext& context, const Threshold& threshold) {
  const std::array<std::string_view, 4> sides{context.phrases.side_at_least, context.phrases.side_above, context.phrases.side_at_most, context.phrases.side_below};
  return fill(sides[static_cast<std::size_t>(threshold.side)], {{"cut", number(context, threshold.cut, weight_decimals)}});
}

/// What each operand with a value was used as, in the order of the rule.
std::vector<double> counted_terms(const Trace& trace) {
  std::vector<double> terms;
  for (const ItemTerm& term : trace.items) {
    if (term.counted) terms.push_back(*term.counted);
  }
  for (const ScoreTerm& term : trace.scores) {
    if (term.counted) terms.push_back(*term.counted);
  }
  return terms;
}

Words written(const ReportContext& context, const std::vector<double>& terms) {
  Words words;
  for (const double term : terms) words.push_back(number(context, term));
  return words;
}

/// The weights of the operands with a value, found by where those stand in the rule.
Words weights_of(const ReportContext& context, const ScoreDefinition& definition, const Trace& trace) {
  const std::vector<int>& all = definition.rule.as<WeightedMean>()->thousandths;
  Words weights;
  const auto add = [&](std::size_t position) { weights.push_back(number(context, all[position] / 1000.0, weight_decimals)); };
  const Operands& of = definition.rule.of;
  for (std::size_t position = 0; position < of.size(); ++position) {
    for (const ItemTerm& term : trace.items) {
      if (!of.items.empty() && term.item == of.items[position] && term.counted) add(position);
    }
    for (const ScoreTerm& term : trace.scores) {
      if (!of.scores.empty() && term.score == of.scores[position] && term.counted) add(position);
    }
  }
  return weights;
}

std::string weighted_formula(const ReportContext& context, const ScoreDefinition& definition, const Trace& trace, const std::string& result) {
  const Words weights = weights_of(context, definition, trace);
  Words products = written(context, counted_terms(trace));
  for (std::size_t i = 0; i < products.size(); ++i) products[i] = weights[i] + " × " + products[i];
  return "(" + join(products, " + ") + ") / (" + join(weights, " + ") + ") = " + result;
}

/// What could be counted: one for each operand with a value, for ticks one for each code.
double countable(const ScoreDefinition& definition, const Trace& trace) {
  double possible = 0.0;
  for (const ItemTerm& term : trace.items) {
    if (term.counted) possible += term.answer.ticks() == nullptr ? 1.0 : static_cast<double>(counted_codes(definition.rule)->size());
  }
  for (const ScoreTerm& term : trace.scores) possible += term.counted ? 1.0 : 0.0;
  return possible;
}

std::string share_formula(const ReportContext& context, const ScoreDefinition& definition, const Trace& trace, const std::string& result) {
  double counted = 0.0;
  for (const double term : counted_terms(trace)) counted += term;
  return "100 × " + number(context, counted, 0) + " / " + number(context, countable(definition, trace), 0) + " = " + result;
}

}  // namespace

std::string rule_text(const ReportContext& context, const ScoreDefinition& definition, const Score& score) {
  const Phrases& phrases = context.phrases;
  const ScoreRule& rule = definition.rule;
  const std::string needed = std::to_string(score.needed);
  const std::string asked = std::to_string(score.asked);
  if (const auto* codes = counted_codes(rule)) {
    const std::string options = counted_options(context, rule, *codes);
    return fill(rule.as<Count>() ? phrases.rule_count : phrases.rule_share, {{"options", options}, {"needed", needed}, {"asked", asked}});
  }
  if (rule.as<Sum>()) return fill(phrases.rule_sum, {{"n", std::to_string(rule.of.size())}, {"needed", needed}, {"asked", asked}});
  if (rule.as<WeightedMean>()) return fill(phrases.rule_weighted, {{"needed", needed}, {"asked", asked}});
  if (const auto* all_of = rule.as<AllOf>()) return fill(phrases.rule_all_of, {{"cut", number(context, all_of->cut, weight_decimals)}});
  if (rule.as<Product>()) return std::string{phrases.rule_product};
  if (rule.as<Difference>()) {
    return fill(phrases.rule_difference, {{"first", operand_text(context, rule.of, 0)}, {"second", operand_text(context, rule.of, 1)}});
  }
  if (const auto* threshold = rule.as<Threshold>()) {
    return fill(phrases.rule_threshold, {{"score", operand_text(context, rule.of, 0)}, {"side", side_text(context, *threshold)}});
  }
  if (rule.as<Typology>()) return std::string{phrases.rule_typology};
  if (!rule.of.scores.empty()) return fill(phrases.rule_composite, {{"needed", needed}, {"asked", asked}});
  if (score.asked == 1) return std::string{phrases.rule_single};
  return fill(phrases.rule_mean, {{"needed", needed}, {"asked", asked}});
}

std::string formula_text(const ReportContext& context, const ScoreDefinition& definition, const Score& score, const Trace& trace) {
  const ScoreRule& rule = definition.rule;
  if (!score.value || rule.as<Typology>()) return "";
  const std::string answered = std::to_string(score.answered);
  const std::string result = number(context, *score.value);
  if (rule.as<Count>()) return fill(context.phrases.formula_count, {{"count", number(context, *score.value, 0)}, {"answered", number(context, countable(definition, trace), 0)}});
  if (rule.as<WeightedMean>()) return weighted_formula(context, definition, trace, result);
  const Words terms = written(context, counted_terms(trace));
  if (rule.as<Product>()) return join(terms, " × ") + " = " + result;
  if (rule.as<Difference>()) return terms.front() + " - " + terms.back() + " = " + result;
  const std::string verdict{*score.value == 1.0 ? context.phrases.yes : context.phrases.no};
  if (const auto* all_of = rule.as<AllOf>()) return join(terms, ", ") + " ≥ " + number(context, all_of->cut, weight_decimals) + ": " + verdict;
  if (const auto* threshold = rule.as<Threshold>()) {
    constexpr std::array<std::string_view, 4> signs{" ≥ ", " > ", " ≤ ", " < "};
    return terms.front() + std::string{signs[static_cast<std::size_t>(threshold->side)]} + number(context, threshold->cut, weight_decimals) + ": " + verdict;
  }
  if (rule.as<Share>()) return share_formula(context, definition, trace, result);
  const std::string mean = "(" + join(terms, " + ") + ") / " + answered;
  if (!rule.as<Sum>()) return terms.size() == 1 ? "" : mean + " = " + result;
  const bool complete = terms.size() == rule.of.size();
  return complete ? join(terms, " + ") + " = " + result : mean + " × " + std::to_string(rule.of.size()) + " = " + result;
}

}  // namespace leerruimte
