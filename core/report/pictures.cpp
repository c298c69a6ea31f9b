#include "core/report/pictures.hpp"

#include <algorithm>

#include "core/report/decimal.hpp"

namespace leerruimte {
namespace {

constexpr std::size_t fewest_axes = 3;

std::string words_of_score(const ReportContext& context, ScoreIndex index) {
  const ScoreDefinition& definition = context.questionnaire->scores[index];
  const auto& value = context.scored.scores[index].value;
  if (!value) return "";
  if (definition.rule.as<Typology>()) return shown_value(context, index);
  return definition.bands ? context.questionnaire->bands[*definition.bands].at(*value).label.in(context.language) : "";
}

PictureMark mark_of_score(const ReportContext& context, ScoreIndex index) {
  const auto& value = context.scored.scores[index].value;
  return {"", value, share_of(context.questionnaire->scores[index], value), shown_value(context, index)};
}

PictureRow row_of_score(const ReportContext& context, ScoreIndex index) {
  PictureRow row;
  row.id = context.questionnaire->scores[index].id;
  row.label = context.questionnaire->scores[index].title.in(context.language);
  row.marks = {mark_of_score(context, index)};
  row.words = words_of_score(context, index);
  return row;
}

PictureAxis axis_of(std::string title, const Range& range, std::optional<double> cut) {
  PictureAxis axis{std::move(title), range.lowest, range.highest, cut, std::nullopt};
  if (cut) axis.cut_share = (*cut - range.lowest) / (range.highest - range.lowest);
  return axis;
}

Range ends_of(const ReportContext& context, ItemIndex item) {
  const AnswerScale& scale = context.questionnaire.scale_of(item);
  return {static_cast<double>(scale.lowest()), static_cast<double>(scale.highest())};
}

bool is_asked(const ReportContext& context, ItemIndex item) {
  const Form& form = context.questionnaire->forms[context.scored.response.form()];
  return std::binary_search(form.items.begin(), form.items.end(), item) && !context.scored.response.hidden(item);
}

bool is_asked(const ReportContext& context, const std::vector<ItemIndex>& row) {
  return std::all_of(row.begin(), row.end(), [&](ItemIndex item) { return is_asked(context, item); });
}

std::string aspect_of(const ReportContext& context, ItemIndex item) {
  const auto& aspect = context.questionnaire->items[item].aspect;
  return aspect ? context.questionnaire->aspects[*aspect].label.in(context.language) : "";
}

/// Where an answer lies on its scale; `keyed` mirrors a reversed one.
PictureMark mark_of_item(const ReportContext& context, ItemIndex item, bool keyed) {
  const Answer& answer = context.scored.response.to(item);
  PictureMark mark{aspect_of(context, item), std::nullopt, std::nullopt, answer_text(context, item, answer)};
  const auto code = answer.code();
  if (!code) return mark;
  const Range ends = ends_of(context, item);
  const bool mirrored = keyed && context.questionnaire->items[item].keying == Keying::reversed;
  mark.value = mirrored ? ends.lowest + ends.highest - *code : *code;
  mark.share = (*mark.value - ends.lowest) / (ends.highest - ends.lowest);
  if (context.questionnaire->items[item].ends || mirrored) mark.shown = std::to_string(static_cast<int>(*mark.value));
  return mark;
}

PictureRow row_of_items(const ReportContext& context, const std::vector<ItemIndex>& items, bool keyed) {
  const Item& first = context.questionnaire->items[items.front()];
  PictureRow row;
  row.id = first.id.substr(0, first.id.find('.'));
  row.label = first.wording[context.scored.response.audience()].in(context.language);
  if (first.ends) {
    row.low = first.ends->low.in(context.language);
    row.high = first.ends->high.in(context.language);
  }
  for (const ItemIndex item : items) row.marks.push_back(mark_of_item(context, item, keyed));
  return row;
}

/// Which part of a plane a point lies in; on a cut counts as above it.
std::string region_of(const ReportContext& context, const Plane& plane, const std::optional<double>& x, const std::optional<double>& y) {
  if (!x || !y) return "";
  const std::size_t region = (*x >= plane.x_cut ? 1U : 0U) + (*y >= plane.y_cut ? 2U : 0U);
  return plane.regions[region].in(context.language);
}

void add_score_rows(const ReportContext& context, const std::vector<ScoreIndex>& scores, ReportPicture& told) {
  for (const ScoreIndex score : scores) {
    if (context.scored.scores[score].asked > 0) told.rows.push_back(row_of_score(context, score));
  }
  const auto range = [&](ScoreIndex score) { return context.questionnaire->scores[score].range; };
  const bool one_axis = std::all_of(scores.begin(), scores.end(), [&](ScoreIndex score) { return range(score) == range(scores.front()); });
  if (one_axis) told.axes = {axis_of("", range(scores.front()), std::nullopt)};
  for (std::size_t row = 0; !one_axis && row < told.rows.size(); ++row) {
    const auto score = context.questionnaire.score_named(told.rows[row].id);
    told.rows[row].label = fill(context.phrases.label_range, {{"label", told.rows[row].label},
                                                              {"lowest", up_to_decimals(range(*score).lowest, 2, context.phrases.decimal_mark)},
                                                              {"highest", up_to_decimals(range(*score).highest, 2, context.phrases.decimal_mark)}});
  }
}

void add_item_rows(const ReportContext& context, const Picture& picture, ReportPicture& told) {
  for (std::size_t i = 0; i < picture.rows.size(); ++i) {
    if (!is_asked(context, picture.rows[i])) continue;
    told.rows.push_back(row_of_items(context, picture.rows[i], false));
    if (!picture.scores.empty()) told.rows.back().words = words_of_score(context, picture.scores[i]);
  }
  told.axes = {axis_of("", ends_of(context, picture.rows.front().front()), std::nullopt)};
  for (const ItemIndex item : picture.rows.front()) {
    if (context.questionnaire->items[item].aspect) told.legend.push_back(aspect_of(context, item));
  }
}

void add_points(const ReportContext& context, const Picture& picture, ReportPicture& told) {
  const Plane& plane = *picture.plane;
  for (const auto& row : picture.rows) {
    if (is_asked(context, row)) told.rows.push_back(row_of_items(context, row, true));
  }
  if (picture.rows.empty() && context.scored.scores[picture.scores[0]].asked > 0 && context.scored.scores[picture.scores[1]].asked > 0) {
    PictureRow point;
    point.label = context.phrases.you;
    for (const ScoreIndex score : picture.scores) {
      point.marks.push_back(mark_of_score(context, score));
      point.marks.back().label = context.questionnaire->scores[score].title.in(context.language);
    }
    told.rows.push_back(std::move(point));
  }
  for (PictureRow& row : told.rows) row.words = region_of(context, plane, row.marks[0].value, row.marks[1].value);
  for (const Text& region : plane.regions) told.regions.push_back(region.in(context.language));
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const double cut = axis == 0 ? plane.x_cut : plane.y_cut;
    if (picture.rows.empty()) {
      const ScoreDefinition& score = context.questionnaire->scores[picture.scores[axis]];
      told.axes.push_back(axis_of(score.title.in(context.language), score.range, cut));
    } else {
      const ItemIndex item = picture.rows.front()[axis];
      told.axes.push_back(axis_of(aspect_of(context, item), ends_of(context, item), cut));
    }
    told.legend.push_back(told.axes.back().title);
  }
}

void add_counted(const ReportContext& context, const Picture& picture, ReportPicture& told) {
  const ScoreIndex index = picture.scores.front();
  for (const ItemTerm& term : context.scored.traces[index].items) {
    PictureRow row;
    row.id = context.questionnaire->items[term.item].id;
    row.label = item_text(context, term.item);
    row.words = answer_text(context, term.item, term.answer);
    row.state = !term.counted ? "none" : *term.counted > 0.0 ? "yes" : "no";
    row.marks = {{"", term.counted, std::nullopt, row.words}};
    told.rows.push_back(std::move(row));
  }
  const ScoreDefinition& score = context.questionnaire->scores[index];
  told.axes = {axis_of(score.title.in(context.language) + ": " + shown_value(context, index), score.range, std::nullopt)};
  told.legend = {std::string{context.phrases.counted_yes}, std::string{context.phrases.counted_no}, std::string{context.phrases.no_answer}};
}

void add_ticked(const ReportContext& context, const Picture& picture, ReportPicture& told) {
  const Ticks* ticks = context.scored.response.to(*picture.ticks).ticks();
  if (!is_asked(context, *picture.ticks) || ticks == nullptr) return;
  const AnswerScale& scale = context.questionnaire.scale_of(*picture.ticks);
  for (const TickGroup& group : picture.groups) {
    PictureRow row;
    row.label = group.title.in(context.language);
    int ticked = 0;
    for (const int code : group.codes) {
      if (std::find(ticks->begin(), ticks->end(), code) == ticks->end()) continue;
      ++ticked;
      row.words += (row.words.empty() ? "" : "; ") + scale.label(code, context.language);
    }
    const std::string shown = fill(context.phrases.ticked, {{"n", std::to_string(ticked)}, {"all", std::to_string(group.codes.size())}});
    row.marks = {{"", static_cast<double>(ticked), ticked / static_cast<double>(group.codes.size()), shown}};
    told.rows.push_back(std::move(row));
  }
}

/// A row in words: "Trust: 3.5, on the way" or "Control to freedom: now 2, wanted 5".
std::string row_words(const PictureRow& row) {
  std::string text = row.label;
  if (!row.low.empty()) text += " (" + row.low + " – " + row.high + ")";
  text += ": ";
  for (std::size_t i = 0; i < row.marks.size(); ++i) {
    const PictureMark& mark = row.marks[i];
    text += (i == 0 ? "" : ", ") + (mark.label.empty() ? "" : mark.label + " ") + mark.shown;
  }
  const bool told = row.words.empty() || (row.marks.size() == 1 && row.marks.front().shown == row.words);
  return told ? text : text + ", " + row.words;
}

std::string words_of(const ReportPicture& picture) {
  std::string text = picture.title + ". ";
  for (const PictureRow& row : picture.rows) text += (&row == &picture.rows.front() ? "" : "; ") + row_words(row);
  return text + ".";
}

ReportPicture draw(const ReportContext& context, const Picture& picture) {
  ReportPicture told;
  told.kind = name_of(picture.kind);
  told.title = picture.title.in(context.language);
  if (picture.note) told.note = picture.note->in(context.language);
  switch (picture.kind) {
    case PictureKind::contrasts:
    case PictureKind::dots: add_item_rows(context, picture, told); break;
    case PictureKind::quadrant: add_points(context, picture, told); break;
    case PictureKind::count: add_counted(context, picture, told); break;
    case PictureKind::ticks: add_ticked(context, picture, told); break;
    default: add_score_rows(context, picture.scores, told);
  }
  told.about = words_of(told);
  return told;
}

/// The place in the profile of the score that all of these are part of.
std::optional<std::size_t> section_of(const ReportContext& context, const std::vector<ScoreIndex>& scores) {
  std::size_t place = 0;
  for (const ScoreIndex top : context.questionnaire.top_scores()) {
    if (context.scored.scores[top].asked == 0) continue;
    const std::vector<ScoreIndex>& parts = context.questionnaire->scores[top].parts;
    const auto is_part = [&](ScoreIndex score) { return std::find(parts.begin(), parts.end(), score) != parts.end(); };
    if (!scores.empty() && std::all_of(scores.begin(), scores.end(), is_part)) return place;
    ++place;
  }
  return std::nullopt;
}

/// A text that is the same in every language of the questionnaire: only one of them is asked for.
Text same_text(const ReportContext& context, const std::string& text) { return Text{std::vector<std::string>(context.questionnaire->languages.size(), text)}; }

std::vector<Picture> default_pictures(const ReportContext& context) {
  std::vector<ScoreIndex> tops;
  for (const ScoreIndex top : context.questionnaire.top_scores()) {
    const bool ordered = !context.questionnaire->scores[top].rule.as<Typology>();
    if (context.scored.scores[top].asked > 0 && ordered) tops.push_back(top);
  }
  std::vector<Picture> pictures;
  const auto add = [&](PictureKind kind, std::string_view title, std::vector<ScoreIndex> scores) {
    Picture picture{};
    picture.kind = kind;
    picture.title = same_text(context, std::string{title});
    picture.scores = std::move(scores);
    pictures.push_back(std::move(picture));
  };
  if (tops.size() >= fewest_axes) add(PictureKind::radar, context.phrases.radar_title, tops);
  for (const ScoreIndex top : tops) {
    const ScoreDefinition& score = context.questionnaire->scores[top];
    if (!score.parts.empty()) add(PictureKind::bars, score.title.in(context.language), score.parts);
  }
  return pictures;
}

}  // namespace

std::vector<ReportPicture> pictures_of(const ReportContext& context) {
  std::vector<ReportPicture> told;
  const std::vector<Picture> made = context.questionnaire->pictures.empty() ? default_pictures(context) : std::vector<Picture>{};
  for (const Picture& picture : made.empty() ? context.questionnaire->pictures : made) {
    ReportPicture drawn = draw(context, picture);
    if (picture.kind == PictureKind::bars) drawn.section = section_of(context, picture.scores);
    if (!drawn.rows.empty()) told.push_back(std::move(drawn));
  }
  return told;
}

}  // namespace leerruimte
