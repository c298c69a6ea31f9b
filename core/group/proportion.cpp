#include "core/group/proportion.hpp"

#include <cassert>
#include <cmath>

namespace leerruimte {
namespace {

/// The value a standard normal variable stays under with probability 0.975.
constexpr double z = 1.959963984540054;

}  // namespace

Interval wilson(std::int64_t count, std::int64_t n) {
  assert(n >= 1 && count >= 0 && count <= n);
  const double people = static_cast<double>(n);
  const double share = static_cast<double>(count) / people;
  const double scale = 1.0 + z * z / people;
  const double centre = (share + z * z / (2.0 * people)) / scale;
  const double half = z * std::sqrt(share * (1.0 - share) / people + z * z / (4.0 * people * people)) / scale;
  // At the ends the formula gives exactly 0 and 1; rounding does not.
  return {count == 0 ? 0.0 : centre - half, count == n ? 1.0 : centre + half};
}

}  // namespace leerruimte
