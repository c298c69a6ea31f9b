#include "core/scoring/scored_data.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using logic::Expression;
using logic::Operator;

namespace {

/// What a condition comes to over the scores "three", which is 3, and "absent", which has no value.
std::optional<bool> holds(const Expression& condition) {
  QuestionnaireParts parts = parts_with(1);
  parts.scores = {score_of("three", mean_of({0}), {1, 5}), score_of("absent", mean_of({0}), {1, 5})};
  const Questionnaire questionnaire = *Questionnaire::of(parts);
  const std::vector<Score> scores{scored(3), without_value()};
  return logic::holds(condition, ScoredData{questionnaire, respond(questionnaire, {}), scores});
}

const Expression yes = compare(Operator::less, number(1), number(2));
const Expression no = compare(Operator::less, number(2), number(1));
const Expression undecided = compare(Operator::less, the("absent"), number(2));

std::optional<bool> all(const Expression& a, const Expression& b) { return holds(operation(Operator::all_of, {a, b})); }
std::optional<bool> any(const Expression& a, const Expression& b) { return holds(operation(Operator::either, {a, b})); }
std::optional<bool> negated(const Expression& a) { return holds(operation(Operator::negation, {a})); }

}  // namespace

TEST_CASE("a score is compared with a number on either side", "[scoring]") {
  CHECK(holds(compare(Operator::less, the("three"), number(3.5))) == true);
  CHECK(holds(compare(Operator::less, the("three"), number(3.0))) == false);
  CHECK(holds(compare(Operator::less_or_equal, the("three"), number(3.0))) == true);
  CHECK(holds(compare(Operator::less_or_equal, the("three"), number(2.9))) == false);
  CHECK(holds(compare(Operator::greater, the("three"), number(2.9))) == true);
  CHECK(holds(compare(Operator::greater, the("three"), number(3.0))) == false);
  CHECK(holds(compare(Operator::greater_or_equal, the("three"), number(3.0))) == true);
  CHECK(holds(compare(Operator::greater_or_equal, the("three"), number(3.1))) == false);
  CHECK(holds(compare(Operator::less, number(2.0), the("three"))) == true);
  CHECK(holds(compare(Operator::greater_or_equal, the("three"), the("three"))) == true);
}

TEST_CASE("a comparison with an absent score is undecided", "[scoring]") {
  for (const Operator kind : {Operator::less, Operator::less_or_equal, Operator::greater, Operator::greater_or_equal}) {
    CHECK(holds(compare(kind, the("absent"), number(3.0))) == std::nullopt);
    CHECK(holds(compare(kind, number(3.0), the("absent"))) == std::nullopt);
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
  const Expression not_both = operation(Operator::negation, {operation(Operator::all_of, {yes, no})});

  CHECK(all(not_both, yes) == true);
  CHECK(all(not_both, undecided) == std::nullopt);
}
