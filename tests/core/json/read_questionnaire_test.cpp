#include "core/json/read_questionnaire.hpp"

#include "core/limits.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

Strings report(std::string_view text, std::string_view replacement) { return rules_and_paths(problems_of(tiny_with(text, replacement))); }

std::string tiny_with_both(std::string_view one, std::string_view one_new, std::string_view other, std::string_view other_new) {
  std::string document = tiny_with(one, one_new);
  return document.replace(document.find(other), other.size(), other_new);
}

}  // namespace

TEST_CASE("a questionnaire is read whole", "[json]") {
  const Questionnaire questionnaire = tiny();

  CHECK(questionnaire->id == "tiny");
  CHECK(questionnaire->version == "1.2.0");
  CHECK(questionnaire->languages == Strings{"nl", "en"});
  CHECK(questionnaire->title.in(0) == "Kleine scan");
  CHECK(questionnaire->purpose.in(1) == "To try things.");
  CHECK(questionnaire->authors == Strings{"A. Author"});
  CHECK(questionnaire->licence == "CC-BY-4.0");
  CHECK(questionnaire->sources[0].year == 2020);
  CHECK(questionnaire->audiences[1].id == "boss");
  CHECK(questionnaire->forms[0].items == std::vector<ItemIndex>{0, 1, 2, 3, 4});
  CHECK(questionnaire->forms[1].items == std::vector<ItemIndex>{0, 1});
  CHECK(questionnaire->forms[1].minutes == 2);
  CHECK(questionnaire->scales[0].options().size() == 5);
  CHECK(questionnaire->scales[0].missing().size() == 2);
  CHECK(questionnaire->scales[1].missing().empty());
  CHECK(questionnaire->items[1].keying == Keying::reversed);
  CHECK(questionnaire->items[2].keying == Keying::forward);
}

TEST_CASE("an item has one wording for everybody or one for each audience", "[json]") {
  const Questionnaire questionnaire = tiny();

  CHECK(questionnaire->items[0].wording[0].in(1) == "I speak up.");
  CHECK(questionnaire->items[0].wording[1].in(1) == "People speak up.");
  CHECK(questionnaire->items[1].wording[0] == questionnaire->items[1].wording[1]);
}

TEST_CASE("a page takes title and introduction from its score or has its own", "[json]") {
  const Questionnaire questionnaire = tiny();

  CHECK(questionnaire->pages[0].title.in(1) == "Safety");
  CHECK(questionnaire->pages[0].intro.in(1) == "Daring.");
  CHECK(questionnaire->pages[0].section == 0U);
  CHECK(questionnaire->pages[1].title.in(1) == "The rest");
  CHECK(questionnaire->pages[1].section == std::nullopt);
}

TEST_CASE("the shipped questionnaires are read", "[json]") {
  CHECK(problems_of(file_text("questionnaires/leerrijke-werkomgeving.json")).empty());
  CHECK(problems_of(file_text("questionnaires/beleid-op-papier.json")).empty());
}

TEST_CASE("what is not an object is reported once", "[json]") {
  CHECK(rules_and_paths(problems_of("[]")) == Strings{"type "});
  CHECK(rules_and_paths(problems_of("null")) == Strings{"type "});
  CHECK(report(R"({"id": "boss", "label": {"nl": "Ik ben eigenaar", "en": "I am the owner"}})", "5") ==
        Strings{"type /audiences/1", "unknown-reference /items/0/text/boss"});
}

TEST_CASE("an empty object lacks everything that must be there", "[json]") {
  const Problems problems = problems_of("{}");

  CHECK(problems.size() == 15);
  for (const Problem& problem : problems) {
    CHECK(problem.rule == "missing-key");
    CHECK(problem.place == Place{1, 1});
  }
}

TEST_CASE("keys the format does not know are reported and keys with x- are not", "[json]") {
  CHECK(report(R"("licence": "CC-BY-4.0",)", R"("licence": "CC-BY-4.0", "x-note": "mine", "$schema": "s",)").empty());
  const Problems problems = problems_of(tiny_with(R"("keying": "reversed")", R"("keyng": "reversed")"));
  CHECK(rules_and_paths(problems) == Strings{"unknown-key /items/1/keyng"});
  CHECK(problems[0].message == R"(is a key this format does not know. Did you mean "keying"?)");
  CHECK(problems[0].place == Place{33, 47});
}

TEST_CASE("the format is one this program knows", "[json]") {
  CHECK(report(R"("format": 1)", R"("format": 2)") == Strings{"number /format"});
  CHECK(report(R"("format": 1,)", "") == Strings{"missing-key "});
}

