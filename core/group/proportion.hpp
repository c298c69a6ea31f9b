#pragma once

#include <cstdint>

namespace leerruimte {

/// From where to where a share may well lie.  @invariant 0 <= lowest <= highest <= 1
struct Interval {
  double lowest;
  double highest;
  bool operator==(const Interval&) const = default;
};

/// The 95 % interval of a share by Wilson's score method, without continuity correction (Wilson, 1927). It stays inside 0 and 1, and
/// has a width even when nobody or everybody counts.
/// @param count how many of the n count
/// @pre n >= 1 and 0 <= count <= n
Interval wilson(std::int64_t count, std::int64_t n);

}  // namespace leerruimte
