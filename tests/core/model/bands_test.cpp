#include "core/model/bands.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using example::english;

namespace {

std::vector<Band> bands_from(const std::vector<double>& starts) {
  std::vector<Band> bands;
  for (const double from : starts) bands.push_back({from, english("from " + std::to_string(from)), english("")});
  return bands;
}

}  // namespace

TEST_CASE("a band runs from its start up to where the next begins", "[model]") {
  const auto bands = Bands::of("room", bands_from({1, 2.5, 4}));

  REQUIRE(bands);
  CHECK(bands->at(1).from == 1);
  CHECK(bands->at(2.499999).from == 1);
  CHECK(bands->at(2.5).from == 2.5);
  CHECK(bands->at(4).from == 4);
  CHECK(bands->at(5).from == 4);
}

TEST_CASE("bands ascend and there is at least one", "[model]") {
  CHECK_FALSE(Bands::of("room", {}));
  CHECK_FALSE(Bands::of("room", bands_from({1, 1})));
  CHECK_FALSE(Bands::of("room", bands_from({2, 1})));
  CHECK(Bands::of("room", bands_from({1})));
}

TEST_CASE("bands cover a range when the first begins at its low end and the last inside it", "[model]") {
  const auto bands = Bands::of("room", bands_from({1, 4}));

  REQUIRE(bands);
  CHECK(bands->cover({1, 5}));
  CHECK(bands->cover({1, 4}));
  CHECK_FALSE(bands->cover({1, 3}));
  CHECK_FALSE(bands->cover({0, 5}));
  CHECK_FALSE(bands->cover({2, 5}));
}
