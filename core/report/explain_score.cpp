#include "core/report/explain_score.hpp"

#include "core/report/decimal.hpp"
#include "core/report/explain_rule.hpp"

namespace leerruimte {
namespace {

constexpr int formula_decimals = 2;

std::string counted_words(const ReportContext& context, const ItemTerm& term, bool by_keying) {
  if (!term.counted) return std::string{context.phrases.does_not_count};
  const std::string counted = up_to_decimals(*term.counted, 0, context.phrases.decimal_mark);
  if (!by_keying || context.questionnaire->items[term.item].keying == Keying::forward) return counted;
  const AnswerScale& scale = context.questionnaire.scale_of(term.item);
  const std::string ends = std::to_string(scale.lowest() + scale.highest());
  return fill(context.phrases.reversed, {{"ends", ends}, {"code", std::to_string(*term.answer.code())}, {"counted", counted}});
}

std::string counted_words(const ReportContext& context, const ScoreTerm& term, bool by_value) {
  if (!term.counted) return std::string{context.phrases.does_not_count};
  const ScoreRule& rule = context.questionnaire->scores[term.score].rule;
  if (by_value && (rule.as<Typology>() || rule.is_verdict())) return shown_value(context, term.score);
  return up_to_decimals(*term.counted, formula_decimals, context.phrases.decimal_mark);
}

std::vector<TraceLine> trace_lines(const ReportContext& context, const ScoreDefinition& definition, const Trace& trace) {
  const bool counts = counted_codes(definition.rule) != nullptr;
  const bool by_keying = !counts && !definition.rule.as<Typology>();
  std::vector<TraceLine> lines;
  for (const ItemTerm& term : trace.items) {
    TraceLine line = item_line(context, term.item, term.answer);
    line.counted = counted_words(context, term, by_keying);
    line.reversed = by_keying && context.questionnaire->items[term.item].keying == Keying::reversed;
    lines.push_back(std::move(line));
  }
  for (const ScoreTerm& term : trace.scores) {
    const ScoreDefinition& part = context.questionnaire->scores[term.score];
    const std::string answer = counts && term.counted ? shown_value(context, term.score) : "";
    lines.push_back({part.id, part.title.in(context.language), answer, counted_words(context, term, !counts), false});
  }
  return lines;
}

void add_words(const ReportContext& context, const ScoreDefinition& definition, double value, ReportScore& explained) {
  if (const auto* typology = definition.rule.as<Typology>()) {
    const Type& type = typology->types[static_cast<std::size_t>(value) - 1];
    explained.type = type.id;
    explained.meaning = type.meaning.in(context.language);
  }
  if (!definition.bands) return;
  const Band& band = context.questionnaire->bands[*definition.bands].at(value);
  explained.band = band.label.in(context.language);
  explained.meaning = band.meaning.in(context.language);
}

}  // namespace

std::string direction_word(Direction direction) {
  switch (direction) {
    case Direction::higher: return "higher";
    case Direction::lower: return "lower";
    case Direction::zero: return "zero";
    default: return "neutral";
  }
}

std::string short_number(const ReportContext& context, double value) { return up_to_decimals(value, formula_decimals, context.phrases.decimal_mark); }

std::string shown_value(const ReportContext& context, ScoreIndex index) {
  const ScoreDefinition& definition = context.questionnaire->scores[index];
  const auto& value = context.scored.scores[index].value;
  if (!value) return std::string{context.phrases.not_enough};
  if (const auto* typology = definition.rule.as<Typology>()) return typology->types[static_cast<std::size_t>(*value) - 1].label.in(context.language);
  if (definition.rule.is_verdict()) return std::string{*value == 1.0 ? context.phrases.yes : context.phrases.no};
  return fixed_decimals(*value, definition.decimals, context.phrases.decimal_mark);
}

std::optional<double> share_of(const ScoreDefinition& score, const std::optional<double>& value) {
  if (!value || score.rule.as<Typology>()) return std::nullopt;
  return (*value - score.range.lowest) / (score.range.highest - score.range.lowest);
}

std::string item_text(const ReportContext& context, ItemIndex index) {
  const Item& item = context.questionnaire->items[index];
  const std::string& wording = item.wording[context.scored.response.audience()].in(context.language);
  return item.aspect ? wording + " – " + context.questionnaire->aspects[*item.aspect].label.in(context.language) : wording;
}

std::string answer_text(const ReportContext& context, ItemIndex index, const Answer& answer) {
  const Item& item = context.questionnaire->items[index];
  if (!answer.given()) return std::string{context.phrases.no_answer};
  if (const std::string* text = answer.text()) return *text;
  const AnswerScale& scale = context.questionnaire.scale_of(index);
  if (const auto missing = answer.missing()) return scale.option(*missing)->label.in(context.language);
  if (const Ticks* ticks = answer.ticks()) {
    std::string labels;
    for (const int code : *ticks) labels += (labels.empty() ? "" : "; ") + scale.label(code, context.language);
    return labels.empty() ? std::string{context.phrases.nothing_ticked} : labels;
  }
  const int code = *answer.code();
  if (!item.ends) return scale.label(code, context.language) + (item.unit ? " " + item.unit->in(context.language) : "");
  return fill(context.phrases.step_between, {{"code", std::to_string(code)},
                                             {"lowest", std::to_string(scale.lowest())},
                                             {"low", item.ends->low.in(context.language)},
                                             {"highest", std::to_string(scale.highest())},
                                             {"high", item.ends->high.in(context.language)}});
}

TraceLine item_line(const ReportContext& context, ItemIndex index, const Answer& answer) {
  return {context.questionnaire->items[index].id, item_text(context, index), answer_text(context, index, answer), "", false};
}

ReportScore explain_score(const ReportContext& context, ScoreIndex index) {
  const ScoreDefinition& definition = context.questionnaire->scores[index];
  const Score& score = context.scored.scores[index];
  const Trace& trace = context.scored.traces[index];

  ReportScore explained;
  explained.id = definition.id;
  explained.title = definition.title.in(context.language);
  explained.about = definition.about.in(context.language);
  explained.lowest = definition.range.lowest;
  explained.highest = definition.range.highest;
  explained.value = score.value;
  explained.share = share_of(definition, score.value);
  explained.shown = shown_value(context, index);
  explained.direction = direction_word(definition.direction);
  if (score.value) add_words(context, definition, *score.value, explained);
  explained.rule = rule_text(context, definition, score);
  explained.formula = formula_text(context, definition, score, trace);
  explained.trace = trace_lines(context, definition, trace);
  for (const ScoreIndex part : definition.parts) {
    if (context.scored.scores[part].asked > 0) explained.parts.push_back(explain_score(context, part));
  }
  return explained;
}

}  // namespace leerruimte
