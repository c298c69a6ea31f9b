#include "core/model/picture.hpp"

#include <array>

namespace leerruimte {
namespace {

struct NamedKind {
  PictureKind kind;
  std::string_view name;
};
constexpr std::array<NamedKind, 7> kinds{{{PictureKind::radar, "radar"},
                                          {PictureKind::bars, "bars"},
                                          {PictureKind::contrasts, "contrasts"},
                                          {PictureKind::dots, "dots"},
                                          {PictureKind::quadrant, "quadrant"},
                                          {PictureKind::count, "count"},
                                          {PictureKind::ticks, "ticks"}}};

}  // namespace

std::string_view name_of(PictureKind kind) {
  for (const NamedKind& known : kinds) {
    if (known.kind == kind) return known.name;
  }
  return "";
}

std::optional<PictureKind> picture_named(std::string_view name) {
  for (const NamedKind& known : kinds) {
    if (known.name == name) return known.kind;
  }
  return std::nullopt;
}

}  // namespace leerruimte
