#include "core/group/proportion.hpp"

#include <cmath>

#include "tests/catch2.hpp"

using namespace leerruimte;

namespace {

/// The two shares that lie z standard errors, by their own variance, from what was seen: the roots of (p - x)^2 = z^2 x (1 - x) / n,
/// found by halving. Another way to the same interval.
double end_by_halving(double seen, double n, double from, double to) {
  const double z2 = 1.959963984540054 * 1.959963984540054;
  for (int step = 0; step < 200; ++step) {
    const double middle = (from + to) / 2.0;
    const bool within = (seen - middle) * (seen - middle) <= z2 * middle * (1.0 - middle) / n;
    (within ? from : to) = middle;
  }
  return from;
}

}  // namespace

TEST_CASE("a half of twenty people lies between 29.9 and 70.1 percent", "[group]") {
  const Interval interval = wilson(10, 20);

  CHECK(interval.lowest == Approx(0.2993).margin(0.00005));
  CHECK(interval.highest == Approx(0.7007).margin(0.00005));
}

TEST_CASE("nobody of ten people still leaves room for 27.8 percent", "[group]") {
  const Interval interval = wilson(0, 10);

  CHECK(interval.lowest == 0.0);
  CHECK(interval.highest == Approx(0.2775).margin(0.00005));  // z2 / (n + z2) = 3.8415 / 13.8415
}

TEST_CASE("everybody mirrors nobody", "[group]") {
  const Interval nobody = wilson(0, 10);
  const Interval everybody = wilson(10, 10);

  CHECK(everybody.highest == 1.0);
  CHECK(everybody.lowest == Approx(1.0 - nobody.highest));
}

TEST_CASE("the intervals that the background of nea-anker tells are the ones that are computed", "[group]") {
  CHECK(std::lround(100 * wilson(6, 12).lowest) == 25);
  CHECK(std::lround(100 * wilson(6, 12).highest) == 75);
  CHECK(std::lround(100 * wilson(60, 120).lowest) == 41);
  CHECK(std::lround(100 * wilson(60, 120).highest) == 59);
}

TEST_CASE("both ends are where the share would be just z standard errors away", "[group]") {
  for (const int n : {1, 2, 7, 24, 250, 40'000}) {
    for (int count = 0; count <= n; count += 1 + n / 13) {
      const double seen = static_cast<double>(count) / n;
      const Interval interval = wilson(count, n);
      INFO(count << " of " << n);
      CHECK(interval.lowest == Approx(end_by_halving(seen, n, seen, 0.0)).margin(1e-12));
      CHECK(interval.highest == Approx(end_by_halving(seen, n, seen, 1.0)).margin(1e-12));
    }
  }
}

TEST_CASE("an interval stays between nobody and everybody, around the share", "[group]") {
  for (int n = 1; n <= 60; ++n) {
    for (int count = 0; count <= n; ++count) {
      const Interval interval = wilson(count, n);
      const double seen = static_cast<double>(count) / n;
      INFO(count << " of " << n);
      CHECK(interval.lowest >= 0.0);
      CHECK(interval.lowest <= seen);
      CHECK(seen <= interval.highest);
      CHECK(interval.highest <= 1.0);
      CHECK(interval.lowest < interval.highest);
    }
  }
}
