#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr auto* data = R"({"a": {"b": [10, {"c": "text"}]}, "1": "one", "empty": "", "none": null, "": "nameless"})";

}  // namespace

TEST_CASE("var follows a path through objects, lists and texts", "[logic]") {
  CHECK(result(R"({"var": "a.b.0"})", data) == "10");
  CHECK(result(R"({"var": ["a.b.1.c"]})", data) == R"("text")");
  CHECK(result(R"({"var": "a.b.1.c.3"})", data) == R"("t")");
  CHECK(result(R"({"var": "a.b.length"})", data) == "2");
  CHECK(result(R"({"var": 1})", data) == R"("one")");
  CHECK(result(R"({"var": {"cat": ["a", ".b.0"]}})", data) == "10");
  CHECK(result(R"({"var": 1.5})", R"([0, [0, 1, 2, 3, 4, "here"]])") == R"("here")");
}

TEST_CASE("what is not there is null or the default", "[logic]") {
  CHECK(result(R"({"var": "x"})", data) == "null");
  CHECK(result(R"({"var": ["x", 5]})", data) == "5");
  CHECK(result(R"({"var": ["none.x", 5]})", data) == "5");
  CHECK(result(R"({"var": ["none", 5]})", data) == "null");
  CHECK(result(R"({"var": ["a.b.01", 5]})", data) == "5");
}

TEST_CASE("var without a name is all data", "[logic]") {
  CHECK(result(R"({"var": ""})", "[1]") == "[1]");
  CHECK(result(R"({"var": null})", "[1]") == "[1]");
  CHECK(result(R"({"var": []})", "[1]") == "[1]");
  CHECK(result(R"({"var": [[]]})", data) == R"("nameless")");
}

TEST_CASE("missing lists the names without a value", "[logic]") {
  CHECK(result(R"({"missing": ["a", "x", "empty", "none"]})", data) == R"(["x","empty","none"])");
  CHECK(result(R"({"missing": {"merge": ["a", ["x"]]}})", data) == R"(["x"])");
  CHECK(result(R"({"missing": "x"})", data) == R"(["x"])");
  CHECK(result(R"({"missing": []})", data) == "[]");
}

TEST_CASE("missing_some lists them only when too few are there", "[logic]") {
  CHECK(result(R"({"missing_some": [1, ["a", "x"]]})", data) == "[]");
  CHECK(result(R"({"missing_some": [2, ["a", "x", "y"]]})", data) == R"(["x","y"])");
}
