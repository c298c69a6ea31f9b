#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("if takes the first value whose condition is true", "[logic]") {
  CHECK(result(R"({"if": []})") == "null");
  CHECK(result(R"({"if": ["only"]})") == R"("only")");
  CHECK(result(R"({"if": [true, 1]})") == "1");
  CHECK(result(R"({"if": [false, 1]})") == "null");
  CHECK(result(R"({"if": [false, 1, 2]})") == "2");
  CHECK(result(R"({"if": [false, 1, [], 2, "0", 3, 4]})") == "3");
  CHECK(result(R"({"?:": [true, 1, 2]})") == "1");
}

TEST_CASE("and and or give the value that decides, or the last", "[logic]") {
  CHECK(result(R"({"and": [1, "", 3]})") == R"("")");
  CHECK(result(R"({"and": [1, 2, 3]})") == "3");
  CHECK(result(R"({"or": [0, "a", 3]})") == R"("a")");
  CHECK(result(R"({"or": [0, [], null]})") == "null");
  CHECK(result(R"({"or": []})") == "absent");
}

TEST_CASE("an object with no or several members stands for itself", "[logic]") {
  CHECK(result("{}") == "{}");
  CHECK(result(R"({"or": [{"b": 1, "a": {"+": [1, 2]}}]})") == R"({"a":{"+":[1,2]},"b":1})");
}

TEST_CASE("every element of a list is evaluated", "[logic]") {
  CHECK(result(R"([1, {"+": [1, 1]}, [{"var": ""}]])", "3") == "[1,2,[3]]");
}
