#include "core/scoring/condition.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using Kind = Condition::Kind;

namespace {

const std::vector<Score> three_and_nothing{scored(3), without_value()};

Condition compare(Kind kind, Operand left, Operand right) { return {kind, {left, right}, {}}; }
Operand the_three() { return ScoreIndex{0}; }
Operand the_absent() { return ScoreIndex{1}; }

const Condition yes = compare(Kind::less, 1.0, 2.0);
const Condition no = compare(Kind::less, 2.0, 1.0);
const Condition undecided = compare(Kind::less, the_absent(), 2.0);

std::optional<bool> all(const Condition& a, const Condition& b) { return holds({Kind::all, {}, {a, b}}, three_and_nothing); }
std::optional<bool> any(const Condition& a, const Condition& b) { return holds({Kind::any, {}, {a, b}}, three_and_nothing); }
std::optional<bool> negated(const Condition& a) { return holds({Kind::negation, {}, {a}}, three_and_nothing); }

}  // namespace

TEST_CASE("a score is compared with a number on either side", "[scoring]") {
  CHECK(holds(compare(Kind::less, the_three(), 3.5), three_and_nothing) == true);
  CHECK(holds(compare(Kind::less, the_three(), 3.0), three_and_nothing) == false);
  CHECK(holds(compare(Kind::less_or_equal, the_three(), 3.0), three_and_nothing) == true);
  CHECK(holds(compare(Kind::less_or_equal, the_three(), 2.9), three_and_nothing) == false);
  CHECK(holds(compare(Kind::greater, the_three(), 2.9), three_and_nothing) == true);
  CHECK(holds(compare(Kind::greater, the_three(), 3.0), three_and_nothing) == false);
  CHECK(holds(compare(Kind::greater_or_equal, the_three(), 3.0), three_and_nothing) == true);
  CHECK(holds(compare(Kind::greater_or_equal, the_three(), 3.1), three_and_nothing) == false);
  CHECK(holds(compare(Kind::less, 2.0, the_three()), three_and_nothing) == true);
  CHECK(holds(compare(Kind::greater_or_equal, the_three(), the_three()), three_and_nothing) == true);
}

TEST_CASE("a comparison with an absent score is undecided", "[scoring]") {
  for (const Kind kind : {Kind::less, Kind::less_or_equal, Kind::greater, Kind::greater_or_equal}) {
    CHECK(holds(compare(kind, the_absent(), 3.0), three_and_nothing) == std::nullopt);
    CHECK(holds(compare(kind, 3.0, the_absent()), three_and_nothing) == std::nullopt);
  }
}

TEST_CASE("and holds when both hold and fails when one fails", "[scoring]") {
  CHECK(all(yes, yes) == true);
  CHECK(all(yes, no) == false);
  CHECK(all(no, yes) == false);
  CHECK(all(no, no) == false);
  CHECK(all(yes, undecided) == std::nullopt);
  CHECK(all(undecided, yes) == std::nullopt);
  CHECK(all(no, undecided) == false);
  CHECK(all(undecided, no) == false);
  CHECK(all(undecided, undecided) == std::nullopt);
}

TEST_CASE("or holds when one holds and fails when both fail", "[scoring]") {
  CHECK(any(yes, yes) == true);
  CHECK(any(yes, no) == true);
  CHECK(any(no, yes) == true);
  CHECK(any(no, no) == false);
  CHECK(any(yes, undecided) == true);
  CHECK(any(undecided, yes) == true);
  CHECK(any(no, undecided) == std::nullopt);
  CHECK(any(undecided, no) == std::nullopt);
  CHECK(any(undecided, undecided) == std::nullopt);
}

TEST_CASE("not turns true and false around and leaves undecided as it is", "[scoring]") {
  CHECK(negated(yes) == false);
  CHECK(negated(no) == true);
  CHECK(negated(undecided) == std::nullopt);
}

TEST_CASE("conditions lie inside each other", "[scoring]") {
  const Condition not_both{Kind::negation, {}, {{Kind::all, {}, {yes, no}}}};

  CHECK(all(not_both, yes) == true);
  CHECK(all(not_both, undecided) == std::nullopt);
}
