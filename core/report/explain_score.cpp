#include "core/report/explain_score.hpp"

#include "core/report/decimal.hpp"

namespace leerruimte {
namespace {

constexpr int formula_decimals = 2;

std::string join(const std::vector<std::string>& words, const std::string& between) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : between) + words[i];
  return text;
}

std::string counted_words(const ReportContext& context, const ItemTerm& term, bool by_keying) {
  if (!term.counted) return std::string{context.phrases.does_not_count};
  const std::string counted = std::to_string(*term.counted);
  if (!by_keying || context.questionnaire->items[term.item].keying == Keying::forward) return counted;
  const AnswerScale& scale = context.questionnaire.scale_of(term.item);
  const std::string ends = std::to_string(scale.lowest() + scale.highest());
  return fill(context.phrases.reversed, {{"ends", ends}, {"code", std::to_string(*term.answer.code())}, {"counted", counted}});
}

std::vector<TraceLine> trace_lines(const ReportContext& context, const ScoreDefinition& definition, const Trace& trace) {
  const bool by_keying = std::holds_alternative<MeanOfItems>(definition.rule);
  std::vector<TraceLine> lines;
  for (const ItemTerm& term : trace.items) {
    TraceLine line = item_line(context, term.item, term.answer);
    line.counted = counted_words(context, term, by_keying);
    line.reversed = by_keying && context.questionnaire->items[term.item].keying == Keying::reversed;
    lines.push_back(std::move(line));
  }
  for (const ScoreTerm& term : trace.scores) {
    const ScoreDefinition& part = context.questionnaire->scores[term.score];
    const std::string counted = term.counted ? up_to_decimals(*term.counted, formula_decimals, context.phrases.decimal_mark)
                                             : std::string{context.phrases.does_not_count};
    lines.push_back({part.id, part.title.in(context.language), "", counted, false});
  }
  return lines;
}

/// The labels of the codes that are counted, on the scale of the first item.
std::string counted_options(const ReportContext& context, const CountOfCodes& rule) {
  const AnswerScale& scale = context.questionnaire.scale_of(rule.items.front());
  std::vector<std::string> labels;
  for (const int code : rule.codes) {
    const Option* option = scale.option(code);
    labels.push_back("“" + (option == nullptr ? std::to_string(code) : option->label.in(context.language)) + "”");
  }
  return join(labels, " " + std::string{context.phrases.or_word} + " ");
}

std::string rule_words(const ReportContext& context, const ScoreDefinition& definition, const Score& score) {
  const std::string needed = std::to_string(score.needed);
  const std::string asked = std::to_string(score.asked);
  if (const auto* count = std::get_if<CountOfCodes>(&definition.rule)) {
    return fill(context.phrases.rule_count, {{"options", counted_options(context, *count)}, {"needed", needed}, {"asked", asked}});
  }
  if (std::holds_alternative<MeanOfScores>(definition.rule)) {
    return fill(context.phrases.rule_composite, {{"needed", needed}, {"asked", asked}});
  }
  if (score.asked == 1) return std::string{context.phrases.rule_single};
  return fill(context.phrases.rule_mean, {{"needed", needed}, {"asked", asked}});
}

std::string formula_words(const ReportContext& context, const ScoreDefinition& definition, const Score& score, const Trace& trace) {
  if (!score.value) return "";
  const std::string_view mark = context.phrases.decimal_mark;
  const std::string answered = std::to_string(score.answered);
  if (std::holds_alternative<CountOfCodes>(definition.rule)) {
    return fill(context.phrases.formula_count, {{"count", up_to_decimals(*score.value, 0, mark)}, {"answered", answered}});
  }
  std::vector<std::string> terms;
  for (const ItemTerm& term : trace.items) {
    if (term.counted) terms.push_back(std::to_string(*term.counted));
  }
  for (const ScoreTerm& term : trace.scores) {
    if (term.counted) terms.push_back(up_to_decimals(*term.counted, formula_decimals, mark));
  }
  const std::string result = up_to_decimals(*score.value, formula_decimals, mark);
  return terms.size() == 1 ? "" : "(" + join(terms, " + ") + ") / " + answered + " = " + result;
}

}  // namespace

TraceLine item_line(const ReportContext& context, ItemIndex index, const Answer& answer) {
  const Item& item = context.questionnaire->items[index];
  const AnswerScale& scale = context.questionnaire.scale_of(index);
  std::string label{context.phrases.no_answer};
  if (const auto code = answer.code()) label = scale.option(*code)->label.in(context.language);
  if (const auto missing = answer.missing()) label = scale.option(*missing)->label.in(context.language);
  return {item.id, item.wording[context.scored.audience].in(context.language), std::move(label), "", false};
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
  explained.shown = context.phrases.not_enough;
  if (score.value) {
    explained.share = (*score.value - definition.range.lowest) / (definition.range.highest - definition.range.lowest);
    explained.shown = fixed_decimals(*score.value, definition.decimals, context.phrases.decimal_mark);
    if (definition.bands) {
      const Band& band = context.questionnaire->bands[*definition.bands].at(*score.value);
      explained.band = band.label.in(context.language);
      explained.meaning = band.meaning.in(context.language);
    }
  }
  explained.rule = rule_words(context, definition, score);
  explained.formula = formula_words(context, definition, score, trace);
  explained.trace = trace_lines(context, definition, trace);
  for (const ScoreIndex part : definition.parts) {
    if (context.scored.scores[part].asked > 0) explained.parts.push_back(explain_score(context, part));
  }
  return explained;
}

}  // namespace leerruimte
