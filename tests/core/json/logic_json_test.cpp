#include "core/json/logic_json.hpp"

#include "core/limits.hpp"
#include "tests/catch2.hpp"

using namespace leerruimte;
using logic::Value;

namespace {

std::string there_and_back(std::string_view json) { return logic_json(logic_value(*parse_json(json)))->dump(); }

Problems problems_of(std::string_view json) { return logic_expression(*parse_json(json)).problems(); }

std::string nested(std::size_t count, const std::string& open, const std::string& close) {
  std::string json = "1";
  for (std::size_t i = 0; i < count; ++i) json = open + json + close;
  return json;
}

}  // namespace

TEST_CASE("a JSON value goes to a value and back", "[json]") {
  for (const auto* json : {"null", "true", "3", "-2.5", "1e+300", R"("é😀")", R"([1,[],["a"]])", R"({"a":{},"b":[null]})"}) {
    CHECK(there_and_back(json) == json);
  }
  CHECK(there_and_back("4.0") == "4");
}

TEST_CASE("what JSON has no word for is written as JavaScript does", "[json]") {
  CHECK(logic_json(Value::number(-0.0))->dump() == "0");
  CHECK(logic_json(Value::number(1.0 / 0.0))->dump() == "null");
  CHECK(logic_json(Value::list({Value{}, Value::undecided()}))->dump() == "[null,null]");
  CHECK(logic_json(Value::object({{"a", Value{}}, {"b", Value::null()}}))->dump() == R"({"b":null})");
}

TEST_CASE("a value that shares its parts too often is not written", "[json]") {
  Value doubled = Value::utf8_text("text");
  for (int i = 0; i < 30; ++i) doubled = Value::list({doubled, doubled});

  CHECK_FALSE(logic_json(doubled).has_value());
}

TEST_CASE("a rule becomes an expression", "[json]") {
  const auto expression = logic_expression(*parse_json(R"({"<": [{"var": "trust"}, 3]})"));

  REQUIRE(expression);
  CHECK(expression->op == logic::Operator::less);
  REQUIRE(expression->arguments.size() == 2);
  CHECK(expression->arguments[0].op == logic::Operator::var);
  CHECK(expression->arguments[1].literal.as_number() == 3);
}

TEST_CASE("every unknown operator is reported where it stands", "[json]") {
  CHECK(problems_of(R"({"and": [{"missin": ["a"]}, {"log": 1}]})") ==
        Problems{{"operator", "/and/0/missin", R"(is an operator this format does not know. Did you mean "missing"?)"},
                 {"operator", "/and/1/log", "is an operator this format does not know"}});
}

TEST_CASE("rules and lists lie at most so deep inside each other", "[json]") {
  CHECK(logic_expression(*parse_json(nested(limits::logic_depth, R"({"!":)", "}"))));
  CHECK(logic_expression(*parse_json(nested(limits::logic_depth, "[", "]"))));
}
