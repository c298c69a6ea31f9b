#include "core/model/bands.hpp"

#include <algorithm>
#include <cassert>

namespace leerruimte {

std::optional<Bands> Bands::of(std::string id, std::vector<Band> bands) {
  if (bands.empty()) return std::nullopt;
  const auto not_ascending = [](const Band& a, const Band& b) { return !(a.from < b.from); };
  if (std::adjacent_find(bands.begin(), bands.end(), not_ascending) != bands.end()) return std::nullopt;
  return Bands{std::move(id), std::move(bands)};
}

bool Bands::cover(const Range& range) const {
  return bands_.front().from == range.lowest && bands_.back().from <= range.highest;
}

const Band& Bands::at(double value) const {
  assert(value >= bands_.front().from);
  const auto above = std::find_if(bands_.begin() + 1, bands_.end(), [value](const Band& band) { return value < band.from; });
  return *(above - 1);
}

}  // namespace leerruimte
