#include "core/json/parse.hpp"

#include "core/limits.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using namespace std::string_literals;

namespace {

Problems problems_in(std::string_view json) {
  const auto document = parse_json(json);
  return document ? Problems{} : document.problems();
}

std::string nested(std::size_t levels, char open, char close) { return std::string(levels, open) + std::string(levels, close); }

}  // namespace

TEST_CASE("JSON of every kind is read", "[json]") {
  for (const std::string_view text : {"null", "true", "0", "-1.5e3", R"("text")", "[]", "{}", R"([1, {"a": [false]}])", " \t\r\n{} \n"}) {
    INFO(text);
    CHECK(parse_json(text));
  }
}

TEST_CASE("a byte order mark before the document is passed over", "[json]") { CHECK(parse_json("\xEF\xBB\xBF{}")); }

TEST_CASE("what is not JSON is refused with the place of the first wrong character", "[json]") {
  CHECK(places_and_rules(problems_in("")) == Strings{"1:1 json"});
  CHECK(places_and_rules(problems_in("{\n  \"a\": 1,\n}")) == Strings{"3:1 json"});
  CHECK(places_and_rules(problems_in("{\"a\" 1}")) == Strings{"1:6 json"});
  CHECK(places_and_rules(problems_in("[1, 2")) == Strings{"1:6 json"});
  CHECK(places_and_rules(problems_in("{} {}")) == Strings{"1:4 json"});
  CHECK(places_and_rules(problems_in("'a'")) == Strings{"1:1 json"});
  CHECK(places_and_rules(problems_in("\"\xC3\xA9\" x")) == Strings{"1:5 json"});
}

TEST_CASE("liberties other parsers take are refused", "[json]") {
  for (const std::string_view text : {"[1,]", "// c\n{}", "{a: 1}", "NaN", "[01]", "[+1]", "[.5]", "[1e999]", R"(["\x"])", "[\"\n\"]", R"(["\ud800"])", "True"}) {
    INFO(text);
    CHECK_FALSE(parse_json(text));
  }
}

TEST_CASE("a syntax error is a sentence without line breaks", "[json]") {
  const Problems problems = problems_in("{\"a\": \n tru}");

  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message.rfind("is not JSON here: ", 0) == 0);
  CHECK(problems[0].message.find('\n') == std::string::npos);
}

TEST_CASE("a document of exactly the largest size is read and one byte more is refused", "[json]") {
  const std::string largest = "{}" + std::string(limits::document_bytes - 2, ' ');

  CHECK(parse_json(largest));
  CHECK(rules_and_paths(problems_in(largest + " ")) == Strings{"too-large "});
}

TEST_CASE("a NUL byte is refused even behind the document", "[json]") {
  CHECK(places_and_rules(problems_in("{}\0anything"s)) == Strings{"1:3 nul-byte"});
  CHECK(places_and_rules(problems_in("{\n\"a\": \"\0\"}"s)) == Strings{"2:7 nul-byte"});
}

TEST_CASE("bytes that are not UTF-8 are refused with their place", "[json]") {
  CHECK(places_and_rules(problems_in("[\n\"caf\xE9\"]")) == Strings{"2:5 utf-8"});
  CHECK(places_and_rules(problems_in("\"\xED\xA0\x80\"")) == Strings{"1:2 utf-8"});
}

TEST_CASE("sixty-four levels are read and sixty-five are refused", "[json]") {
  CHECK(limits::depth == 64);
  CHECK(parse_json(nested(64, '[', ']')));
  CHECK(places_and_rules(problems_in(nested(65, '[', ']'))) == Strings{"1:65 too-deep"});
  CHECK(places_and_rules(problems_in(nested(100'000, '[', ']'))) == Strings{"1:65 too-deep"});
  CHECK(places_and_rules(problems_in(std::string(100'000, '['))) == Strings{"1:65 too-deep"});
}

TEST_CASE("brackets inside texts are no levels", "[json]") {
  CHECK(parse_json('"' + std::string(100, '[') + '"'));
  CHECK(parse_json(R"(["\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["])"));
}

TEST_CASE("levels beside each other do not add up", "[json]") {
  std::string text = "[[]";
  for (int i = 0; i < 1000; ++i) text += ",[{}]";

  CHECK(parse_json(text + "]"));
}

TEST_CASE("a key that stands twice is refused with its path", "[json]") {
  const Problems problems = problems_in(R"({"a": 1, "a": 2})");

  CHECK(rules_and_paths(problems) == Strings{"duplicate-key /a"});
  CHECK(places_and_rules(problems) == Strings{"1:15 duplicate-key"});
}

TEST_CASE("the same key in two objects is no duplicate", "[json]") { CHECK(parse_json(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]})")); }

TEST_CASE("every duplicate key is reported however deep and however written", "[json]") {
  const Problems problems = problems_in("{\"list\": [0, {\"x\": 1,\n\"x\": 2}],\n\"caf\\u00e9\": 1,\n\"caf\xC3\xA9\": 2,\n\"a/b~c\": {},\n\"a/b~c\": {}}");

  CHECK(rules_and_paths(problems) == Strings{"duplicate-key /list/1/x", "duplicate-key /caf\xC3\xA9", "duplicate-key /a~1b~0c"});
  CHECK(places_and_rules(problems) == Strings{"2:6 duplicate-key", "4:9 duplicate-key", "6:10 duplicate-key"});
}

TEST_CASE("a syntax error behind a duplicate key is what is reported", "[json]") {
  CHECK(rules_and_paths(problems_in(R"({"a": 1, "a": 2,})")) == Strings{"json "});
}
