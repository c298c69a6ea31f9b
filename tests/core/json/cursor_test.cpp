#include "core/json/cursor.hpp"

#include "core/limits.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

/// What is reported while `read` looks at a document.
template <class Read>
Problems reported(std::string_view json, Read read) {
  const auto document = parse_json(json);
  REQUIRE(document);
  Problems problems;
  read(Cursor{*document, problems});
  return problems;
}

template <class Read>
Strings report(std::string_view json, Read read) {
  return rules_and_paths(reported(json, read));
}

const auto as_text = [](const Cursor& cursor) { return cursor.text(); };
const auto as_id = [](const Cursor& cursor) { return cursor.id(); };
const auto as_number = [](const Cursor& cursor) { return cursor.number(); };
const auto as_one_to_five = [](const Cursor& cursor) { return cursor.integer(1, 5); };
const auto as_elements = [](const Cursor& cursor) { return cursor.elements().size(); };
const auto as_members = [](const Cursor& cursor) { return cursor.members().size(); };

}  // namespace

TEST_CASE("a cursor reads what is there", "[json]") {
  const auto problems = reported(R"({"name": "Tiny", "id": "tiny-1_a", "n": 3, "half": 0.5, "list": [1, 2], "none": null})", [](const Cursor& root) {
    CHECK(root.at("name").text() == "Tiny");
    CHECK(root.at("id").id() == "tiny-1_a");
    CHECK(root.at("n").integer(1, 5) == 3);
    CHECK(root.at("half").number() == 0.5);
    CHECK(root.at("list").elements().size() == 2);
    CHECK(root.at("list").elements()[1].path() == "/list/1");
    CHECK(root.members().size() == 6);
    CHECK(root.members()[0].first == "name");
    CHECK(root.at("none").is_null());
    CHECK(root.has("none"));
    CHECK_FALSE(root.has("more"));
  });

  CHECK(problems.empty());
}

TEST_CASE("a missing member is reported where it should have been", "[json]") {
  const auto problems = reported(R"({"a": {}})", [](const Cursor& root) { root.at("a").at("b").at("c").text(); });

  CHECK(rules_and_paths(problems) == Strings{"missing-key /a"});
  CHECK(problems[0].message == R"(has no "b")");
}

TEST_CASE("an optional member may be absent and below it the cursor is silent", "[json]") {
  CHECK(report("{}", [](const Cursor& root) {
          const Cursor absent = root.optional("a");
          CHECK_FALSE(absent.present());
          CHECK(absent.text().empty());
          CHECK(absent.id().empty());
          CHECK(absent.integer(2, 5) == 2);
          CHECK(absent.number() == 0.0);
          CHECK(absent.elements().empty());
          CHECK(absent.members().empty());
          absent.only({});
          absent.report("rule", "message");
        }).empty());
}

TEST_CASE("looking for a member in something else is reported once", "[json]") {
  const auto look_twice = [](const Cursor& root) {
    root.at("a").at("b").text();
    root.at("a").at("c").text();
  };

  CHECK(report(R"({"a": 5})", look_twice) == Strings{"type /a"});
  CHECK(report(R"({"a": [1]})", look_twice) == Strings{"type /a"});
  CHECK(report(R"({"a": null})", look_twice) == Strings{"type /a"});
}

TEST_CASE("a text is a text that is not empty", "[json]") {
  CHECK(report("5", as_text) == Strings{"type "});
  CHECK(report("null", as_text) == Strings{"type "});
  CHECK(report(R"("")", as_text) == Strings{"empty-text "});
  CHECK(report(R"("   ")", as_text) == Strings{"empty-text "});
  CHECK(report(R"(" x ")", as_text).empty());
}

TEST_CASE("a text has no control characters", "[json]") {
  CHECK(report(R"("a\nb")", as_text) == Strings{"control-character "});
  CHECK(report(R"("a\tb")", as_text) == Strings{"control-character "});
  CHECK(report(R"("a\u0000b")", as_text) == Strings{"control-character "});
  CHECK(report(R"("a\u007fb")", as_text) == Strings{"control-character "});
}

TEST_CASE("a text of exactly the longest size is read and one byte more is refused", "[json]") {
  const std::string longest(limits::text_bytes, 'x');

  CHECK(report('"' + longest + '"', as_text).empty());
  CHECK(report('"' + longest + "x\"", as_text) == Strings{"too-long "});
}

