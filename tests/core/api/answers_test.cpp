#include <functional>

#include "core/answers/random_response.hpp"
#include "core/api/engine.hpp"
#include "core/json/parse.hpp"
#include "core/json/write_response.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

const std::string workshop = "tests/cli/shared/workshop.json";
const std::string kitchen = "tests/cli/shared/kitchen.json";

/// An engine with both questionnaires open.
api::Engine engine_with_both() {
  api::Engine engine;
  static_cast<void>(engine.open(file_text(workshop)));
  static_cast<void>(engine.open(file_text(kitchen)));
  return engine;
}

Json json_of(const std::string& reply) { return *parse_json(reply); }

std::string rule_in(const std::string& reply) {
  const Json json = json_of(reply);
  return json.contains("problems") ? json["problems"][0]["rule"].get<std::string>() : "";
}

Json answered(std::uint64_t seed) {
  const Questionnaire questionnaire = *read_questionnaire(file_text(workshop));
  Response response = random_response(questionnaire, 0, 0, seed);
  static_cast<void>(response.give(questionnaire, *questionnaire.item_named("idea"), Answer::of(std::string{"=1+1 \"a\", b;\n 'c"})));
  return response_json(questionnaire, response);
}

std::string written(const api::Engine& engine, const Json& response, const std::string& format) {
  return json_of(engine.write_answers(Json{{"questionnaire", "workshop"}, {"response", response}, {"format", format}}.dump()))["value"];
}

std::string page_with(const std::string& start) { return "<!doctype html><script type=\"application/json\" id=\"leerruimte-start\">" + start + "</script><p>…</p>"; }

/// Whether a damaged file is refused, or still means the same.
void check_every_damage(const std::string& file, const std::function<bool(const std::string&)>& is_fine) {
  long accepted = 0;
  for (std::size_t at = 0; at < file.size(); ++at) {
    for (unsigned bit = 0; bit < 8; ++bit) {
      std::string damaged = file;
      damaged[at] = static_cast<char>(static_cast<unsigned char>(damaged[at]) ^ (1U << bit));
      if (!is_fine(damaged)) ++accepted;
    }
    if (!is_fine(file.substr(0, at))) ++accepted;
    if (!is_fine(file.substr(0, at) + file.substr(at + 1))) ++accepted;
  }
  CHECK(accepted == 0);
}

}  // namespace

TEST_CASE("answers come back from both kinds of file, and from a page", "[api]") {
  const api::Engine engine = engine_with_both();
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Json response = answered(seed);
    const std::string json = written(engine, response, "json");
    const std::string csv = written(engine, response, "csv");

    CHECK(json_of(engine.read_answers(json))["value"] == response);
    CHECK(json_of(engine.read_answers(csv))["value"] == response);
    CHECK(json_of(engine.read_answers("\xEF\xBB\xBF" + csv))["value"] == response);
    CHECK(json_of(engine.read_answers("[" + json + "]"))["value"] == response);
    CHECK(json_of(engine.read_answers(page_with(R"({"language":"nl","response":)" + response.dump() + "}")))["value"] == response);
  }
}

TEST_CASE("no damage to a file of answers is accepted in silence", "[api]") {
  const api::Engine engine = engine_with_both();
  const Json response = answered(3);
  const auto is_fine = [&](const std::string& damaged) {
    const Json reply = json_of(engine.read_answers(damaged));
    return reply.contains("problems") || reply["value"] == response;
  };

  const std::string json = written(engine, response, "json");
  check_every_damage(json, is_fine);
  check_every_damage(written(engine, response, "csv"), is_fine);
  check_every_damage(page_with(R"({"language":"nl","response":)" + json_of(json).dump() + "}"), is_fine);
}

TEST_CASE("damage is said as damage", "[api]") {
  const api::Engine engine = engine_with_both();
  std::string json = written(engine, answered(3), "json");
  json[json.find("=1+1") + 1] = '2';

  CHECK(rule_in(engine.read_answers(json)) == "damaged");
  CHECK(json_of(engine.read_answers(json))["problems"][0]["path"] == "/checksum");
  CHECK(rule_in(engine.report(Json{{"questionnaire", "workshop"}, {"response", json_of(json)}, {"language", "nl"}}.dump())) == "damaged");
  CHECK(rule_in(engine.read_answers(page_with("{\"language\":\"nl\",\"resp"))) == "damaged");
}

