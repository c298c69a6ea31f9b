#include "core/scoring/score_response.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

// The scores of the tiny questionnaire.
constexpr ScoreIndex whole = 0, safety = 1, space = 2, arranged = 3;

std::vector<Score> scores_of(const Questionnaire& questionnaire, const std::vector<Answer>& answers, FormIndex form = 0) {
  return score_response(questionnaire, ScoringPlan::compile(questionnaire, form), respond(questionnaire, answers, form));
}

}  // namespace

TEST_CASE("all rules of a questionnaire are applied to one response", "[scoring]") {
  const auto scores = scores_of(tiny(), {rated(5), rated(2), rated(3), rated(1), rated(0)});

  CHECK(scores[safety].value == 4.5);
  CHECK(scores[space].value == 3.0);
  CHECK(scores[whole].value == 3.75);
  CHECK(scores[arranged].value == 1.0);
}

TEST_CASE("a composite goes on with the scores that could be given", "[scoring]") {
  const auto scores = scores_of(tiny(), {rated(5), rated(2), dont_know()});

  CHECK(scores[space].value == std::nullopt);
  CHECK(scores[whole] == Score{4.5, 1, 2, 1});
}

TEST_CASE("in a short form the items that are not asked do not count", "[scoring]") {
  const auto scores = scores_of(tiny(), {rated(4), skipped()}, 1);

  CHECK(scores[safety] == Score{4.0, 1, 2, 1});
  CHECK(scores[space] == Score{std::nullopt, 0, 0, 0});
  CHECK(scores[arranged] == Score{std::nullopt, 0, 0, 0});
  CHECK(scores[whole] == Score{4.0, 1, 1, 1});
}

TEST_CASE("an empty response has no scores and no zeros", "[scoring]") {
  for (const Score& score : scores_of(tiny(), {})) CHECK(score.value == std::nullopt);
}

TEST_CASE("scores with traces are the same scores", "[scoring]") {
  const Questionnaire questionnaire = tiny();
  const ScoringPlan plan = ScoringPlan::compile(questionnaire, 0);
  const Response response = respond(questionnaire, {rated(5), rated(2), dont_know(), rated(1)});

  const ScoredResponse scored = score_with_traces(questionnaire, plan, response);

  CHECK(scored.scores == score_response(questionnaire, plan, response));
  CHECK(scored.traces[safety] == Trace{{{0, rated(5), 5}, {1, rated(2), 4}}, {}});
  CHECK(scored.traces[whole] == Trace{{}, {{safety, 4.5}, {space, std::nullopt}}});
  CHECK(scored.traces[arranged] == Trace{{{3, rated(1), 1}, {4, skipped(), std::nullopt}}, {}});
  CHECK(scored.coverage.rated == 3);
  CHECK(scored.coverage.skipped == std::vector<ItemIndex>{4});
}
