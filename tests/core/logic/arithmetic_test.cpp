#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("sums and products read the number a text begins with", "[logic]") {
  CHECK(result(R"({"+": [1, 2, 3]})") == "6");
  CHECK(result(R"({"+": ["3 days", "1.5"]})") == "4.5");
  CHECK(result(R"({"+": "7"})") == "7");
  CHECK(result(R"({"+": []})") == "0");
  CHECK(result(R"({"*": [2, "3x"]})") == "6");
  CHECK(result(R"({"*": ["3x"]})") == R"("3x")");
  CHECK(result(R"({"cat": {"+": [null]}})") == R"("NaN")");
}

TEST_CASE("difference, quotient and remainder read a whole text as a number", "[logic]") {
  CHECK(result(R"({"-": [5, "3"]})") == "2");
  CHECK(result(R"({"-": [5]})") == "-5");
  CHECK(result(R"({"cat": {"-": [5, "3 days"]}})") == R"("NaN")");
  CHECK(result(R"({"/": [7, 2]})") == "3.5");
  CHECK(result(R"({"%": [-7, 3]})") == "-1");
  CHECK(result(R"({"%": [5.5, 2]})") == "1.5");
}

TEST_CASE("division by zero is infinite, and null as JSON", "[logic]") {
  CHECK(result(R"({"cat": {"/": [1, 0]}})") == R"("Infinity")");
  CHECK(result(R"({"cat": {"/": [-1, 0]}})") == R"("-Infinity")");
  CHECK(result(R"({"/": [1, 0]})") == "null");
}

TEST_CASE("the largest and smallest of none are the infinities", "[logic]") {
  CHECK(result(R"({"max": [1, "5", 3]})") == "5");
  CHECK(result(R"({"min": [1, null, 3]})") == "0");
  CHECK(result(R"({"cat": {"max": []}})") == R"("-Infinity")");
  CHECK(result(R"({"cat": {"min": []}})") == R"("Infinity")");
  CHECK(result(R"({"cat": {"max": [1, "x"]}})") == R"("NaN")");
}

TEST_CASE("zero keeps its sign, and is written without", "[logic]") {
  CHECK(result(R"({"-": [0]})") == "0");
  CHECK(result(R"({"cat": {"/": [1, {"-": [0]}]}})") == R"("-Infinity")");
  CHECK(result(R"({"cat": {"/": [1, {"min": [0, {"-": [0]}]}]}})") == R"("-Infinity")");
  CHECK(result(R"({"cat": {"/": [1, {"max": [{"-": [0]}, 0]}]}})") == R"("Infinity")");
  CHECK(result(R"({"cat": {"/": [1, {"*": ["-0", 1]}]}})") == R"("-Infinity")");
  CHECK(result(R"({"cat": {"/": [1, {"*": [-1, 0, 1]}]}})") == R"("Infinity")");
}
