#include "core/json/read_response.hpp"

#include "core/limits.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

Problems problems_in(std::string_view json) {
  const auto response = read_response(tiny(), json);
  return response ? Problems{} : response.problems();
}

Strings report(std::string_view json) { return rules_and_paths(problems_in(json)); }

std::string answering(const std::string& answers, const std::string& head = "") { return R"({"questionnaire": "tiny", )" + head + R"("answers": )" + answers + "}"; }

Strings respondents(const ResponseFile& file) {
  Strings names;
  for (const Response& response : file.responses) names.push_back(response.respondent);
  return names;
}

}  // namespace

TEST_CASE("a response is read with its answers", "[json]") {
  const auto response = read_response(tiny(), answering(R"({"speak": 4, "hide": "dont_know", "plan": 0, "budget": null})",
                                                        R"("form": "full", "audience": "boss", "respondent": "r1", "group": "Team A", )"));

  REQUIRE(response);
  CHECK(response->form() == 0);
  CHECK(response->audience() == 1);
  CHECK(response->respondent == "r1");
  CHECK(response->group == "Team A");
  CHECK(response->to(0) == rated(4));
  CHECK(response->to(1) == dont_know());
  CHECK(response->to(2) == skipped());
  CHECK(response->to(3) == rated(0));
  CHECK(response->to(4) == skipped());
}

TEST_CASE("form and audience are the first ones when nothing is said", "[json]") {
  const auto response = read_response(tiny(), answering("{}"));

  REQUIRE(response);
  CHECK(response->form() == 0);
  CHECK(response->audience() == 0);
  CHECK(response->respondent.empty());
}

TEST_CASE("a whole number may be written with a point", "[json]") { CHECK(report(answering(R"({"speak": 4.0})")).empty()); }

TEST_CASE("a response names the questionnaire it answers", "[json]") {
  CHECK(report(R"({"answers": {}})") == Strings{"missing-key "});
  CHECK(report(R"({"questionnaire": "other", "answers": {}})") == Strings{"other-questionnaire /questionnaire"});
  CHECK(report(R"({"questionnaire": "tiny"})") == Strings{"missing-key "});
}

TEST_CASE("another version is refused unless the fingerprint says that nothing changed", "[json]") {
  const std::string same = R"("fingerprint": ")" + tiny().fingerprint() + R"(", )";

  CHECK(report(answering("{}", R"("version": "1.2.0", )")).empty());
  CHECK(report(answering("{}", R"("version": "1.1.0", )")) == Strings{"other-version /version"});
  CHECK(report(answering("{}", R"("version": "1.1.0", )" + same)).empty());
  CHECK(report(answering("{}", R"("version": "1.2.0", "fingerprint": "0123456789abcdef", )")) == Strings{"other-version /fingerprint"});
}

TEST_CASE("a form or audience the questionnaire does not have is refused", "[json]") {
  const Problems problems = problems_in(answering("{}", R"("form": "ful", "audience": "guest", )"));

  CHECK(rules_and_paths(problems) == Strings{"unknown-reference /form", "unknown-reference /audience"});
  CHECK(problems[0].message == R"(names no form of this questionnaire. Did you mean "full"?)");
}

TEST_CASE("an answer to an item that does not exist is refused with the nearest item", "[json]") {
  const Problems problems = problems_in(answering(R"({"speek": 4})"));

  CHECK(rules_and_paths(problems) == Strings{"unknown-item /answers/speek"});
  CHECK(problems[0].message == R"(answers an item this questionnaire does not have. Did you mean "speak"?)");
}

TEST_CASE("an answer its item does not offer is refused once with what it does offer", "[json]") {
  const Problems problems = problems_in(answering(R"({"speak": 6, "hide": 2.5, "time": "maybe", "plan": "dont_know", "budget": true})"));

  CHECK(rules_and_paths(problems) == Strings{"answer /answers/speak", "answer /answers/hide", "answer /answers/time", "answer /answers/plan", "answer /answers/budget"});
  CHECK(problems[1].message == R"(must be 1, 2, 3, 4, 5, "dont_know" or "not_applicable")");
  CHECK(problems[3].message == "must be 0 or 1");
}

