#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("map and filter evaluate with each element as data", "[logic]") {
  CHECK(result(R"({"map": [{"var": "n"}, {"*": [{"var": ""}, 2]}]})", R"({"n": [1, 2, 3]})") == "[2,4,6]");
  CHECK(result(R"({"map": [{"var": ""}, {"var": "a"}]})", R"([{"a": 1}, {"b": 2}])") == "[1,null]");
  CHECK(result(R"({"filter": [[1, 2, 3, 4], {">": [{"var": ""}, 2]}]})") == "[3,4]");
  CHECK(result(R"({"map": [null, {"var": ""}]})") == "[]");
  CHECK(result(R"({"filter": ["text", true]})") == "[]");
}

TEST_CASE("reduce knows the current element and what came of the others", "[logic]") {
  constexpr auto* sum = R"({"reduce": [{"var": ""}, {"+": [{"var": "current"}, {"var": "accumulator"}]}, 10]})";
  CHECK(result(sum, "[1, 2, 3]") == "16");
  CHECK(result(sum, "[]") == "10");
  CHECK(result(sum, "null") == "10");
  CHECK(result(R"({"reduce": [[1, 2], {"var": "accumulator"}]})") == "null");
}

TEST_CASE("all, some and none of an empty list", "[logic]") {
  CHECK(result(R"({"all": [[], true]})") == "false");
  CHECK(result(R"({"some": [[], true]})") == "false");
  CHECK(result(R"({"none": [[], true]})") == "true");
}

TEST_CASE("all, some and none of a list", "[logic]") {
  CHECK(result(R"({"all": [[1, 2], {">": [{"var": ""}, 0]}]})") == "true");
  CHECK(result(R"({"all": [[1, 2], {">": [{"var": ""}, 1]}]})") == "false");
  CHECK(result(R"({"some": [[1, 2], {">": [{"var": ""}, 1]}]})") == "true");
  CHECK(result(R"({"none": [[1, 2], {">": [{"var": ""}, 1]}]})") == "false");
  CHECK(result(R"({"none": [[1, 2], {">": [{"var": ""}, 2]}]})") == "true");
}

TEST_CASE("merge puts lists and single values into one list", "[logic]") {
  CHECK(result(R"({"merge": [[1, 2], 3, [[4]], null]})") == "[1,2,3,[4],null]");
  CHECK(result(R"({"merge": []})") == "[]");
}
