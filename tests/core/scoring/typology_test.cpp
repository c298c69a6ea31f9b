#include "core/scoring/typology.hpp"

#include "tests/catch2.hpp"
#include "tests/core/scoring/rules.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using logic::Expression;
using logic::Operator;

namespace {

Expression is(std::string_view name, double value) { return compare(Operator::equal, the(name), number(value)); }
Expression both(Expression a, Expression b) { return operation(Operator::all_of, {std::move(a), std::move(b)}); }

/// The value of a name, or 3 when it has none.
Expression or_three(std::string_view name) {
  return operation(Operator::var, {{Operator::literal, logic::Value::utf8_text(name), {}}, number(3)});
}

/// Types "t1", "t2", ... with these conditions over the items and scores named.
ScoreRule types(const std::vector<Expression>& conditions, std::vector<ItemIndex> items, std::vector<ScoreIndex> scores = {}) {
  Typology typology;
  for (const Expression& when : conditions) {
    const std::string id = "t" + std::to_string(typology.types.size() + 1);
    typology.types.push_back({id, english("Type " + id), english("What it means."), when});
  }
  return {{std::move(items), std::move(scores)}, std::move(typology)};
}

constexpr double active = 1, high_strain = 2, low_strain = 3, passive = 4;

/// Karasek 1979: two cuts make four kinds of work. Two demands ("a", "b") and two kinds of freedom ("c", "d").
Questionnaire kinds_of_work() {
  const ScoreRule kind = types({both(is("s1", 1), is("s2", 0)), both(is("s1", 1), is("s2", 1)), both(is("s1", 0), is("s2", 0)), both(is("s1", 0), is("s2", 1))}, {}, {1, 2});
  return scored_by({kind, over_scores(Threshold{2.5, Side::at_least}, {3}), over_scores(Threshold{2.5, Side::below}, {4}), over(Mean{}, {0, 1}), over(Mean{}, {2, 3})}, 4);
}

std::optional<double> kind_of_work(const std::vector<Answer>& answers) { return first_score(kinds_of_work(), answers).value; }

}  // namespace

TEST_CASE("two cuts make four kinds of work", "[scoring]") {
  CHECK(kind_of_work({rated(3), rated(4), rated(4), rated(4)}) == active);
  CHECK(kind_of_work({rated(3), rated(4), rated(1), rated(2)}) == high_strain);
  CHECK(kind_of_work({rated(1), rated(2), rated(4), rated(4)}) == low_strain);
  CHECK(kind_of_work({rated(1), rated(2), rated(1), rated(2)}) == passive);
}

TEST_CASE("exactly at both cuts demands are high and autonomy is not low", "[scoring]") {
  CHECK(kind_of_work({rated(2), rated(3), rated(2), rated(3)}) == active);
}

TEST_CASE("without one of the scores nobody knows the type", "[scoring]") {
  CHECK(kind_of_work({rated(3), rated(4)}) == std::nullopt);
  CHECK(kind_of_work({dont_know(), prefer_not(), rated(4), rated(4)}) == std::nullopt);
  CHECK(first_score(kinds_of_work(), {}) == Score{std::nullopt, 0, 2, 2});
}

TEST_CASE("the first type whose condition holds is the type", "[scoring]") {
  const Expression high = compare(Operator::greater_or_equal, the("a"), number(4));
  const Expression middling = compare(Operator::greater_or_equal, the("a"), number(2));
  const Questionnaire questionnaire = scored_by({types({high, middling}, {0})}, 1);

  CHECK(first_score(questionnaire, {rated(5)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(3)}).value == 2.0);
}

TEST_CASE("when no condition holds there is no type", "[scoring]") {
  const Questionnaire questionnaire = scored_by({types({is("a", 1), is("a", 2)}, {0})}, 1);

  CHECK(first_score(questionnaire, {rated(3)}) == Score{std::nullopt, 1, 1, 1});
}

TEST_CASE("a type is decided by what was answered as long as the rest cannot change it", "[scoring]") {
  const Expression wanted_and_done = both(compare(Operator::greater_or_equal, the("a"), number(4)), compare(Operator::greater_or_equal, the("b"), number(4)));
  const Expression not_wanted = compare(Operator::less, the("a"), number(4));
  const Questionnaire questionnaire = scored_by({types({wanted_and_done, not_wanted}, {0, 1})}, 2);

  CHECK(first_score(questionnaire, {rated(2), dont_know()}).value == 2.0);
  CHECK(first_score(questionnaire, {rated(5), dont_know()}).value == std::nullopt);
}

TEST_CASE("a type is not passed over because its condition is undecided", "[scoring]") {
  const Questionnaire questionnaire = scored_by({types({is("b", 1), is("a", 5)}, {0, 1})}, 2);

  CHECK(first_score(questionnaire, {rated(5), rated(2)}).value == 2.0);
  CHECK(first_score(questionnaire, {rated(5), skipped()}).value == std::nullopt);
}

TEST_CASE("a condition may say what a missing answer counts for", "[scoring]") {
  const Questionnaire questionnaire = scored_by({types({compare(Operator::equal, or_three("a"), number(3)), compare(Operator::not_equal, or_three("a"), number(3))}, {0})}, 1);

  CHECK(first_score(questionnaire, {dont_know()}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(3)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(4)}).value == 2.0);
}

TEST_CASE("a condition looks at the answer itself, also of a reversed statement", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(reversing(0, parts_scored_by({types({is("a", 5), is("a", 1)}, {0})}, 1)));

  CHECK(first_score(questionnaire, {rated(5)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(1)}).value == 2.0);
}

TEST_CASE("one type may depend on another by its name", "[scoring]") {
  const auto is_type = [](std::string_view id) { return compare(Operator::equal, the("s1"), {Operator::literal, logic::Value::utf8_text(id), {}}); };
  const Questionnaire questionnaire = scored_by({types({is_type("t2"), is_type("t1")}, {}, {1}), types({is("a", 1), is("a", 2)}, {0})}, 1);

  CHECK(first_score(questionnaire, {rated(2)}).value == 1.0);
  CHECK(first_score(questionnaire, {rated(1)}).value == 2.0);
  CHECK(first_score(questionnaire, {rated(3)}).value == std::nullopt);
}

TEST_CASE("a typology of a hidden page is not for this respondent", "[scoring]") {
  const Questionnaire questionnaire = *Questionnaire::of(hiding_from(1, parts_scored_by({types({is("b", 1), is("b", 2)}, {1})}, 2)));

  CHECK(first_score(questionnaire, {rated(1), rated(2)}).asked == 0);
  CHECK(first_score(questionnaire, {rated(1), rated(2)}).value == std::nullopt);
  CHECK(first_score(questionnaire, {rated(2), rated(2)}).value == 2.0);
}
