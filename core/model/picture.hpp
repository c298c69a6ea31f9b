#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/score_definition.hpp"
#include "core/model/text.hpp"

namespace leerruimte {

enum class PictureKind { radar, bars, contrasts, dots, quadrant, count, ticks };

/// The word for a kind of picture in questionnaires, e.g. "radar".
std::string_view name_of(PictureKind kind);

/// @return nothing when the word names no kind of picture.
std::optional<PictureKind> picture_named(std::string_view name);

/// A group of ticked options in a picture.
struct TickGroup {
  Text title;
  std::vector<int> codes;
};

/// Two cuts that divide a plane, and the words for its four parts: low x and y, high x, high y, high both.
struct Plane {
  double x_cut;
  double y_cut;
  std::array<Text, 4> regions;
};

/// A picture of a report: what it shows, nothing of how it is drawn. What a kind does not use is empty.
struct Picture {
  PictureKind kind;
  Text title;
  std::optional<Text> note;
  std::vector<ScoreIndex> scores;            ///< radar, bars, quadrant (x, y), count (one); dots: words for each row, or none.
  std::vector<std::vector<ItemIndex>> rows;  ///< contrasts, dots, quadrant (x, y): the items of each row, one per aspect.
  std::optional<Plane> plane;                ///< quadrant.
  std::optional<ItemIndex> ticks;            ///< ticks.
  std::vector<TickGroup> groups;             ///< ticks.
};

}  // namespace leerruimte
