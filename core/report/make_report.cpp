#include "core/report/make_report.hpp"

#include <algorithm>

#include "core/report/decimal.hpp"
#include "core/report/explain_score.hpp"
#include "core/report/phrases.hpp"
#include "core/report/pictures.hpp"
#include "core/report/references.hpp"
#include "core/report/tell_advice.hpp"

namespace leerruimte {
namespace {

ReportHeadings headings_in(const Phrases& phrases) {
  const auto text = [](std::string_view phrase) { return std::string{phrase}; };
  return {text(phrases.heading_stand),     text(phrases.heading_strengths), text(phrases.heading_begin),  text(phrases.heading_why),
          text(phrases.heading_certainty), text(phrases.no_strengths),      text(phrases.no_first_steps), text(phrases.nothing_missing),
          text(phrases.heading_lenses),    text(phrases.lenses_intro),      text(phrases.heading_references), text(phrases.heading_open_answers),
          text(phrases.heading_sources)};
}

/// A type, a yes or no, and a difference are not "so much out of so much".
bool is_out_of(const ReportContext& context, ScoreIndex index) {
  const ScoreRule& rule = context.questionnaire->scores[index].rule;
  return !rule.as<Typology>() && !rule.is_verdict() && !rule.as<Difference>();
}

std::string summary_of(const ReportContext& context, ScoreIndex index, const ReportScore& score) {
  if (!score.value) return fill(context.phrases.summary_missing, {{"title", score.title}});
  if (!is_out_of(context, index)) {
    const std::string shown = score.band.empty() ? score.shown : score.shown + ", " + score.band;
    std::string text = fill(context.phrases.summary_type, {{"title", score.title}, {"shown", shown}, {"meaning", score.meaning}});
    if (score.meaning.empty()) text.pop_back();  // the space before it
    return text;
  }
  const std::string highest = short_number(context, score.highest);
  if (score.band.empty()) return fill(context.phrases.summary_plain, {{"title", score.title}, {"shown", score.shown}, {"highest", highest}});
  return fill(context.phrases.summary_band,
              {{"title", score.title}, {"shown", score.shown}, {"highest", highest}, {"band", score.band}, {"meaning", score.meaning}});
}

void add_missing(const ReportContext& context, std::vector<ReportMissing>& missing, std::string_view reason,
                 const std::vector<ItemIndex>& items, const Answer& answer) {
  if (items.empty()) return;
  ReportMissing group{std::string{reason}, {}};
  for (const ItemIndex item : items) {
    TraceLine line = item_line(context, item, answer);
    line.counted = context.phrases.does_not_count;
    group.items.push_back(std::move(line));
  }
  missing.push_back(std::move(group));
}

std::vector<ReportMissing> missing_of(const ReportContext& context) {
  const Coverage& coverage = context.scored.coverage;
  std::vector<ReportMissing> missing;
  add_missing(context, missing, context.phrases.missing_skipped, coverage.skipped, Answer::none());
  add_missing(context, missing, context.phrases.missing_dont_know, coverage.dont_know, Answer::of(Missing::dont_know));
  add_missing(context, missing, context.phrases.missing_not_applicable, coverage.not_applicable, Answer::of(Missing::not_applicable));
  add_missing(context, missing, context.phrases.missing_prefer_not, coverage.prefer_not, Answer::of(Missing::prefer_not));
  return missing;
}

std::vector<std::string> certainty_of(const ReportContext& context) {
  const Phrases& phrases = context.phrases;
  const Coverage& coverage = context.scored.coverage;
  std::vector<std::string> sentences;
  const Audience& audience = context.questionnaire->audiences[context.scored.response.audience()];
  sentences.push_back(fill(phrases.one_person, {{"audience", audience.label.in(context.language)}}));

  const std::string asked = std::to_string(coverage.asked);
  sentences.push_back(coverage.rated == coverage.asked ? fill(phrases.rated_all, {{"asked", asked}})
                                                       : fill(phrases.rated, {{"rated", std::to_string(coverage.rated)}, {"asked", asked}}));
  const double dont_know_share = static_cast<double>(coverage.dont_know.size()) / coverage.asked;
  if (dont_know_share > much_dont_know) {
    sentences.push_back(fill(phrases.much_dont_know, {{"n", std::to_string(coverage.dont_know.size())},
                                                      {"asked", asked},
                                                      {"percent", fixed_decimals(100 * dont_know_share, 0, phrases.decimal_mark)}}));
  }
  int absent = 0;
  int single = 0;
  for (std::size_t index = 0; index < context.scored.scores.size(); ++index) {
    const Score& score = context.scored.scores[index];
    const ScoreDefinition& definition = context.questionnaire->scores[index];
    if (definition.of_lens) continue;
    const auto takes_ticks = [&](ItemIndex item) { return context.questionnaire->items[item].kind == ItemKind::ticks; };
    const std::vector<ItemIndex>& items = definition.rule.of.items;
    const bool averages = !items.empty() && !definition.rule.needs_all() && std::none_of(items.begin(), items.end(), takes_ticks);
    if (score.asked > 0 && !score.value) ++absent;
    if (averages && score.value && score.answered == 1) ++single;
  }
  if (absent > 0) sentences.push_back(absent == 1 ? std::string{phrases.scores_absent_one} : fill(phrases.scores_absent_many, {{"n", std::to_string(absent)}}));
  if (single > 0) sentences.push_back(fill(phrases.single_items, {{"n", std::to_string(single)}}));
  sentences.push_back(fill(phrases.compare, {{"version", context.questionnaire->version}, {"fingerprint", context.questionnaire.fingerprint()}}));
  const auto& references = context.questionnaire->references;
  const bool some = std::any_of(references.begin(), references.end(), [](const Reference& reference) { return reference.comparable; });
  sentences.emplace_back(some ? phrases.some_references : phrases.no_reference);
  return sentences;
}

std::vector<ReportLens> lenses_of(const ReportContext& context) {
  std::vector<ReportLens> lenses;
  for (const Lens& lens : context.questionnaire->lenses) {
    const std::string source = lens.source ? source_line(context.questionnaire->sources[*lens.source]) : "";
    ReportLens told{lens.id, lens.title.in(context.language), lens.about.in(context.language), source, {}};
    for (const ScoreIndex group : lens.groups) {
      if (context.scored.scores[group].asked > 0) told.groups.push_back(explain_score(context, group));
    }
    if (!told.groups.empty()) lenses.push_back(std::move(told));
  }
  return lenses;
}

std::vector<ReportOpenAnswer> open_answers_of(const ReportContext& context) {
  std::vector<ReportOpenAnswer> told;
  for (ItemIndex item = 0; item < context.questionnaire->items.size(); ++item) {
    const std::string* text = context.scored.response.to(item).text();
    if (text != nullptr) told.push_back({context.questionnaire->items[item].id, item_text(context, item), *text});
  }
  return told;
}

}  // namespace

Report make_report(const Questionnaire& questionnaire, const ScoredResponse& scored, LanguageIndex language) {
  const ReportContext context{questionnaire, scored, language, phrases_in(questionnaire->languages[language])};
  Report report;
  report.questionnaire = questionnaire->id;
  report.version = questionnaire->version;
  report.fingerprint = questionnaire.fingerprint();
  report.language = questionnaire->languages[language];
  report.title = questionnaire->title.in(language);
  report.audience = questionnaire->audiences[scored.response.audience()].label.in(language);
  report.form = questionnaire->forms[scored.response.form()].label.in(language);
  report.subtitle = fill(context.phrases.subtitle, {{"audience", report.audience}, {"form", report.form}});
  report.headings = headings_in(context.phrases);
  for (const ScoreIndex index : questionnaire.top_scores()) {
    if (scored.scores[index].asked == 0) continue;
    report.profile.push_back(explain_score(context, index));
    report.summary.push_back(summary_of(context, index, report.profile.back()));
  }
  report.pictures = pictures_of(context);
  report.strengths = strengths_of(context);
  report.first_steps = first_steps_of(context);
  report.lenses = lenses_of(context);
  report.references = references_of(context);
  report.open_answers = open_answers_of(context);
  report.missing = missing_of(context);
  report.certainty = certainty_of(context);
  for (const Source& source : questionnaire->sources) report.sources.push_back(source_line(source));
  report.licence = questionnaire->licence;
  return report;
}

}  // namespace leerruimte