TEST_CASE("numbers far outside any scale are refused like others", "[json]") {
  CHECK(report(answering(R"({"speak": 99999999999999999999, "hide": -1e300, "time": 2000000001})")) ==
        Strings{"answer /answers/speak", "answer /answers/hide", "answer /answers/time"});
}

TEST_CASE("an answer to an item the form does not ask is refused", "[json]") {
  CHECK(report(answering(R"({"speak": 4, "plan": 1})", R"("form": "short", )")) == Strings{"answer /answers/plan"});
}

TEST_CASE("keys a response does not have are refused", "[json]") {
  CHECK(report(answering("{}", R"("respondant": "r1", "x-note": 1, )")) == Strings{"unknown-key /respondant"});
}

TEST_CASE("a response that is no object is refused once", "[json]") {
  CHECK(report("5") == Strings{"type "});
  CHECK(report("[]") == Strings{"type "});
  CHECK(report(answering("[]")) == Strings{"type /answers"});
}

TEST_CASE("everything wrong with a response is reported in document order with its place", "[json]") {
  const Problems problems = problems_in("{\"answers\": {\"speak\": 9,\n\"nobody\": 1},\n\"questionnaire\": \"other\"}");

  CHECK(places_and_rules(problems) == Strings{"1:23 answer", "2:11 unknown-item", "3:18 other-questionnaire"});
}

TEST_CASE("a list of responses keeps the good ones and reports the others", "[json]") {
  const ResponseFile file = read_responses(tiny(), std::string{"["} + answering("{}", R"("respondent": "r1", )") + ",\n" + answering(R"({"speak": 9})", R"("respondent": "r2", )") + ",\n" +
                                                       answering("{}", R"("respondent": "r3", )") + "]");

  CHECK(respondents(file) == Strings{"r1", "r3"});
  CHECK(rules_and_paths(file.problems) == Strings{"answer /1/answers/speak"});
  CHECK(file.problems[0].place.line == 2);
}

TEST_CASE("one response may stand without a list", "[json]") {
  CHECK(read_responses(tiny(), answering("{}")).responses.size() == 1);
  CHECK(rules_and_paths(read_responses(tiny(), "{").problems) == Strings{"json "});
  CHECK(rules_and_paths(read_responses(tiny(), "[]").problems) == Strings{"empty-list "});
}

TEST_CASE("in a list with very many problems no wrong response is taken for a good one", "[json]") {
  const std::string wrong = answering(R"({"speak": 9})");
  std::string list = std::string{"["} + wrong;
  for (std::size_t i = 0; i < 2 * limits::problems; ++i) list += "," + wrong;

  const ResponseFile file = read_responses(tiny(), list + "]");

  CHECK(file.responses.empty());
  CHECK(file.problems.size() == 2 * limits::problems + 1);
}

TEST_CASE("responses by line keep the good lines and report the number of the others", "[json]") {
  const ResponseFile file = read_responses_by_line(tiny(), answering("{}", R"("respondent": "r1", )") + "\n\n  \r\n" + answering(R"({"speak": 9})") + "\n{\n" +
                                                               answering("{}", R"("respondent": "r6", )"));

  CHECK(respondents(file) == Strings{"r1", "r6"});
  CHECK(places_and_rules(file.problems) == Strings{"4:48 answer", "5:2 json"});
}

TEST_CASE("lines may end with a carriage return", "[json]") {
  const ResponseFile file = read_responses_by_line(tiny(), answering("{}") + "\r\n" + answering("{}") + "\r\n");

  CHECK(file.responses.size() == 2);
  CHECK(file.problems.empty());
}

TEST_CASE("a file without lines has no responses", "[json]") { CHECK(read_responses_by_line(tiny(), "").responses.empty()); }