TEST_CASE("an id is small letters and digits and begins with a letter", "[json]") {
  for (const std::string_view good : {R"("a")", R"("a-b_c9")"}) CHECK(report(good, as_id).empty());
  for (const std::string_view bad : {R"("")", R"("A")", R"("9a")", R"("a b")", R"("a.b")", "\"\xC3\xA9\"", "7", "null", "[]"}) {
    INFO(bad);
    CHECK(report(bad, as_id) == Strings{"id "});
  }
  CHECK(report('"' + std::string(limits::id_characters, 'a') + '"', as_id).empty());
  CHECK(report('"' + std::string(limits::id_characters + 1, 'a') + '"', as_id) == Strings{"id "});
}

TEST_CASE("a whole number lies between its ends and may be written with a point", "[json]") {
  for (const std::string_view good : {"1", "5", "3.0", "50e-1"}) CHECK(report(good, as_one_to_five).empty());
  for (const std::string_view bad : {"0", "6", "2.5", "-1", "1e300", "99999999999999999999", R"("3")", "true", "null"}) {
    INFO(bad);
    CHECK(report(bad, as_one_to_five) == Strings{"number "});
  }
}

TEST_CASE("a number is a number", "[json]") {
  CHECK(report("-1.5e3", as_number).empty());
  CHECK(report(R"("1")", as_number) == Strings{"number "});
  CHECK(report("true", as_number) == Strings{"number "});
}

TEST_CASE("a list has one element or more and no more than the limit", "[json]") {
  std::string list = "[0";
  for (std::size_t i = 1; i < limits::items; ++i) list += ",0";

  CHECK(report("{}", as_elements) == Strings{"type "});
  CHECK(report("[]", as_elements) == Strings{"empty-list "});
  CHECK(report(list + "]", as_elements).empty());
  CHECK(report(list + ",0]", as_elements) == Strings{"too-many "});
}

TEST_CASE("members belong to an object", "[json]") {
  CHECK(report("{}", as_members).empty());
  CHECK(report("[1]", as_members) == Strings{"type "});
}

TEST_CASE("unknown keys are reported except those that begin with x-", "[json]") {
  const auto problems = reported(R"({"name": 1, "nmae": 2, "x-mine": 3, "x": 4})", [](const Cursor& root) { root.only({"name", "title"}); });

  CHECK(rules_and_paths(problems) == Strings{"unknown-key /nmae", "unknown-key /x"});
  CHECK(problems[0].message == R"(is a key this format does not know. Did you mean "name"?)");
  CHECK(problems[1].message == "is a key this format does not know");
}

TEST_CASE("the same said twice is reported once", "[json]") {
  CHECK(report("5", [](const Cursor& root) {
          root.report("rule", "is wrong");
          root.report("rule", "is wrong");
          root.report("rule", "is wrong in another way");
        }) == Strings{"rule ", "rule "});
}

TEST_CASE("problems above the limit are not listed but it is said that they exist", "[json]") {
  const auto problems = reported("5", [](const Cursor& root) {
    for (std::size_t i = 0; i < limits::problems + 10; ++i) root.report("rule", std::to_string(i));
  });

  REQUIRE(problems.size() == limits::problems + 1);
  CHECK(problems[limits::problems - 1].rule == "rule");
  CHECK(problems.back().rule == "too-many-problems");
}

TEST_CASE("a misspelt word is answered with the nearest one", "[json]") {
  CHECK(did_you_mean("scal", {"scale", "score"}) == R"(. Did you mean "scale"?)");
  CHECK(did_you_mean("socre", {"scale", "score"}) == R"(. Did you mean "score"?)");
  CHECK(did_you_mean("tilte", {"title"}) == R"(. Did you mean "title"?)");
}

TEST_CASE("a word that is like no other gets no answer", "[json]") {
  CHECK(did_you_mean("banana", {"scale", "score"}).empty());
  CHECK(did_you_mean("x", {"y"}).empty());
  CHECK(did_you_mean("", {"scale"}).empty());
  CHECK(did_you_mean("scale", {}).empty());
  CHECK(did_you_mean(std::string(61, 'a'), {std::string_view{"aaaa"}}).empty());
}
