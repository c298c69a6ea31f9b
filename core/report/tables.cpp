#include "core/report/tables.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace leerruimte {
namespace {

std::vector<std::string> captions(std::initializer_list<std::string_view> phrases) { return {phrases.begin(), phrases.end()}; }

TableCell text_or_nothing(const std::string& text) { return text.empty() ? TableCell{} : TableCell{text}; }

/// Whether a value is shown as a bare number, not as a word or "2 of 5".
bool is_bare_number(const std::string& shown) {
  return !shown.empty() && shown.find_first_not_of("-0123456789.,") == std::string::npos;
}

/// The number where a bare number is shown, else what is shown.
TableCell number_or_words(const std::optional<double>& value, const std::string& shown) {
  return value && is_bare_number(shown) ? TableCell{*value} : text_or_nothing(shown);
}

/// A score and all that is shown under it.
void add_scores(const ReportContext& context, const std::vector<ReportScore>& scores, ReportTable& table) {
  for (const ReportScore& score : scores) {
    const ScoreRule& rule = context.questionnaire->scores[*context.questionnaire.score_named(score.id)].rule;
    const bool word = rule.is_verdict() || rule.as<Typology>() != nullptr;  // yes, no, or a type: no number says more
    const auto number = [&](double value) { return word ? TableCell{} : TableCell{value}; };
    table.rows.push_back({score.title, score.value ? number(*score.value) : TableCell{}, number(score.lowest), number(score.highest),
                          text_or_nothing(word || !score.value ? score.shown : score.band)});
    add_scores(context, score.parts, table);
  }
}

ReportTable profile_table(const ReportContext& context, const Report& report) {
  const Phrases& phrases = context.phrases;
  ReportTable table{"profile", std::string{phrases.table_scores}, captions({phrases.table_part, phrases.table_score, phrases.table_lowest, phrases.table_highest, phrases.table_words}), {}};
  add_scores(context, report.profile, table);
  return table;
}

/// The word above a mark: of the legend, of the mark itself, or of its axis.
std::string mark_caption(const ReportContext& context, const ReportPicture& picture, std::size_t mark) {
  const auto given = [&](const std::string& text) { return !text.empty(); };
  if (mark < picture.legend.size() && given(picture.legend[mark])) return picture.legend[mark];
  if (mark < picture.rows.front().marks.size() && given(picture.rows.front().marks[mark].label)) return picture.rows.front().marks[mark].label;
  if (mark < picture.axes.size() && given(picture.axes[mark].title)) return picture.axes[mark].title;
  return std::string{context.phrases.table_score};
}

std::string state_word(const ReportPicture& picture, const std::string& state) {
  constexpr std::array<std::string_view, 3> states{"yes", "no", "none"};
  const auto place = static_cast<std::size_t>(std::find(states.begin(), states.end(), state) - states.begin());
  return place < picture.legend.size() ? picture.legend[place] : "";
}

/// What a picture shows: a row for each of its rows, a column for each mark.
ReportTable picture_table(const ReportContext& context, const ReportPicture& picture, std::size_t place) {
  const Phrases& phrases = context.phrases;
  const auto some = [&](auto has) { return std::any_of(picture.rows.begin(), picture.rows.end(), has); };
  const bool ends = some([](const PictureRow& row) { return !row.low.empty() || !row.high.empty(); });
  const bool counted = some([](const PictureRow& row) { return !row.state.empty(); });
  const bool words = some([](const PictureRow& row) { return !row.words.empty(); });
  std::size_t marks = 0;
  for (const PictureRow& row : picture.rows) marks = counted ? 0 : std::max(marks, row.marks.size());

  ReportTable table{"picture-" + std::to_string(place), picture.title, captions({phrases.table_part}), {}};
  const auto add_column = [&](std::string_view caption) { table.columns.emplace_back(caption); };
  if (ends) add_column(phrases.table_low);
  if (ends) add_column(phrases.table_high);
  for (std::size_t mark = 0; mark < marks; ++mark) add_column(mark_caption(context, picture, mark));
  if (counted) add_column(phrases.table_state);
  if (words) add_column(counted ? phrases.table_answer : phrases.table_words);

  for (const PictureRow& row : picture.rows) {
    std::vector<TableCell> cells{row.label};
    if (ends) cells.push_back(text_or_nothing(row.low));
    if (ends) cells.push_back(text_or_nothing(row.high));
    for (std::size_t mark = 0; mark < marks; ++mark) {
      cells.push_back(mark < row.marks.size() ? number_or_words(row.marks[mark].value, row.marks[mark].shown) : TableCell{});
    }
    if (counted) cells.push_back(text_or_nothing(state_word(picture, row.state)));
    if (words) cells.push_back(text_or_nothing(row.words));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

/// What an answer counts as where it is a number: mirrored when its item is reversed.
TableCell counted_value(const ReportContext& context, ItemIndex index, const Answer& answer) {
  const Item& item = context.questionnaire->items[index];
  const auto code = answer.code();
  if (!code || !item.is_quantity()) return {};
  const AnswerScale& scale = context.questionnaire.scale_of(index);
  return static_cast<double>(item.keying == Keying::reversed ? scale.lowest() + scale.highest() - *code : *code);
}

ReportTable statements_table(const ReportContext& context) {
  const Phrases& phrases = context.phrases;
  const Response& response = context.scored.response;
  ReportTable table{"statements", std::string{phrases.table_statements},
                    captions({phrases.table_id, phrases.table_statement, phrases.table_answer, phrases.table_counted, phrases.table_reversed}), {}};
  for (const ItemIndex index : context.questionnaire->forms[response.form()].items) {
    const Item& item = context.questionnaire->items[index];
    if (!item.is_scored() || response.hidden(index)) continue;
    const Answer& answer = response.to(index);
    table.rows.push_back({item.id, item_text(context, index), answer_text(context, index, answer), counted_value(context, index, answer),
                          std::string{item.keying == Keying::reversed ? phrases.yes : phrases.no}});
  }
  return table;
}

ReportTable steps_table(const ReportContext& context, const Report& report) {
  const Phrases& phrases = context.phrases;
  ReportTable table{"first-steps", std::string{phrases.heading_begin},
                    captions({phrases.table_step, phrases.table_about, phrases.table_text, phrases.table_why, phrases.table_who, phrases.table_effort, phrases.table_within}), {}};
  for (const ReportFirstStep& step : report.first_steps) {
    table.rows.push_back({step.title, step.about, step.text, step.why, step.who, step.effort, step.within});
  }
  return table;
}

ReportTable strengths_table(const ReportContext& context, const Report& report) {
  const Phrases& phrases = context.phrases;
  ReportTable table{"strengths", std::string{phrases.heading_strengths}, captions({phrases.table_part, phrases.table_score, phrases.table_words}), {}};
  for (const ReportStrength& strength : report.strengths) {
    const auto score = context.questionnaire.score_named(strength.score);
    table.rows.push_back({strength.title, number_or_words(context.scored.scores[*score].value, strength.shown), strength.text});
  }
  return table;
}

ReportTable words_table(const ReportContext& context, const Report& report) {
  const Phrases& phrases = context.phrases;
  ReportTable table{"words", std::string{phrases.heading_open_answers}, captions({phrases.table_question, phrases.table_answer}), {}};
  for (const ReportOpenAnswer& open : report.open_answers) table.rows.push_back({open.question, open.answer});
  return table;
}

}  // namespace

std::vector<ReportTable> tables_of(const ReportContext& context, const Report& report) {
  std::vector<ReportTable> tables{profile_table(context, report)};
  for (std::size_t place = 0; place < report.pictures.size(); ++place) tables.push_back(picture_table(context, report.pictures[place], place));
  tables.push_back(statements_table(context));
  tables.push_back(steps_table(context, report));
  tables.push_back(strengths_table(context, report));
  tables.push_back(words_table(context, report));
  tables.erase(std::remove_if(tables.begin(), tables.end(), [](const ReportTable& table) { return table.rows.empty(); }), tables.end());
  return tables;
}

}  // namespace leerruimte
