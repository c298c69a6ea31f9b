#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("a comparison with a gap is undecided", "[logic]") {
  for (const auto* op : {"==", "===", "!=", "!==", "<", "<=", ">", ">="}) {
    CHECK(result_with_gaps(std::string{R"({")"} + op + R"(": [{"var": "safety"}, 3]})") == "undecided");
    CHECK(result_with_gaps(std::string{R"({")"} + op + R"(": [null, {"var": "safety"}]})") == "undecided");
  }
}

TEST_CASE("between is false as soon as one of its two comparisons is", "[logic]") {
  CHECK(result_with_gaps(R"({"<": [1, {"var": "safety"}, 5]})") == "undecided");
  CHECK(result_with_gaps(R"({"<": [1, 2, {"var": "safety"}]})") == "undecided");
  CHECK(result_with_gaps(R"({"<": [2, 1, {"var": "safety"}]})") == "false");
  CHECK(result_with_gaps(R"({"<": [{"var": "safety"}, 2, 1]})") == "false");
}

TEST_CASE("arithmetic with a gap is undecided", "[logic]") {
  for (const auto* op : {"+", "-", "*", "/", "%", "max", "min"}) {
    CHECK(result_with_gaps(std::string{R"({")"} + op + R"(": [{"var": "safety"}, 3]})") == "undecided");
    CHECK(result_with_gaps(std::string{R"({")"} + op + R"(": [3, {"var": "safety"}]})") == "undecided");
    CHECK(result_with_gaps(std::string{R"({")"} + op + R"(": [{"var": "safety"}]})") == "undecided");
  }
}

TEST_CASE("and, or and not decide where the rest does", "[logic]") {
  CHECK(result_with_gaps(R"({"and": [{"var": "safety"}, false]})") == "false");
  CHECK(result_with_gaps(R"({"and": [{"var": "safety"}, true]})") == "undecided");
  CHECK(result_with_gaps(R"({"and": [true, {"var": "safety"}]})") == "undecided");
  CHECK(result_with_gaps(R"({"or": [{"var": "safety"}, 7]})") == "7");
  CHECK(result_with_gaps(R"({"or": [{"var": "safety"}, false]})") == "undecided");
  CHECK(result_with_gaps(R"({"!": {"var": "safety"}})") == "undecided");
  CHECK(result_with_gaps(R"({"!!": {"var": "safety"}})") == "undecided");
}

TEST_CASE("if is undecided when a condition it reaches is", "[logic]") {
  CHECK(result_with_gaps(R"({"if": [{"var": "safety"}, 1, 2]})") == "undecided");
  CHECK(result_with_gaps(R"({"if": [true, 1, {"var": "safety"}, 2]})") == "1");
  CHECK(result_with_gaps(R"({"if": [false, 1, {"var": "safety"}, 2, 3]})") == "undecided");
  CHECK(result_with_gaps(R"({"if": [false, {"var": "safety"}, 2]})") == "2");
}

TEST_CASE("a default takes the place of a gap", "[logic]") {
  CHECK(result_with_gaps(R"({"var": "safety"})") == "undecided");
  CHECK(result_with_gaps(R"({"var": ["safety", 3]})") == "3");
  CHECK(result_with_gaps(R"({"var": ["safety", null]})") == "null");
  CHECK(result_with_gaps(R"({"var": ["safety.part", 3]})") == "3");
  CHECK(result_with_gaps(R"({"map": [{"var": "list"}, {"var": ["", 0]}]})") == "[1,0,3]");
}

TEST_CASE("a gap is missing", "[logic]") {
  CHECK(result_with_gaps(R"({"missing": ["trust", "safety", "other"]})") == R"(["safety","other"])");
  CHECK(result_with_gaps(R"({"missing_some": [1, ["trust", "safety"]]})") == "[]");
  CHECK(result_with_gaps(R"({"missing_some": [2, ["trust", "safety"]]})") == R"(["safety"])");
  CHECK(result_with_gaps(R"({"if": [{"missing": ["safety"]}, "unknown", "known"]})") == R"("unknown")");
}

TEST_CASE("a text with a gap in it is undecided", "[logic]") {
  CHECK(result_with_gaps(R"({"cat": ["a", {"var": "safety"}]})") == "undecided");
  CHECK(result_with_gaps(R"({"cat": ["a", {"var": "list"}]})") == "undecided");
  CHECK(result_with_gaps(R"({"substr": ["abc", {"var": "safety"}]})") == "undecided");
  CHECK(result_with_gaps(R"({"in": [1, {"var": "safety"}]})") == "undecided");
}

TEST_CASE("a list with a gap stays a list, undecided where the gap matters", "[logic]") {
  CHECK(result_with_gaps(R"({"var": "list.length"})") == "3");
  CHECK(result_with_gaps(R"({"var": "list.2"})") == "3");
  CHECK(result_with_gaps(R"({"!!": {"var": "list"}})") == "true");
  CHECK(result_with_gaps(R"({"in": [3, {"var": "list"}]})") == "true");
  CHECK(result_with_gaps(R"({"in": [2, {"var": "list"}]})") == "undecided");
  CHECK(result_with_gaps(R"({"==": [{"var": "list"}, "1,2,3"]})") == "undecided");
  CHECK(result_with_gaps(R"({"var": "list"})") == "[1,null,3]");
  CHECK(result_with_gaps(R"({"var": [{"merge": [[], {"var": "safety"}]}]})") == "undecided");
}

TEST_CASE("all, some and none decide where the other elements do", "[logic]") {
  CHECK(result_with_gaps(R"({"some": [{"var": "list"}, {">": [{"var": ""}, 2]}]})") == "true");
  CHECK(result_with_gaps(R"({"some": [{"var": "list"}, {">": [{"var": ""}, 5]}]})") == "undecided");
  CHECK(result_with_gaps(R"({"all": [{"var": "list"}, {">": [{"var": ""}, 2]}]})") == "false");
  CHECK(result_with_gaps(R"({"all": [{"var": "list"}, {">": [{"var": ""}, 0]}]})") == "undecided");
  CHECK(result_with_gaps(R"({"none": [{"var": "list"}, {">": [{"var": ""}, 2]}]})") == "false");
  CHECK(result_with_gaps(R"({"none": [{"var": "list"}, {">": [{"var": ""}, 5]}]})") == "undecided");
}

TEST_CASE("filter with a gap is undecided, map keeps it, reduce carries it on", "[logic]") {
  CHECK(result_with_gaps(R"({"filter": [{"var": "list"}, {">": [{"var": ""}, 2]}]})") == "undecided");
  CHECK(result_with_gaps(R"({"var": "length"})") == "null");
  CHECK(result_with_gaps(R"({"map": [{"var": "list"}, {"+": [{"var": ""}, 1]}]})") == "[2,null,4]");
  CHECK(result_with_gaps(R"({"reduce": [{"var": "list"}, {"+": [{"var": "current"}, {"var": "accumulator"}]}, 0]})") == "undecided");
  CHECK(result_with_gaps(R"({"reduce": [{"var": "list"}, {"+": [{"var": ["current", 0]}, {"var": "accumulator"}]}, 0]})") == "4");
  for (const auto* op : {"map", "filter", "reduce", "all", "some", "none"}) {
    CHECK(result_with_gaps(std::string{R"({")"} + op + R"(": [{"var": "safety"}, true]})") == "undecided");
  }
}
