#include "core/logic/evaluate.hpp"

#include "core/limits.hpp"
#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using logic::Expression;
using logic::Operator;
using logic::Value;

namespace {

std::string list_of(std::size_t count) {
  std::string list = "[1";
  for (std::size_t i = 1; i < count; ++i) list += ",1";
  return list + "]";
}

/// {"!": {"!": .. true}}
Expression negations(std::size_t count) {
  Expression expression{Operator::literal, Value::boolean(true), {}};
  for (std::size_t i = 0; i < count; ++i) expression = Expression{Operator::negation, {}, {expression}};
  return expression;
}

std::optional<bool> holds_with(std::string_view json, const Value& data) { return logic::holds(rule(json), logic::ValueData{data}); }

}  // namespace

TEST_CASE("a condition holds when its value is true", "[logic]") {
  const Value table = Value::object({{"trust", Value::number(4)}, {"safety", Value::undecided()}});

  CHECK(holds_with(R"({"<": [{"var": "trust"}, 5]})", table) == true);
  CHECK(holds_with(R"({"<": [{"var": "trust"}, 4]})", table) == false);
  CHECK(holds_with(R"({"missing": ["trust"]})", table) == false);
  CHECK(holds_with(R"({"missing": ["safety"]})", table) == true);
  CHECK(holds_with(R"({"<": [{"var": "safety"}, 4]})", table) == std::nullopt);
}

TEST_CASE("rules lie at most so deep inside each other", "[logic]") {
  const logic::ValueData nothing{Value::null()};

  CHECK(shown(logic::evaluate(negations(limits::logic_depth), nothing)) == "true");
  CHECK(shown(logic::evaluate(negations(limits::logic_depth + 1), nothing)) == "too many steps");
  CHECK(logic::holds(negations(limits::logic_depth + 1), nothing) == std::nullopt);
}

TEST_CASE("lists lie at most so deep inside each other", "[logic]") {
  constexpr auto* nest = R"({"reduce": [{"var": ""}, [{"var": "accumulator"}], 0]})";
  constexpr auto* deepest = R"({"reduce": [{"var": ""}, {"var": ""}, 0]})";

  CHECK(result(nest, list_of(limits::logic_depth - 1)).substr(0, 3) == "[[[");
  CHECK(result(nest, list_of(limits::logic_depth + 1)) == "too many steps");
  CHECK(result(deepest, list_of(limits::logic_depth + 1)) == "too many steps");
}

TEST_CASE("every element costs steps", "[logic]") {
  constexpr auto* count = R"({"reduce": [{"var": ""}, {"+": [{"var": "accumulator"}, 1]}, 0]})";

  CHECK(result(count, list_of(10'000)) == "10000");
  CHECK(result(count, list_of(limits::logic_steps / 4)) == "too many steps");
}

TEST_CASE("a text that doubles runs out of steps", "[logic]") {
  constexpr auto* twice = R"({"reduce": [{"var": ""}, {"cat": [{"var": "accumulator"}, {"var": "accumulator"}]}, "x"]})";

  CHECK(result(twice, list_of(10)).size() == 1024 + 2);
  CHECK(result(twice, list_of(60)) == "too many steps");
}

TEST_CASE("a list that doubles runs out of steps", "[logic]") {
  constexpr auto* twice = R"({"reduce": [{"var": ""}, {"merge": [{"var": "accumulator"}, {"var": "accumulator"}]}, 1]})";

  CHECK(result(twice, list_of(3)) == "[1,1,1,1,1,1,1,1]");
  CHECK(result(twice, list_of(60)) == "too many steps");
}

TEST_CASE("lists inside lists cost a step for every element their text has", "[logic]") {
  constexpr auto* twice = R"({"cat": {"reduce": [{"var": ""}, [{"var": "accumulator"}, {"var": "accumulator"}], null]}})";

  CHECK(result(twice, list_of(3)) == R"(",,,,,,,")");
  CHECK(result(twice, list_of(60)) == "too many steps");
}

TEST_CASE("comparing and searching long texts costs steps", "[logic]") {
  const std::string text(40'000, 'x');

  CHECK(result(R"({"map": [[1, 2], {"<": [")" + text + R"(", ")" + text + R"("]}]})") == "[false,false]");
  CHECK(result(R"({"map": [[1, 2, 3], {"==": [")" + text + R"(", ")" + text + R"("]}]})") == "too many steps");
  CHECK(result(R"({"in": [")" + text.substr(0, 500) + R"(y", ")" + text + R"("]})") == "too many steps");
}
