#include "core/model/score_definition.hpp"

#include "tests/catch2.hpp"

using namespace leerruimte;

TEST_CASE("the half rule needs half of the answers and rounds up", "[model]") {
  CHECK(MinAnswered::half().needed(4) == 2);
  CHECK(MinAnswered::half().needed(5) == 3);
  CHECK(MinAnswered::half().needed(1) == 1);
  CHECK(MinAnswered::half().needed(0) == 0);
}

TEST_CASE("the needed answers are exact at every share", "[model]") {
  CHECK(MinAnswered::of(1000)->needed(7) == 7);
  CHECK(MinAnswered::of(750)->needed(4) == 3);
  CHECK(MinAnswered::of(334)->needed(3) == 2);
  CHECK(MinAnswered::of(333)->needed(3) == 1);
  CHECK(MinAnswered::of(1)->needed(3) == 1);
  CHECK(MinAnswered::of(100)->needed(10) == 1);
}

TEST_CASE("a share of answers lies between a thousandth and all", "[model]") {
  CHECK_FALSE(MinAnswered::of(0));
  CHECK_FALSE(MinAnswered::of(1001));
  CHECK(MinAnswered::of(1));
  CHECK(MinAnswered::of(1000)->thousandths() == 1000);
}
