#include "core/json/locate.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;

namespace {

constexpr std::string_view document = R"({
  "name": "Tiny",
  "list": [10, {"deep": true},
           30],
  "a/b": {"c~d": 1},
  "\u00e9t\u00e9": [[1, 2], [3, 4]],
  "caf)"
                                      "\xC3\xA9"
                                      R"(": "]}", "last": null
})";

Place place_of(const std::string& path, std::string_view text = document) {
  Problems problems{{"rule", path, "must be better"}};
  locate(text, problems);
  return problems.front().place;
}

}  // namespace

TEST_CASE("a path leads to the line and column where its value begins", "[json]") {
  CHECK(place_of("") == Place{1, 1});
  CHECK(place_of("/name") == Place{2, 11});
  CHECK(place_of("/list") == Place{3, 11});
  CHECK(place_of("/last") == Place{7, 25});
}

TEST_CASE("a path leads into lists and objects", "[json]") {
  CHECK(place_of("/list/0") == Place{3, 12});
  CHECK(place_of("/list/1") == Place{3, 16});
  CHECK(place_of("/list/1/deep") == Place{3, 25});
  CHECK(place_of("/list/2") == Place{4, 12});
}

TEST_CASE("escapes in paths and in keys are understood", "[json]") {
  CHECK(place_of("/a~1b") == Place{5, 10});
  CHECK(place_of("/a~1b/c~0d") == Place{5, 18});
  CHECK(place_of("/\xC3\xA9t\xC3\xA9/1/0") == Place{6, 30});
  CHECK(place_of("/caf\xC3\xA9") == Place{7, 11});
}

TEST_CASE("a path that leads nowhere gets the place of the nearest value above it", "[json]") {
  CHECK(place_of("/list/1/absent") == Place{3, 16});
  CHECK(place_of("/list/9") == Place{3, 11});
  CHECK(place_of("/absent/deeper") == Place{1, 1});
  CHECK(place_of("/name/under-a-text") == Place{2, 11});
}

TEST_CASE("a byte order mark does not hide where things are", "[json]") {
  CHECK(place_of("/a", "\xEF\xBB\xBF{\n \"a\": 1}") == Place{2, 7});
}

TEST_CASE("of a key that stands twice the last one is meant", "[json]") { CHECK(place_of("/a", R"({"a": 1, "a": 2})") == Place{1, 15}); }

TEST_CASE("problems are put in document order and known places are kept", "[json]") {
  Problems problems{{"third", "/list", "x"}, {"first", "", "x"}, {"known", "", "x", {2, 1}}, {"second", "/name", "x"}, {"also second", "/name", "x"}};

  locate(document, problems);

  CHECK(example::places_and_rules(problems) == example::Strings{"1:1 first", "2:1 known", "2:11 second", "2:11 also second", "3:11 third"});
}

TEST_CASE("a member is pointed at with its special characters escaped", "[json]") {
  CHECK(child_pointer("", "items") == "/items");
  CHECK(child_pointer("/items", "0") == "/items/0");
  CHECK(child_pointer("/x", "a/b~c") == "/x/a~1b~0c");
  CHECK(child_pointer("/x", "") == "/x/");
}