TEST_CASE("a table that a spreadsheet saved with another separator is still the same", "[api]") {
  const api::Engine engine = engine_with_both();
  const Json response = {{"questionnaire", "workshop"}, {"answers", {{"time", 4}, {"rush", 1}}}};
  std::string csv = written(engine, response, "csv");
  for (char& byte : csv) byte = byte == ',' ? ';' : byte;

  CHECK(json_of(engine.read_answers(csv))["value"]["answers"] == response["answers"]);
}

TEST_CASE("files without a checksum stay readable", "[api]") {
  const api::Engine engine = engine_with_both();

  CHECK(json_of(engine.read_answers(R"({"questionnaire": "workshop", "answers": {"time": 4}})"))["value"]["answers"] == Json{{"time", 4}});
  CHECK(json_of(engine.read_answers("respondent,time,rush\nAnna,4,1\n"))["value"]["answers"] == Json{{"time", 4}, {"rush", 1}});
}

TEST_CASE("what holds no answers of one person says so", "[api]") {
  const api::Engine engine = engine_with_both();
  const Json response = answered(3);
  const std::string report = json_of(engine.write_report(Json{{"questionnaire", "workshop"}, {"response", response}, {"language", "en"}, {"format", "json"}}.dump()))["value"];
  const std::string markdown = json_of(engine.write_report(Json{{"questionnaire", "workshop"}, {"response", response}, {"language", "en"}, {"format", "md"}}.dump()))["value"];

  CHECK(rule_in(engine.read_answers("")) == "no-answers");
  CHECK(rule_in(engine.read_answers("hello")) == "no-answers");
  CHECK(rule_in(engine.read_answers("{}")) == "no-answers");
  CHECK(rule_in(engine.read_answers("[]")) == "no-answers");
  CHECK(rule_in(engine.read_answers(report)) == "no-answers");
  CHECK(json_of(engine.read_answers(report))["problems"][0]["message"] == "is a report; a report in this form holds no answers");
  CHECK(rule_in(engine.read_answers(markdown)) == "no-answers");
  CHECK(rule_in(engine.read_answers(file_text(workshop))) == "no-answers");
  CHECK(rule_in(engine.read_answers("<!doctype html><p>Hello")) == "no-answers");
  CHECK(rule_in(engine.read_answers(page_with("{}"))) == "no-answers");
  CHECK(rule_in(engine.read_answers("time,rush\n")) == "no-answers");
  CHECK(rule_in(engine.read_answers("time,rush\n1,2\n3,4\n")) == "one-response");
  CHECK(rule_in(engine.read_answers(R"([{"questionnaire": "workshop", "answers": {}}, {"questionnaire": "workshop", "answers": {}}])")) == "one-response");
  CHECK(rule_in(engine.read_answers(R"({"questionnaire": "elsewhere", "answers": {}})")) == "not-open");
  CHECK(rule_in(engine.read_answers("questionnaire,time\nelsewhere,4\n")) == "not-open");
  CHECK(rule_in(engine.read_answers("respondent,group\nAnna,A\n")) == "which-questionnaire");
  CHECK(rule_in(engine.read_answers("{\"questionnaire\": ")) == "json");
  CHECK(rule_in(engine.read_answers("\xFF\xFE")) == "utf-8");
}

TEST_CASE("a code is read among the questionnaires that are open", "[api]") {
  const api::Engine engine = engine_with_both();
  const Json response = answered(3);
  const Json code = json_of(engine.write_code(Json{{"questionnaire", "workshop"}, {"response", response}}.dump()))["value"];
  CHECK(code["left_out"] == 1);

  Json without_words = response;
  without_words["answers"].erase("idea");
  CHECK(json_of(engine.read_code(Json{{"code", code["code"]}}.dump()))["value"] == without_words);
  CHECK(rule_in(api::Engine{}.read_code(Json{{"code", code["code"]}}.dump())) == "code-questionnaire");
  CHECK(rule_in(engine.read_code(R"({"code": "1234!"})")) == "code-character");
  CHECK(json_of(engine.read_code(R"({"code": "1234!"})"))["problems"][0]["column"] == 5);
  CHECK(rule_in(engine.read_code("{}")) == "missing-key");
  CHECK(rule_in(engine.read_code("")) == "json");
}