TEST_CASE("a version is three numbers with dots", "[json]") {
  for (const std::string good : {"0.0.1", "10.20.30"}) CHECK(report(R"("version": "1.2.0")", "\"version\": \"" + good + '"').empty());
  for (const std::string bad : {"1", "1.2", "1.2.", ".1.2", "1..2", "1.2.3.4", "v1.2.3", "1.2.0-a"}) {
    INFO(bad);
    CHECK(report(R"("version": "1.2.0")", "\"version\": \"" + bad + '"') == Strings{"version /version"});
  }
}

TEST_CASE("a language is a language tag and stands in the list once", "[json]") {
  CHECK(report(R"("languages": ["nl", "en"])", R"("languages": ["nl", "en", "n!"])")[0] == "language /languages/2");
  CHECK(report(R"("languages": ["nl", "en"])", R"("languages": ["nl", "en", "en"])") == Strings{"duplicate-id /languages/2"});
  CHECK(report(R"("languages": ["nl", "en"])", R"("languages": ["nl", "en", ""])") == Strings{"empty-text /languages/2"});
}

TEST_CASE("every text must be there in a language that is declared", "[json]") {
  const Strings problems = report(R"("languages": ["nl", "en"])", R"("languages": ["nl", "en", "de"])");

  CHECK(problems.size() > 20);
  for (const std::string& problem : problems) CHECK(problem.rfind("missing-translation ", 0) == 0);
}

TEST_CASE("a register of a language falls back on the language", "[json]") {
  std::string document = tiny_with(R"("languages": ["nl", "en"])", R"("languages": ["nl", "en", "nl-B1"])");
  const std::string plain = R"("text": {"nl": "Er is tijd.", "en": "There is time.", "nl-B1": "Ik heb tijd."})";
  document.replace(document.find(R"("text": {"nl": "Er is tijd.")"), std::string{R"("text": {"nl": "Er is tijd.", "en": "There is time."})"}.size(), plain);
  const auto questionnaire = read_questionnaire(document);

  REQUIRE(questionnaire);
  CHECK((*questionnaire)->items[2].wording[0].in(2) == "Ik heb tijd.");
  CHECK((*questionnaire)->items[3].wording[0].in(2) == "Er is een plan.");
}

