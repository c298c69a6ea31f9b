#include "core/json/write_response.hpp"

#include "core/json/read_response.hpp"
#include "core/scoring/score_response.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("a response is written as it is read", "[json]") {
  const Questionnaire questionnaire = tiny();
  Response response = respond(questionnaire, {rated(4), not_applicable(), skipped(), rated(0)});
  response.respondent = "r1";
  response.group = "Team \"A\"";

  const std::string text = response_json(questionnaire, response).dump();

  CHECK(text == R"({"questionnaire":"tiny","version":"1.2.0","fingerprint":")" + questionnaire.fingerprint() +
                    R"(","respondent":"r1","group":"Team \"A\"","form":"full","audience":"staff",)"
                    R"("answers":{"speak":4,"hide":"not_applicable","plan":0}})");
  const auto again = read_response(questionnaire, text);
  REQUIRE(again);
  CHECK(response_json(questionnaire, *again).dump() == text);
}

TEST_CASE("scores are written unrounded and a gap is null", "[json]") {
  const Questionnaire questionnaire = tiny();
  const Response response = respond(questionnaire, {rated(4), rated(1), skipped()});
  const auto scores = score_response(questionnaire, ScoringPlan::compile(questionnaire, 0), response);

  CHECK(scores_json(questionnaire, response, scores).dump() ==
        R"({"form":"full","audience":"staff","scores":{"whole":{"value":4.5,"answered":1,"asked":2},"safety":{"value":4.5,"answered":2,"asked":2},)"
        R"("space":{"value":null,"answered":0,"asked":1},"arranged":{"value":null,"answered":0,"asked":2}}})");
}

TEST_CASE("scores a form does not ask are left out", "[json]") {
  const Questionnaire questionnaire = tiny();
  const Response response = respond(questionnaire, {rated(4)}, 1);
  const auto scores = score_response(questionnaire, ScoringPlan::compile(questionnaire, 1), response);

  CHECK(scores_json(questionnaire, response, scores).dump() ==
        R"({"form":"short","audience":"staff","scores":{"whole":{"value":4.0,"answered":1,"asked":1},"safety":{"value":4.0,"answered":1,"asked":2}}})");
}
