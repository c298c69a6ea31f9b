#include "core/json/number.hpp"

#include "tests/catch2.hpp"

using namespace leerruimte;

TEST_CASE("a number is written as short as reads back the same", "[json]") {
  CHECK(number_text(3.5) == "3.5");
  CHECK(number_text(0.1) == "0.1");
  CHECK(number_text(11.0 / 3.0) == "3.6666666666666665");
  CHECK(number_text(1.0 / 3.0) == "0.3333333333333333");
  CHECK(number_text(-2.25) == "-2.25");
}

TEST_CASE("a whole number keeps one decimal", "[json]") {
  CHECK(number_text(4.0) == "4.0");
  CHECK(number_text(0.0) == "0.0");
}
