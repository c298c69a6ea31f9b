#include "core/report/group_report.hpp"

#include <algorithm>

#include "core/report/decimal.hpp"
#include "core/report/group_advice.hpp"
#include "core/report/phrases.hpp"
#include "core/report/references.hpp"

namespace leerruimte {
namespace {

/// A share of a small group has no decimals that mean something.
std::string whole(double percent) { return fixed_decimals(percent, 0, ""); }

std::string in_words(const GroupContext& context, const GroupShare& share) {
  const std::string sign{context.phrases.percent_sign};
  return fill(context.phrases.group_share, {{"shown", whole(share.percent()) + sign},
                                            {"count", std::to_string(share.count)},
                                            {"n", std::to_string(share.n)},
                                            {"lowest", whole(100.0 * share.interval.lowest)},
                                            {"highest", whole(100.0 * share.interval.highest) + sign}});
}

std::string in_words(const GroupContext& context, Withheld why) {
  const std::string minimum = std::to_string(context.figures.minimum);
  switch (why) {
    case Withheld::too_few: return fill(context.phrases.group_too_few, {{"twice", std::to_string(2 * context.figures.minimum)}});
    case Withheld::few: return fill(context.phrases.group_few, {{"minimum", minimum}});
    case Withheld::nearly_all: return fill(context.phrases.group_nearly_all, {{"minimum", minimum}});
    case Withheld::protects: break;
  }
  return std::string{context.phrases.group_protects};
}

std::string word_for(Withheld why) {
  switch (why) {
    case Withheld::too_few: return "too_few";
    case Withheld::few: return "few";
    case Withheld::nearly_all: return "nearly_all";
    case Withheld::protects: break;
  }
  return "protects";
}

ReportGroupFigure tell(const GroupContext& context, std::string id, std::string label, const GroupFigure& figure) {
  ReportGroupFigure told{std::move(id), std::move(label), std::nullopt, "", ""};
  if (const auto* share = std::get_if<GroupShare>(&figure)) {
    told.share = *share;
    told.sentence = in_words(context, *share);
  } else {
    const Withheld why = *std::get_if<Withheld>(&figure);
    told.withheld = word_for(why);
    told.sentence = in_words(context, why);
  }
  return told;
}

/// The question as the first audience reads it.
std::string question_of(const GroupContext& context, ItemIndex index) {
  const Item& item = context.questionnaire->items[index];
  const std::string& wording = item.wording.front().in(context.language);
  return item.aspect ? wording + " – " + context.questionnaire->aspects[*item.aspect].label.in(context.language) : wording;
}

/// What a figure counts: the title of a score, or a question with the answers that count.
std::string label_of(const GroupContext& context, const Reference& reference) {
  if (const auto* score = std::get_if<ScoreIndex>(&reference.of)) return context.questionnaire->scores[*score].title.in(context.language);
  const auto& [item, codes] = *std::get_if<AnswersTo>(&reference.of);
  std::string answers;
  for (const int code : codes) {
    const std::string joint = answers.empty() ? "" : " " + std::string{context.phrases.or_word} + " ";
    answers += joint + "“" + context.questionnaire.scale_of(item).label(code, context.language) + "”";
  }
  return fill(context.phrases.group_about_answers, {{"question", question_of(context, item)}, {"answers", answers}});
}

/// The name of what a reference is about: a score, or else the reference itself.
std::string id_of(const GroupContext& context, const Reference& reference) {
  const auto* score = std::get_if<ScoreIndex>(&reference.of);
  return score ? context.questionnaire->scores[*score].id : reference.id;
}

void add(const GroupContext& context, const ReferenceShare& told, GroupReport& report) {
  const Reference& reference = context.questionnaire->references[told.reference];
  ReportReference fact = published(context.questionnaire, reference, context.language, context.phrases);
  const bool side_by_side = told.figure && reference.comparable && reference.value;
  if (side_by_side) {
    report.beside.push_back({std::move(fact), tell(context, reference.id, label_of(context, reference), *told.figure)});
    return;
  }
  report.facts.push_back(std::move(fact));
  if (!told.figure) return;
  ReportGroupFigure figure = tell(context, id_of(context, reference), label_of(context, reference), *told.figure);
  const auto same = [&](const ReportGroupFigure& one) { return one.label == figure.label; };
  if (std::none_of(report.shares.begin(), report.shares.end(), same)) report.shares.push_back(std::move(figure));
}

ReportGroupTicks tell(const GroupContext& context, const TicksShares& ticks) {
  ReportGroupTicks told{context.questionnaire->items[ticks.item].id, question_of(context, ticks.item), "", {}};
  const auto& options = context.questionnaire.scale_of(ticks.item).options();
  for (std::size_t i = 0; i < options.size(); ++i) {
    told.options.push_back(tell(context, std::to_string(options[i].code), options[i].label.in(context.language), ticks.options[i]));
  }
  const auto& first = told.options.front();
  const auto same = [&](const ReportGroupFigure& one) { return !one.share && one.withheld == first.withheld; };
  if (std::all_of(told.options.begin(), told.options.end(), same)) told.instead = first.sentence;
  return told;
}

bool is_share(const ReportGroupFigure& figure) { return figure.share.has_value(); }

bool has_mean(const ReportGroupScore& score) {
  const auto told = [](const ReportGroupMark& mark) { return mark.value.has_value(); };
  return std::any_of(score.marks.begin(), score.marks.end(), told) || std::any_of(score.parts.begin(), score.parts.end(), has_mean);
}

/// How many people there are of whom, and who is left out.
std::string people_in_words(const GroupContext& context) {
  const std::string all = fill(context.phrases.group_size, {{"n", std::to_string(*context.figures.responses)}});
  if (context.figures.parts.size() == 1 && !context.figures.parts.front().audience) return all;
  std::string text;
  for (const GroupPart& part : context.figures.parts) {
    text += (text.empty() ? "" : " ") + fill(context.phrases.group_part_size, {{"who", name_of(context, part)}, {"n", std::to_string(part.people)}});
  }
  return context.figures.parts.size() == 1 ? text : all + " " + text;
}

/// Who the report is about, and how to read what it shows.
std::vector<std::string> about(const GroupContext& context, const GroupReport& report) {
  const Phrases& phrases = context.phrases;
  const std::string minimum = std::to_string(context.figures.minimum);
  if (!context.figures.responses) return {fill(phrases.group_too_small, {{"minimum", minimum}})};
  std::vector<std::string> sentences{people_in_words(context)};
  for (const AudienceIndex audience : context.figures.left_out) {
    sentences.push_back(fill(phrases.group_left_out, {{"who", name_of(context, {audience, 0, {}})}, {"minimum", minimum}}));
  }
  if (context.figures.repeated == 1) sentences.emplace_back(phrases.group_repeated_one);
  if (context.figures.repeated > 1) sentences.push_back(fill(phrases.group_repeated_many, {{"n", std::to_string(context.figures.repeated)}}));
  if (std::any_of(report.profile.begin(), report.profile.end(), has_mean)) {
    sentences.push_back(fill(phrases.group_means_privacy, {{"minimum", minimum}}));
    if (report.advised && context.figures.parts.size() > 1) sentences.emplace_back(phrases.group_parts_equal);
  }
  if (report.beside.empty() && report.shares.empty() && report.ticks.empty()) return sentences;
  sentences.push_back(fill(phrases.group_privacy, {{"minimum", minimum}}));
  const auto has_share = [](const ReportGroupTicks& ticks) { return std::any_of(ticks.options.begin(), ticks.options.end(), is_share); };
  const bool compared = std::any_of(report.beside.begin(), report.beside.end(), [](const auto& one) { return is_share(one.group); });
  const bool shown = compared || std::any_of(report.shares.begin(), report.shares.end(), is_share) ||
                     std::any_of(report.ticks.begin(), report.ticks.end(), has_share);
  if (shown) sentences.emplace_back(phrases.group_interval);
  if (compared) sentences.emplace_back(phrases.group_margin);
  return sentences;
}

GroupHeadings headings_in(const Phrases& phrases) {
  const auto text = [](std::string_view phrase) { return std::string{phrase}; };
  return {.stand = text(phrases.heading_stand),
          .differences = text(phrases.heading_group_differences),
          .strengths = text(phrases.heading_strengths),
          .begin = text(phrases.heading_begin),
          .beside = text(phrases.heading_group_beside),
          .shares = text(phrases.heading_group_shares),
          .facts = text(phrases.heading_group_facts),
          .no_means = text(phrases.group_no_means),
          .no_differences = text(phrases.group_no_differences),
          .no_strengths = text(phrases.no_strengths),
          .no_first_steps = text(phrases.group_no_first_steps),
          .facts_note = text(phrases.group_facts_note)};
}

}  // namespace

GroupReport make_group_report(const Questionnaire& questionnaire, const GroupFigures& figures, LanguageIndex language) {
  const GroupContext context{questionnaire, figures, language, phrases_in(questionnaire->languages[language])};
  GroupReport report;
  report.questionnaire = questionnaire->id;
  report.version = questionnaire->version;
  report.fingerprint = questionnaire.fingerprint();
  report.language = questionnaire->languages[language];
  report.title = questionnaire->title.in(language);
  report.minimum = figures.minimum;
  report.responses = figures.responses;
  report.headings = headings_in(context.phrases);
  for (const GroupPart& part : figures.parts) {
    report.parts.push_back({part.audience ? questionnaire->audiences[*part.audience].id : "", name_of(context, part), part.people});
  }
  report.profile = group_profile(context);
  report.pictures = group_pictures(context, report.profile);
  report.differences = group_differences(context);
  report.advised = questionnaire->group_rules.advice && !questionnaire->advice.empty() && !report.profile.empty();
  if (report.advised) {
    GroupAdvice advice = group_advice(context);
    report.strengths = std::move(advice.strengths);
    report.first_steps = std::move(advice.first_steps);
  }
  for (const ReferenceShare& told : figures.shares.references) add(context, told, report);
  for (const TicksShares& ticks : figures.shares.ticks) report.ticks.push_back(tell(context, ticks));
  report.about = about(context, report);
  return report;
}

}  // namespace leerruimte
