#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("cat puts texts together and leaves out nothing", "[logic]") {
  CHECK(result(R"({"cat": ["I love ", 3, " pies"]})") == R"("I love 3 pies")");
  CHECK(result(R"({"cat": [null, true, [1, [2, null]], 0.1]})") == R"("true1,2,0.1")");
  CHECK(result(R"({"cat": [{}]})") == R"("[object Object]")");
}

TEST_CASE("substr counts from the end when negative", "[logic]") {
  CHECK(result(R"({"substr": ["jsonlogic", 4]})") == R"("logic")");
  CHECK(result(R"({"substr": ["jsonlogic", -5]})") == R"("logic")");
  CHECK(result(R"({"substr": ["jsonlogic", 1, 3]})") == R"("son")");
  CHECK(result(R"({"substr": ["jsonlogic", 4, -2]})") == R"("log")");
  CHECK(result(R"({"substr": ["jsonlogic", -50, 4]})") == R"("json")");
  CHECK(result(R"({"substr": ["jsonlogic", 4, -50]})") == R"("")");
  CHECK(result(R"({"substr": ["jsonlogic", 4, null]})") == R"("")");
  CHECK(result(R"({"substr": [12345, 1, 2]})") == R"("23")");
}

TEST_CASE("texts count UTF-16 units, and half a character is U+FFFD", "[logic]") {
  CHECK(result(R"({"var": "t.length"})", R"({"t": "a😀"})") == "3");
  CHECK(result(R"({"substr": ["a😀b", 1, 2]})") == R"("😀")");
  CHECK(result(R"({"substr": ["a😀b", 1, 1]})") == R"("�")");
  CHECK(result(R"({"cat": [{"substr": ["😀", 0, 1]}, {"substr": ["😀", 1, 1]}]})") == R"("😀")");
}

TEST_CASE("in looks for a part of a text or an element of a list", "[logic]") {
  CHECK(result(R"({"in": ["Spring", "Springfield"]})") == "true");
  CHECK(result(R"({"in": ["i", "team"]})") == "false");
  CHECK(result(R"({"in": [1, "a1"]})") == "true");
  CHECK(result(R"({"in": ["", "a"]})") == "true");
  CHECK(result(R"({"in": ["", ""]})") == "false");
  CHECK(result(R"({"in": [3, [1, 2, 3]]})") == "true");
  CHECK(result(R"({"in": ["3", [1, 2, 3]]})") == "false");
  CHECK(result(R"({"in": [3, null]})") == "false");
  CHECK(result(R"({"in": [3, 33]})") == "false");
}
