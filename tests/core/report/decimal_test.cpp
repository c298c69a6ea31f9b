#include "core/report/decimal.hpp"

#include "tests/catch2.hpp"

using namespace leerruimte;

TEST_CASE("a number is shown with a fixed number of decimals", "[report]") {
  CHECK(fixed_decimals(3, 1, ".") == "3.0");
  CHECK(fixed_decimals(3.14159, 3, ".") == "3.142");
  CHECK(fixed_decimals(3.4, 0, ".") == "3");
  CHECK(fixed_decimals(2.005, 1, ".") == "2.0");
  CHECK(fixed_decimals(12.07, 2, ".") == "12.07");
  CHECK(fixed_decimals(99.99, 1, ".") == "100.0");
}

TEST_CASE("half is rounded away from zero", "[report]") {
  CHECK(fixed_decimals(0.5, 0, ".") == "1");
  CHECK(fixed_decimals(1.5, 0, ".") == "2");
  CHECK(fixed_decimals(2.5, 0, ".") == "3");
  CHECK(fixed_decimals(-2.5, 0, ".") == "-3");
  CHECK(fixed_decimals(2.25, 1, ".") == "2.3");
  CHECK(fixed_decimals(-2.25, 1, ".") == "-2.3");
  CHECK(fixed_decimals(2.125, 2, ".") == "2.13");
}

TEST_CASE("the decimal mark is the one of the language", "[report]") {
  CHECK(fixed_decimals(3.5, 1, ",") == "3,5");
  CHECK(up_to_decimals(3.5, 2, ",") == "3,5");
  CHECK(up_to_decimals(3, 2, ",") == "3");
}

TEST_CASE("what rounds to zero has no minus sign", "[report]") {
  CHECK(fixed_decimals(-0.0, 1, ".") == "0.0");
  CHECK(fixed_decimals(-0.04, 1, ".") == "0.0");
  CHECK(fixed_decimals(-0.05, 1, ".") == "-0.1");
  CHECK(up_to_decimals(-0.001, 2, ".") == "0");
}

TEST_CASE("zeros at the end can be left out", "[report]") {
  CHECK(up_to_decimals(4.5, 2, ".") == "4.5");
  CHECK(up_to_decimals(4.0, 2, ".") == "4");
  CHECK(up_to_decimals(10, 2, ".") == "10");
  CHECK(up_to_decimals(10, 0, ".") == "10");
  CHECK(up_to_decimals(11.0 / 3.0, 2, ".") == "3.67");
  CHECK(up_to_decimals(0.05, 2, ".") == "0.05");
}
