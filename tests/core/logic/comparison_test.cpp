#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("loose equality makes numbers of texts and texts of lists", "[logic]") {
  CHECK(result(R"({"==": [1, 1]})") == "true");
  CHECK(result(R"({"==": [1, "1"]})") == "true");
  CHECK(result(R"({"==": [0, ""]})") == "true");
  CHECK(result(R"({"==": [1, true]})") == "true");
  CHECK(result(R"({"==": [[1, 2], "1,2"]})") == "true");
  CHECK(result(R"({"==": ["a", "b"]})") == "false");
  CHECK(result(R"({"!=": [1, "2"]})") == "true");
}

TEST_CASE("null equals nothing but null and what is not given", "[logic]") {
  CHECK(result(R"({"==": [null, null]})") == "true");
  CHECK(result(R"({"==": [null]})") == "true");
  CHECK(result(R"({"==": [null, 0]})") == "false");
  CHECK(result(R"({"==": [null, ""]})") == "false");
  CHECK(result(R"({"===": [null]})") == "false");
}

TEST_CASE("strict equality wants the same kind", "[logic]") {
  CHECK(result(R"({"===": [1, 1.0]})") == "true");
  CHECK(result(R"({"===": [1, "1"]})") == "false");
  CHECK(result(R"({"!==": [1, "1"]})") == "true");
}

TEST_CASE("a list equals itself and not one that is alike", "[logic]") {
  CHECK(result(R"({"===": [{"var": "a"}, {"var": "a"}]})", R"({"a": [1]})") == "true");
  CHECK(result(R"({"==": [{"var": "a"}, {"var": "b"}]})", R"({"a": [1], "b": [1]})") == "false");
  CHECK(result(R"({"==": [[], []]})") == "false");
}

TEST_CASE("two texts compare by their UTF-16 units, all else as numbers", "[logic]") {
  CHECK(result(R"({"<": [2, 10]})") == "true");
  CHECK(result(R"({"<": ["2", "10"]})") == "false");
  CHECK(result(R"({"<": ["2", 10]})") == "true");
  CHECK(result(R"({"<": ["B", "a"]})") == "true");
  CHECK(result(R"({"<": ["😀", "｡"]})") == "true");
  CHECK(result(R"({">": ["b", "a"]})") == "true");
  CHECK(result(R"({">=": [3, 3]})") == "true");
  CHECK(result(R"({"<=": [null, 0]})") == "true");
}

TEST_CASE("NaN compares false, also with itself", "[logic]") {
  CHECK(result(R"({"<": ["x", 1]})") == "false");
  CHECK(result(R"({">=": ["x", 1]})") == "false");
  CHECK(result(R"({"==": [{"+": "x"}, {"+": "x"}]})") == "false");
}

TEST_CASE("three operands ask whether the middle lies between", "[logic]") {
  CHECK(result(R"({"<": [1, 2, 3]})") == "true");
  CHECK(result(R"({"<": [1, 1, 3]})") == "false");
  CHECK(result(R"({"<=": [1, 1, 3]})") == "true");
  CHECK(result(R"({"<=": [1, 4, 3]})") == "false");
}

TEST_CASE("truth is JavaScript's, but for the empty list", "[logic]") {
  for (const auto* falsy : {R"({"!!": [[]]})", R"({"!!": [0]})", R"({"!!": [""]})", R"({"!!": [null]})", R"({"!!": [false]})", R"({"!!": []})"}) {
    CHECK(result(falsy) == "false");
  }
  for (const auto* truthy : {R"({"!!": [[0]]})", R"({"!!": ["0"]})", R"({"!!": [-1]})", R"({"!!": [{}]})"}) CHECK(result(truthy) == "true");
  CHECK(result(R"({"!": [[]]})") == "true");
  CHECK(result(R"({"!": "text"})") == "false");
}
