#pragma once

#include <string>
#include <string_view>

#include "core/json/logic_json.hpp"
#include "core/logic/evaluate.hpp"

/// Rules and values as JSON, for tests.
namespace leerruimte::example {

/// @pre json is JSON
inline logic::Value value(std::string_view json) { return logic_value(*parse_json(json)); }

/// @pre json is a rule with known operators
inline logic::Expression rule(std::string_view json) { return *logic_expression(*parse_json(json)); }

/// A result as JSON, or "absent", "undecided", "too many steps".
inline std::string shown(const std::optional<logic::Value>& result) {
  if (!result) return "too many steps";
  if (result->is_undecided()) return "undecided";
  return result->is_absent() ? "absent" : logic_json(*result)->dump();
}

inline std::string result(std::string_view rule_json, std::string_view data_json = "null") {
  return shown(logic::evaluate(rule(rule_json), logic::ValueData{value(data_json)}));
}

/// The result with a table in which "trust" is 4, "safety" has no value, and "list" is 1, no value and 3.
inline std::string result_with_gaps(std::string_view rule_json) {
  using logic::Value;
  const Value list = Value::list({Value::number(1), Value::undecided(), Value::number(3)});
  const Value table = Value::object({{"trust", Value::number(4)}, {"safety", Value::undecided()}, {"list", list}});
  return shown(logic::evaluate(rule(rule_json), logic::ValueData{table}));
}

}  // namespace leerruimte::example
