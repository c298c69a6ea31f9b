#include "core/json/questionnaire_draft.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

Strings report(std::string_view text, std::string_view replacement) { return rules_and_paths(problems_of(tiny_with(text, replacement))); }

}  // namespace

TEST_CASE("a reference that names nothing is reported with the nearest name", "[json]") {
  const Problems problems = problems_of(tiny_with(R"("scale": "agree", "keying")", R"("scale": "agre", "keying")"));

  CHECK(rules_and_paths(problems) == Strings{"unknown-reference /items/1/scale"});
  CHECK(problems[0].message == R"(names no scale. Did you mean "agree"?)");
}

TEST_CASE("references of every kind have to name something", "[json]") {
  CHECK(report(R"("minutes": 2, "items": ["speak", "hide"])", R"("minutes": 2, "items": ["speak", "hid"])") == Strings{"unknown-reference /forms/1/items/1"});
  CHECK(report(R"("codes": [1]}, "decimals": 0)", R"("codes": [1]}, "bands": "rom")") == Strings{"unknown-reference /scores/3/bands"});
  CHECK(report(R"("section": "whole")", R"("section": "hole")") == Strings{"unknown-reference /pages/0/section"});
  CHECK(report(R"({"score": "space",)", R"({"score": "spaces",)") == Strings{"unknown-reference /advice/1/score"});
}

TEST_CASE("a reference that stands in its list twice is reported", "[json]") {
  CHECK(report(R"("minutes": 2, "items": ["speak", "hide"])", R"("minutes": 2, "items": ["speak", "speak"])") ==
        Strings{"duplicate-reference /forms/1/items/1"});
}

TEST_CASE("an id that stands in its list twice is reported", "[json]") {
  CHECK(report(R"({"id": "boss",)", R"({"id": "staff",)") == Strings{"duplicate-id /audiences/1/id", "unknown-reference /items/0/text/boss"});
  CHECK(report(R"({"id": "short",)", R"({"id": "full",)") == Strings{"duplicate-id /forms/1/id"});
  CHECK(report(R"({"id": "rest",)", R"({"id": "people",)") == Strings{"duplicate-id /pages/1/id"});
  CHECK(report(R"({"id": "slot",)", R"({"id": "ask",)") == Strings{"duplicate-id /advice/1/first_steps/0/id"});
}

TEST_CASE("a text is there in every language of the questionnaire", "[json]") {
  const Problems problems = problems_of(tiny_with(R"("title": {"nl": "Kleine scan", "en": "Tiny scan"})", R"("title": {"nl": "Kleine scan"})"));

  CHECK(rules_and_paths(problems) == Strings{"missing-translation /title"});
  CHECK(problems[0].message == R"(has no text in "en")");
  CHECK(problems[0].place == Place{6, 12});
}

TEST_CASE("a text in a language the questionnaire does not declare is reported", "[json]") {
  CHECK(report(R"("en": "Tiny scan"})", R"("en": "Tiny scan", "de": "Kleiner Test"})") == Strings{"unknown-language /title/de"});
}

TEST_CASE("a text is an object with a text for each language", "[json]") {
  CHECK(report(R"({"nl": "Kleine scan", "en": "Tiny scan"})", R"("Tiny scan")") == Strings{"type /title"});
  CHECK(report(R"("en": "Tiny scan")", R"("en": 5)") == Strings{"type /title/en"});
  CHECK(report(R"("en": "Tiny scan")", R"("en": "")") == Strings{"empty-text /title/en"});
  CHECK(report(R"("en": "Tiny scan")", R"("en": "Tiny\nscan")") == Strings{"control-character /title/en"});
}
