#include "core/json/write_problems.hpp"

#include "tests/catch2.hpp"

using namespace leerruimte;

TEST_CASE("problems are written with everything that is known of them", "[json]") {
  const Problems problems{{"number", "/a/0", "must be a number", {3, 7}}, {"advice", "", "can never be reached", {}, Severity::warning}};

  CHECK(problems_json(problems).dump() ==
        R"([{"severity":"error","rule":"number","path":"/a/0","line":3,"column":7,"message":"must be a number"},)"
        R"({"severity":"warning","rule":"advice","path":"","line":0,"column":0,"message":"can never be reached"}])");
}

TEST_CASE("no problems are an empty list", "[json]") { CHECK(problems_json({}).dump() == "[]"); }

TEST_CASE("every severity has a word", "[json]") {
  CHECK(name_of(Severity::error) == "error");
  CHECK(name_of(Severity::warning) == "warning");
  CHECK(name_of(Severity::note) == "note");
}
