#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using Paths = std::vector<std::string>;

namespace {

Paths names(std::string_view json) { return logic::names_used(rule(json)).literal; }
bool has_others(std::string_view json) { return logic::names_used(rule(json)).others; }

}  // namespace

TEST_CASE("the names of var, missing and missing_some are told, each once", "[logic]") {
  CHECK(names(R"({"and": [{"<": [{"var": "trust"}, {"var": ["safety", 3]}]}, {"var": "trust"}]})") == Paths{"trust", "safety"});
  CHECK(names(R"({"missing": ["a", "b"]})") == Paths{"a", "b"});
  CHECK(names(R"({"missing": [["a", "b"]]})") == Paths{"a", "b"});
  CHECK(names(R"({"missing_some": [1, ["a", "b"]]})") == Paths{"a", "b"});
  CHECK(names(R"({"var": 3})") == Paths{"3"});
  CHECK_FALSE(has_others(R"({"<": [{"var": "trust"}, {"var": ["safety", 3]}]})"));
}

TEST_CASE("names inside the body over a list belong to its elements", "[logic]") {
  for (const auto* op : {"map", "filter", "reduce", "all", "some", "none"}) {
    const std::string json = std::string{R"({")"} + op + R"(": [{"var": "list"}, {"var": "inside"}, {"var": "start"}]})";
    CHECK(names(json) == Paths{"list", "start"});
    CHECK_FALSE(has_others(json));
  }
}

TEST_CASE("a name made while evaluating, or all data, is something else", "[logic]") {
  CHECK(has_others(R"({"var": {"cat": ["a", "b"]}})"));
  CHECK(has_others(R"({"var": ""})"));
  CHECK(has_others(R"({"var": []})"));
  CHECK(has_others(R"({"missing": {"merge": ["a"]}})"));
  CHECK(names(R"({"var": {"if": [{"var": "a"}, "b", "c"]}})") == Paths{"a"});
}

TEST_CASE("every operator has a word, and no other word has one", "[logic]") {
  for (const std::string_view word : logic::operator_words()) CHECK(logic::operator_named(word).has_value());
  CHECK(logic::operator_words().size() == 34);
  CHECK(logic::operator_named("?:") == logic::operator_named("if"));
  CHECK(logic::operator_named("log") == std::nullopt);
  CHECK(logic::operator_named("method") == std::nullopt);
}
