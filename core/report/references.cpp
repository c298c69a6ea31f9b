#include "core/report/references.hpp"

#include <algorithm>

#include "core/report/decimal.hpp"

namespace leerruimte {
namespace {

constexpr int figure_decimals = 1;

/// The score a figure stands beside: the one it is about, or the first that uses its item.
std::optional<ScoreIndex> beside(const Questionnaire& questionnaire, const Reference& reference) {
  if (const auto* score = std::get_if<ScoreIndex>(&reference.of)) return *score;
  const ItemIndex item = std::get_if<AnswersTo>(&reference.of)->item;
  const auto& scores = questionnaire->scores;
  const auto uses = [item](const ScoreDefinition& score) {
    return !score.of_lens && std::find(score.rule.of.items.begin(), score.rule.of.items.end(), item) != score.rule.of.items.end();
  };
  const auto found = std::find_if(scores.begin(), scores.end(), uses);
  return found == scores.end() ? std::nullopt : std::optional{static_cast<ScoreIndex>(found - scores.begin())};
}

bool is_asked(const ReportContext& context, const Reference& reference) {
  if (const auto* score = std::get_if<ScoreIndex>(&reference.of)) return context.scored.scores[*score].asked > 0;
  const ItemIndex item = std::get_if<AnswersTo>(&reference.of)->item;
  const Form& form = context.questionnaire->forms[context.scored.response.form()];
  return std::binary_search(form.items.begin(), form.items.end(), item) && !context.scored.response.hidden(item);
}

/// The own answer or value in words; empty where there is none.
std::string own_words(const ReportContext& context, const Reference& reference) {
  if (const auto* score = std::get_if<ScoreIndex>(&reference.of)) {
    const auto& value = context.scored.scores[*score].value;
    if (!value) return "";
    return shown_value(context, *score);
  }
  const ItemIndex item = std::get_if<AnswersTo>(&reference.of)->item;
  const Answer& answer = context.scored.response.to(item);
  return answer.given() ? answer_text(context, item, answer) : "";
}

ReportReference tell(const ReportContext& context, const Reference& reference) {
  ReportReference told = published(context.questionnaire, reference, context.language, context.phrases);
  if (!reference.comparable) return told;
  told.own = own_words(context, reference);
  if (!told.own.empty()) told.sentence += ' ' + fill(context.phrases.reference_own, {{"own", told.own}});
  return told;
}

}  // namespace

std::string source_line(const Source& source) {
  std::string line = source.authors + (source.year ? " (" + std::to_string(*source.year) + ")" : "") + ". " + source.title;
  if (line.back() != '?' && line.back() != '.' && line.back() != '!') line += '.';
  return source.url ? line + ' ' + *source.url : line;
}

ReportReference published(const Questionnaire& questionnaire, const Reference& reference, LanguageIndex language, const Phrases& phrases) {
  ReportReference told;
  told.id = reference.id;
  if (const auto score = beside(questionnaire, reference)) told.score = questionnaire->scores[*score].id;
  told.about = reference.about.in(language);
  told.value = reference.value;
  told.population = reference.population.in(language);
  told.year = reference.year;
  told.n = reference.n;
  told.source = source_line(questionnaire->sources[reference.source]);
  told.comparable = reference.comparable;
  if (reference.value) {
    const std::string unit = reference.unit == "%" ? std::string{phrases.percent_sign} : reference.unit.empty() ? "" : " " + reference.unit;
    told.shown = up_to_decimals(*reference.value, figure_decimals, phrases.decimal_mark) + unit;
    const std::string year = reference.year ? std::to_string(*reference.year) : std::string{phrases.year_unknown};
    std::string source = told.source;
    if (!source.empty() && source.back() == '.') source.pop_back();
    told.sentence = fill(phrases.reference, {{"shown", told.shown}, {"about", told.about}, {"population", told.population}, {"year", year}, {"source", source}});
  } else {
    told.sentence = fill(phrases.reference_unknown, {{"about", told.about}, {"population", told.population}});
  }
  if (reference.note) told.sentence += ' ' + reference.note->in(language);
  return told;
}

std::vector<ReportReference> references_of(const ReportContext& context) {
  std::vector<ReportReference> told;
  for (const Reference& reference : context.questionnaire->references) {
    if (is_asked(context, reference)) told.push_back(tell(context, reference));
  }
  return told;
}

}  // namespace leerruimte
