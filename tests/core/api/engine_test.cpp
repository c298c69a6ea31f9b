#include "core/api/engine.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

api::Engine engine_with_tiny() {
  api::Engine engine;
  REQUIRE(engine.open(tiny_json).rfind(R"({"value":)", 0) == 0);
  return engine;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The rules and places in a reply with problems, e.g. "1:20 not-open".
std::string problem(const std::string& rule, const std::string& path, int line, int column) {
  return R"({"severity":"error","rule":")" + rule + R"(","path":")" + path + R"(","line":)" + std::to_string(line) + R"(,"column":)" + std::to_string(column) + ",";
}

constexpr std::string_view good_response = R"({"questionnaire":"tiny","answers":{"speak":5,"hide":1,"time":3}})";

std::string with_response(const std::string& rest, std::string_view response = good_response) {
  return R"({"questionnaire":"tiny","response":)" + std::string{response} + rest + "}";
}

}  // namespace

TEST_CASE("opening a questionnaire tells which it is", "[api]") {
  api::Engine engine;

  CHECK(engine.open(tiny_json) == R"({"value":{"id":"tiny","version":"1.2.0","fingerprint":")" + tiny().fingerprint() + R"(","languages":["nl","en"]}})");
}

TEST_CASE("a questionnaire with problems is not opened", "[api]") {
  api::Engine engine;

  CHECK(engine.open("[]") == R"({"problems":[)" + problem("type", "", 1, 1) + R"("message":"must be an object"}]})");
  CHECK(contains(engine.open(tiny_with(R"("format": 1)", R"("format": 2)")), problem("number", "/format", 2, 13)));
  CHECK(contains(engine.outline(R"({"questionnaire":"tiny","language":"nl"})"), "not-open"));
}

TEST_CASE("a questionnaire with problems does not close the one that is open", "[api]") {
  api::Engine engine = engine_with_tiny();

  engine.open(tiny_with(R"("format": 1)", R"("format": 2)"));

  CHECK(contains(engine.outline(R"({"questionnaire":"tiny","language":"nl"})"), R"("title":"Kleine scan")"));
}

TEST_CASE("opening again replaces the questionnaire with the same id", "[api]") {
  api::Engine engine = engine_with_tiny();

  engine.open(tiny_with("Tiny scan", "Other scan"));

  CHECK(contains(engine.outline(R"({"questionnaire":"tiny","language":"en"})"), R"("title":"Other scan")"));
}

TEST_CASE("every call answers with a value", "[api]") {
  const api::Engine engine = engine_with_tiny();

  CHECK(engine.outline(R"({"questionnaire":"tiny","language":"nl"})").rfind(R"({"value":{"id":"tiny")", 0) == 0);
  CHECK(engine.view(R"({"questionnaire":"tiny","language":"nl","form":"full","audience":"staff"})").rfind(R"({"value":{"questionnaire":"tiny")", 0) == 0);
  CHECK(engine.progress(with_response("")).rfind(R"({"value":{"asked":5,"given":3,"skipped":2)", 0) == 0);
  CHECK(engine.report(with_response(R"(,"language":"en")")).rfind(R"({"value":{"questionnaire":"tiny")", 0) == 0);
  CHECK(engine.write_report(with_response(R"(,"language":"en","format":"md")")).rfind(R"({"value":"# Tiny scan\n)", 0) == 0);
  CHECK(engine.write_report(with_response(R"(,"language":"en","format":"json")")).rfind(R"({"value":"{\"questionnaire\":\"tiny\")", 0) == 0);
}

TEST_CASE("a call about a questionnaire that is not open says where it names it", "[api]") {
  const api::Engine engine = engine_with_tiny();

  CHECK(contains(engine.outline(R"({"questionnaire":"other","language":"nl"})"), problem("not-open", "/questionnaire", 1, 18)));
  CHECK(contains(engine.report(R"({"language":"nl"})"), problem("missing-key", "", 1, 1)));
  CHECK(contains(engine.report("[]"), problem("type", "", 1, 1)));
}

TEST_CASE("a call that is not JSON says where", "[api]") {
  const api::Engine engine = engine_with_tiny();

  CHECK(contains(engine.progress("{\n\"questionnaire\""), problem("json", "", 2, 16)));
  CHECK(contains(engine.view(""), problem("json", "", 1, 1)));
  CHECK(contains(engine.report("{\"a\xFF\":1}"), problem("utf-8", "", 1, 4)));
}

TEST_CASE("a language or form or audience that does not exist is refused", "[api]") {
  const api::Engine engine = engine_with_tiny();

  const std::string reply = engine.view(R"({"questionnaire":"tiny","language":"de","form":"long","audience":"guest"})");

  CHECK(contains(reply, problem("unknown-reference", "/language", 1, 36)));
  CHECK(contains(reply, problem("unknown-reference", "/form", 1, 48)));
  CHECK(contains(reply, problem("unknown-reference", "/audience", 1, 66)));
  CHECK_FALSE(contains(reply, "value"));
  CHECK(contains(engine.outline(R"({"questionnaire":"tiny"})"), "missing-key"));
}

TEST_CASE("a refused answer is reported with its path in the call", "[api]") {
  const api::Engine engine = engine_with_tiny();
  const std::string request = with_response(R"(,"language":"en")", R"({"questionnaire":"tiny","answers":{"speak":9}})");

  CHECK(contains(engine.report(request), R"("rule":"answer","path":"/response/answers/speak")"));
  CHECK(contains(engine.progress(request), R"("rule":"answer","path":"/response/answers/speak")"));
  CHECK(contains(engine.report(with_response(R"(,"language":"en")", R"({"questionnaire":"other","answers":{}})")), "other-questionnaire"));
}

TEST_CASE("a format that does not exist is refused", "[api]") {
  const api::Engine engine = engine_with_tiny();

  CHECK(contains(engine.write_report(with_response(R"(,"language":"en","format":"pdf")")), R"("path":"/format")"));
  CHECK(contains(engine.write_report(with_response(R"(,"language":"en")")), "missing-key"));
}
