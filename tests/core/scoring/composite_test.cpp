#include "core/scoring/composite.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("in a composite each score counts the same whatever its number of items", "[scoring]") {
  const Score of_many{5.0, 10, 10, 5};
  const Score of_one{2.0, 1, 1, 1};

  CHECK(score_composite({{0, 1}, MinAnswered::half()}, {of_many, of_one}, nullptr) == Score{3.5, 2, 2, 1});
}

TEST_CASE("a composite is made of unrounded scores", "[scoring]") {
  const std::vector<Score> scores{scored(10.0 / 3.0), scored(11.0 / 3.0)};

  CHECK(score_composite({{0, 1}, MinAnswered::half()}, scores, nullptr).value == (10.0 / 3.0 + 11.0 / 3.0) / 2.0);
}

TEST_CASE("scores without a value are left out of a composite", "[scoring]") {
  const std::vector<Score> scores{scored(2), without_value(), scored(5)};

  CHECK(score_composite({{0, 1, 2}, MinAnswered::half()}, scores, nullptr) == Score{3.5, 2, 3, 2});
}

TEST_CASE("a composite of too few scores is absent", "[scoring]") {
  const std::vector<Score> scores{scored(2), without_value(), without_value()};

  CHECK(score_composite({{0, 1, 2}, MinAnswered::half()}, scores, nullptr) == Score{std::nullopt, 1, 3, 2});
  CHECK(score_composite({{1, 2}, *MinAnswered::of(1)}, scores, nullptr).value == std::nullopt);
}

TEST_CASE("scores the form does not ask do not count as asked", "[scoring]") {
  const Score not_asked{std::nullopt, 0, 0, 0};
  Trace trace;

  const Score score = score_composite({{0, 1, 2}, MinAnswered::half()}, {scored(4), not_asked, not_asked}, &trace);

  CHECK(score == Score{4.0, 1, 1, 1});
  CHECK(trace == Trace{{}, {{0, 4.0}}});
}

TEST_CASE("a composite of which nothing is asked is absent", "[scoring]") {
  CHECK(score_composite({{0}, MinAnswered::half()}, {Score{}}, nullptr) == Score{std::nullopt, 0, 0, 0});
}

TEST_CASE("a composite writes down what each score brought", "[scoring]") {
  Trace trace;

  score_composite({{2, 0, 1}, MinAnswered::half()}, {scored(2), without_value(), scored(5)}, &trace);

  CHECK(trace == Trace{{}, {{2, 5.0}, {0, 2.0}, {1, std::nullopt}}});
}
