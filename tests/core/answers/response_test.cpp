#include "core/answers/response.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;

TEST_CASE("a blank response has no answers", "[answers]") {
  const Questionnaire questionnaire = example::tiny();

  const Response response = Response::blank(questionnaire, 1, 1);

  CHECK(response.form() == 1);
  CHECK(response.audience() == 1);
  CHECK_FALSE(response.to(0).given());
}

TEST_CASE("an answer is a code or a missing answer or nothing", "[answers]") {
  CHECK(Answer::of(4).code() == 4);
  CHECK(Answer::of(4).missing() == std::nullopt);
  CHECK(Answer::of(4).given());
  CHECK(Answer::of(Missing::dont_know).code() == std::nullopt);
  CHECK(Answer::of(Missing::dont_know).missing() == Missing::dont_know);
  CHECK(Answer::of(Missing::dont_know).given());
  CHECK_FALSE(Answer::none().given());
  CHECK(Answer::of(0) == Answer::of(0));
  CHECK_FALSE(Answer::of(0) == Answer::none());
}

TEST_CASE("an answer the item offers is stored", "[answers]") {
  const Questionnaire questionnaire = example::tiny();
  Response response = Response::blank(questionnaire, 0, 0);

  CHECK(response.give(questionnaire, 0, Answer::of(5)) == std::nullopt);
  CHECK(response.give(questionnaire, 1, Answer::of(Missing::not_applicable)) == std::nullopt);

  CHECK(response.to(0).code() == 5);
  CHECK(response.to(1).missing() == Missing::not_applicable);
}

TEST_CASE("an answer can be changed and taken back", "[answers]") {
  const Questionnaire questionnaire = example::tiny();
  Response response = example::respond(questionnaire, {Answer::of(5)});

  CHECK(response.give(questionnaire, 0, Answer::of(1)) == std::nullopt);
  CHECK(response.to(0).code() == 1);
  CHECK(response.give(questionnaire, 0, Answer::none()) == std::nullopt);
  CHECK_FALSE(response.to(0).given());
}

TEST_CASE("an answer outside the options is refused and never clamped", "[answers]") {
  const Questionnaire questionnaire = example::tiny();
  Response response = example::respond(questionnaire, {Answer::of(2)});

  const auto refused = response.give(questionnaire, 0, Answer::of(6));

  CHECK(refused == R"(must be 1, 2, 3, 4, 5, "dont_know" or "not_applicable")");
  CHECK(response.to(0).code() == 2);
}

TEST_CASE("a missing answer the scale does not offer is refused", "[answers]") {
  const Questionnaire questionnaire = example::tiny();
  Response response = Response::blank(questionnaire, 0, 0);

  CHECK(response.give(questionnaire, 0, Answer::of(Missing::prefer_not)).has_value());
  CHECK(response.give(questionnaire, 3, Answer::of(Missing::dont_know)) == "must be 0 or 1");
}

TEST_CASE("an item the form does not ask takes no answer", "[answers]") {
  const Questionnaire questionnaire = example::tiny();
  Response response = Response::blank(questionnaire, 1, 0);

  CHECK(response.give(questionnaire, 2, Answer::of(3)) == R"(is not asked in the form "short")");
  CHECK_FALSE(response.to(2).given());
}
