// Evaluates JsonLogic for logic.test.mjs: a line {"rule": .., "data": ..} in, a line with the result as JSON out.
// Where there is no result, the line says why instead: "undefined", "too many steps" or "refused".

#include <iostream>
#include <string>

#include "core/json/logic_json.hpp"
#include "core/logic/evaluate.hpp"

using namespace leerruimte;

namespace {

std::string answer(const std::string& line) {
  const auto document = parse_json(line);
  if (!document) return "refused: " + document.problems().front().message;
  const auto rule = logic_expression((*document)["rule"]);
  if (!rule) return "refused: " + rule.problems().front().message;
  const auto value = logic::evaluate(*rule, logic::ValueData{logic_value((*document)["data"])});
  if (!value) return "too many steps";
  if (value->is_absent()) return "undefined";
  const auto json = logic_json(*value);
  return json ? json->dump() : "too many steps";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) std::cout << answer(line) << '\n';
}
