#include <algorithm>

#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

constexpr std::size_t fewest_axes = 3;
constexpr std::size_t most_axes = 12;
constexpr std::size_t regions = 4;

void check_keys(const Cursor& picture, PictureKind kind) {
  switch (kind) {
    case PictureKind::contrasts: return picture.only({"kind", "title", "note", "rows"});
    case PictureKind::dots: return picture.only({"kind", "title", "note", "rows", "scores"});
    case PictureKind::quadrant: return picture.only({"kind", "title", "note", "scores", "rows", "aspects", "cuts", "regions"});
    case PictureKind::count: return picture.only({"kind", "title", "note", "score"});
    case PictureKind::ticks: return picture.only({"kind", "title", "note", "item", "groups"});
    default: return picture.only({"kind", "title", "note", "scores"});
  }
}

/// The items of each row that is named.
std::vector<std::vector<ItemIndex>> read_rows(const Cursor& rows, const QuestionnaireDraft& draft) {
  std::vector<std::vector<ItemIndex>> read;
  for (const Cursor& row : rows.elements()) {
    std::vector<ItemIndex> items = draft.items.refer_row(row);
    if (!items.empty()) read.push_back(std::move(items));
  }
  return read;
}

void check_bipolar(const Cursor& rows, const Picture& picture, const QuestionnaireDraft& draft) {
  for (const auto& row : picture.rows) {
    if (draft.parts.items[row.front()].kind != ItemKind::bipolar) rows.report("picture", "must all be bipolar items, which have two ends");
  }
}

/// Scores that words are shown of, one for each row.
void read_words(const Cursor& picture, const QuestionnaireDraft& draft, Picture& read) {
  for (const auto& row : read.rows) {
    if (row.size() < 2) picture.at("rows").report("picture", "must all ask about two or three aspects");
  }
  const Cursor scores = picture.optional("scores");
  if (!scores.present()) return;
  read.scores = draft.scores.refer_all(scores);
  if (read.scores.size() != read.rows.size()) scores.report("picture", "must be as many as there are rows");
}

/// Of each row the items for x and y.
void choose_aspects(const Cursor& picture, const QuestionnaireDraft& draft, Picture& read) {
  const Cursor aspects = picture.at("aspects");
  const std::vector<std::size_t> axes = draft.aspects.refer_all(aspects);
  if (aspects.elements_or_none().size() != 2) aspects.report("how-many", "must be two: the one along and the one upwards");
  if (axes.size() != 2) return;  // reported
  for (auto& row : read.rows) {
    std::vector<ItemIndex> chosen;
    for (const std::size_t axis : axes) {
      for (const ItemIndex item : row) {
        if (draft.parts.items[item].aspect == axis) chosen.push_back(item);
      }
    }
    if (chosen.size() != 2) picture.at("rows").report("picture", "must all be asked about both aspects");
    row = std::move(chosen);
  }
}

Plane read_plane(const Cursor& picture, const QuestionnaireDraft& draft) {
  Plane plane{0.0, 0.0, {}};
  const Cursor cuts = picture.at("cuts");
  const std::vector<Cursor> both = cuts.elements();
  if (both.size() == 2) {
    plane.x_cut = read_cut(both.front(), draft);
    plane.y_cut = read_cut(both.back(), draft);
  } else {
    cuts.report("how-many", "must be two: one along and one upwards");
  }
  const Cursor words = picture.at("regions");
  const std::vector<Cursor> four = words.elements();
  if (four.size() != regions) words.report("how-many", "must be four texts: low and low, high along, high upwards, high and high");
  for (std::size_t i = 0; i < std::min(four.size(), regions); ++i) plane.regions[i] = read_text(four[i], draft.parts.languages);
  return plane;
}

void read_quadrant(const Cursor& picture, const QuestionnaireDraft& draft, Picture& read) {
  if (picture.has("rows")) {
    read.rows = read_rows(picture.at("rows"), draft);
    choose_aspects(picture, draft, read);
    picture.optional("scores").report("operands", "is not needed: the rows are the points");
  } else {
    const Cursor scores = picture.at("scores");
    read.scores = draft.scores.refer_all(scores);
    if (scores.elements_or_none().size() != 2) scores.report("how-many", "must be two: the one along and the one upwards");
    picture.optional("aspects").report("operands", "is not needed: the scores are the axes");
  }
  read.plane = read_plane(picture, draft);
}

void read_count(const Cursor& picture, const QuestionnaireDraft& draft, Picture& read) {
  const Cursor score = picture.at("score");
  const auto index = draft.scores.refer(score);
  if (!index || *index >= draft.parts.scores.size()) return;
  const ScoreRule& rule = draft.parts.scores[*index].rule;
  if (!rule.as<Count>() || rule.of.items.empty()) score.report("picture", "must be a count of items");
  read.scores = {*index};
}

void read_ticks(const Cursor& picture, const QuestionnaireDraft& draft, Picture& read) {
  const Cursor item = picture.at("item");
  read.ticks = draft.items.refer(item);
  const bool ticks = read.ticks && draft.parts.items[*read.ticks].kind == ItemKind::ticks;
  if (read.ticks && !ticks) item.report("picture", "must be an item that takes ticks");
  const std::vector<ItemIndex> items = ticks ? std::vector<ItemIndex>{*read.ticks} : std::vector<ItemIndex>{};
  for (const Cursor& group : picture.at("groups").elements()) {
    group.only({"title", "codes"});
    Text title = read_text(group.at("title"), draft.parts.languages);
    read.groups.push_back({std::move(title), read_codes(group.at("codes"), items, draft)});
  }
}

Picture read_picture(const Cursor& picture, const QuestionnaireDraft& draft) {
  const Cursor kind = picture.at("kind");
  const std::string word = kind.text();
  const auto known = picture_named(word);
  if (!known && !word.empty()) kind.report("picture-kind", "must be \"radar\", \"bars\", \"contrasts\", \"dots\", \"quadrant\", \"count\" or \"ticks\"");
  Picture read{};
  read.kind = known.value_or(PictureKind::bars);
  if (known) check_keys(picture, read.kind);
  read.title = read_text(picture.at("title"), draft.parts.languages);
  const Cursor note = picture.optional("note");
  if (note.present()) read.note = read_text(note, draft.parts.languages);
  if (!known) return read;
  switch (read.kind) {
    case PictureKind::contrasts: {
      const Cursor rows = picture.at("rows");
      read.rows = read_rows(rows, draft);
      check_bipolar(rows, read, draft);
      break;
    }
    case PictureKind::dots:
      read.rows = read_rows(picture.at("rows"), draft);
      read_words(picture, draft, read);
      break;
    case PictureKind::quadrant: read_quadrant(picture, draft, read); break;
    case PictureKind::count: read_count(picture, draft, read); break;
    case PictureKind::ticks: read_ticks(picture, draft, read); break;
    default: {
      const Cursor scores = picture.at("scores");
      read.scores = draft.scores.refer_all(scores);
      const std::size_t axes = scores.elements_or_none().size();
      const bool axes_fit = axes >= fewest_axes && axes <= most_axes;
      if (read.kind == PictureKind::radar && !axes_fit) scores.report("how-many", "must be 3 to 12 for a radar; take bars instead");
    }
  }
  return read;
}

}  // namespace

std::vector<Picture> read_pictures(const Cursor& pictures, const QuestionnaireDraft& draft) {
  return read_each<Picture>(pictures, [&](const Cursor& one) { return read_picture(one, draft); });
}

}  // namespace leerruimte