TEST_CASE("a source has a year and an address or says that it has none", "[json]") {
  CHECK(report(R"("year": 2020, "url": "https://example.org/book")", R"("year": null, "url": null)").empty());
  CHECK(report(R"("year": 2020, )", "") == Strings{"missing-key /sources/0"});
  CHECK(report(R"("year": 2020)", R"("year": 20)") == Strings{"number /sources/0/year"});
  CHECK(report(R"("url": "https://example.org/book")", R"("url": "http://example.org/book")") == Strings{"url /sources/0/url"});
  CHECK(report(R"("url": "https://example.org/book")", R"("url": "javascript:void 0")") == Strings{"url /sources/0/url"});
}

TEST_CASE("a scale has two options or more with codes that ascend", "[json]") {
  CHECK(report(R"(, {"code": 1, "label": {"nl": "ja", "en": "yes"}})", "") == Strings{"one-option /scales/1/options"});
  CHECK(report(R"({"code": 5,)", R"({"code": 4,)") == Strings{"code-order /scales/0/options/4/code"});
  CHECK(report(R"({"code": 5,)", R"({"code": 4.5,)")[0] == "number /scales/0/options/4/code");
}

TEST_CASE("a code is at most a million either way", "[json]") {
  CHECK(report(R"({"code": 5,)", R"({"code": 1000000,)").empty());
  CHECK(report(R"({"code": 5,)", R"({"code": 1000001,)")[0] == "number /scales/0/options/4/code");
}

TEST_CASE("a missing answer has a name that is known and is offered once", "[json]") {
  CHECK(report(R"({"kind": "dont_know",)", R"({"kind": "unknown",)") == Strings{"missing-kind /scales/0/missing/0/kind"});
  CHECK(report(R"({"kind": "dont_know",)", R"({"kind": "not_applicable",)") == Strings{"duplicate-id /scales/0/missing/1/kind"});
}

TEST_CASE("keying is forward or reversed", "[json]") {
  CHECK(report(R"("keying": "reversed")", R"("keying": "forward")").empty());
  CHECK(report(R"("keying": "reversed")", R"("keying": "backward")") == Strings{"keying /items/1/keying"});
}

TEST_CASE("an item that is worded by audience is worded for each of them and no other", "[json]") {
  CHECK(report(R"(, "boss": {"nl": "Mensen zeggen het.", "en": "People speak up."})", "") == Strings{"missing-wording /items/0/text"});
  CHECK(report(R"("en": "People speak up."}})", R"("en": "People speak up."}, "guest": {"nl": "Men zegt het.", "en": "One speaks up."}})") ==
        Strings{"unknown-reference /items/0/text/guest"});
}

TEST_CASE("bands ascend", "[json]") {
  CHECK(report(R"({"from": 4,)", R"({"from": 2.5,)") == Strings{"band-order /bands/0/bands/2/from"});
  CHECK(report(R"({"from": 4,)", R"({"from": 2,)") == Strings{"band-order /bands/0/bands/2/from"});
}

TEST_CASE("a form that asks only some of the items of a count is refused", "[json]") {
  CHECK(report(R"("minutes": 2, "items": ["speak", "hide"])", R"("minutes": 2, "items": ["speak", "plan"])") == Strings{"partial-count /forms/1"});
  CHECK(report(R"("minutes": 2, "items": ["speak", "hide"])", R"("minutes": 2, "items": ["plan", "budget"])").empty());
}

TEST_CASE("a form takes between a minute and ten hours", "[json]") {
  CHECK(report(R"("minutes": 5)", R"("minutes": 600)").empty());
  CHECK(report(R"("minutes": 5)", R"("minutes": 601)") == Strings{"number /forms/0/minutes"});
  CHECK(report(R"("minutes": 5)", R"("minutes": 0)") == Strings{"number /forms/0/minutes"});
}

TEST_CASE("every item stands on exactly one page", "[json]") {
  CHECK(report(R"(["time", "plan", "budget"])", R"(["time", "plan"])") == Strings{"item-without-page /items/4"});
  CHECK(report(R"(["time", "plan", "budget"])", R"(["time", "plan", "budget", "hide"])") == Strings{"item-on-two-pages /items/1"});
}

TEST_CASE("a page that is about a score has no title and introduction of its own", "[json]") {
  CHECK(report(R"("score": "safety", "items")", R"("score": "safety", "title": {"nl": "A", "en": "B"}, "items")") == Strings{"title-twice /pages/0/title"});
}

TEST_CASE("a list that must have elements is not empty", "[json]") {
  CHECK(report(R"("authors": ["A. Author"])", R"("authors": [])") == Strings{"empty-list /authors"});
  CHECK(report(R"("authors": ["A. Author"])", R"("authors": "A. Author")") == Strings{"type /authors"});
}

TEST_CASE("a list has at most ten thousand elements", "[json]") {
  std::string authors = R"("authors": ["A")";
  for (std::size_t i = 1; i < limits::items; ++i) authors += R"(, "A")";

  CHECK(report(R"("authors": ["A. Author"])", authors + "]").empty());
  CHECK(report(R"("authors": ["A. Author"])", authors + R"(, "A"])") == Strings{"too-many /authors"});
}

TEST_CASE("a text has at most sixty-four kilobytes", "[json]") {
  CHECK(report("To try things.", std::string(limits::text_bytes + 1, 'x')) == Strings{"too-long /purpose/en"});
}

TEST_CASE("a name is an id", "[json]") {
  CHECK(report(R"("id": "tiny")", R"("id": "Tiny")") == Strings{"id /id"});
  CHECK(report(R"({"id": "book",)", R"({"id": 5,)") == Strings{"id /sources/0/id"});
}

TEST_CASE("several problems are all reported in the order of the document", "[json]") {
  const Problems problems = problems_of(tiny_with_both(R"("min_answered": 0.5)", R"("min_answered": 2)", R"("minutes": 5})", R"("minutes": "5"})"));

  CHECK(rules_and_paths(problems) == Strings{"number /forms/0/minutes", "min-answered /scores/1/min_answered"});
  CHECK(places_and_rules(problems) == Strings{"18:77 number", "46:184 min-answered"});
}

TEST_CASE("an unknown item and an unknown key stand beside each other in the report", "[json]") {
  const Problems problems = problems_of(tiny_with_both(R"("items": ["time"]})", R"("items": ["tme"]})", R"("purpose":)", R"("porpoise":)"));

  CHECK(rules_and_paths(problems) == Strings{"missing-key ", "unknown-key /porpoise", "unknown-reference /scores/2/rule/items/0"});
  CHECK(places_and_rules(problems)[0] == "1:1 missing-key");
}

TEST_CASE("a document with a duplicate key is refused before anything else", "[json]") {
  CHECK(report(R"("version": "1.2.0",)", R"("version": "1.2.0", "version": "1.3.0", "porpoise": 5,)") == Strings{"duplicate-key /version"});
}
