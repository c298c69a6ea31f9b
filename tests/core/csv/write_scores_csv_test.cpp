#include "core/csv/write_scores_csv.hpp"

#include "core/scoring/score_response.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("the header of a table of scores names the scores in document order", "[csv]") {
  CHECK(scores_csv_header(tiny()) == "respondent,group,form,audience,whole,safety,space,arranged\r\n");
}

TEST_CASE("a row of scores is unrounded with a point and an absent score is empty", "[csv]") {
  const Questionnaire questionnaire = tiny();
  Response response = respond(questionnaire, {rated(5), rated(2), rated(2), skipped(), rated(1)});
  response.respondent = "=r,1";
  response.group = "Team A";
  std::vector<Score> scores = score_response(questionnaire, ScoringPlan::compile(questionnaire, 0), response);
  scores[3].value = std::nullopt;

  CHECK(scores_csv_row(questionnaire, response, scores) == "\"'=r,1\",Team A,full,staff,3.25,4.5,2.0,\r\n");
}
