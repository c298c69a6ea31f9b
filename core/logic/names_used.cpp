#include <algorithm>
#include <cstddef>

#include "core/limits.hpp"
#include "core/logic/coercion.hpp"
#include "core/logic/expression.hpp"
#include "core/logic/utf16.hpp"

namespace leerruimte::logic {
namespace {

using Kind = Value::Kind;

bool has_body(Operator op) {
  switch (op) {
    case Operator::map: case Operator::reduce: case Operator::filter: return true;
    case Operator::all: case Operator::none: case Operator::some: return true;
    default: return false;
  }
}

/// A name as var reads it: a text or a number. Everything else is all data, or not a name anyone would write.
void add_name(const Expression& name, Names& names) {
  Steps steps;
  const bool written_out = name.op == Operator::literal && (name.literal.is_text() || name.literal.is(Kind::number));
  const auto text = written_out ? to_text(name.literal, steps) : std::nullopt;
  if (!text || text->empty()) {
    names.others = true;
    return;
  }
  std::string path = utf8_of(*text);
  if (std::find(names.literal.begin(), names.literal.end(), path) == names.literal.end()) names.literal.push_back(std::move(path));
}

/// The keys of missing: its operands, or the list that is its first operand. Each is a name, or a name and its default.
void add_keys(const std::vector<Expression>& operands, Names& names) {
  const bool one_list = !operands.empty() && operands.front().op == Operator::list;
  for (const Expression& key : one_list ? operands.front().arguments : operands) {
    const bool with_default = key.op == Operator::list && !key.arguments.empty();
    add_name(with_default ? key.arguments.front() : key, names);
  }
}

void add_names(const Expression& expression, std::size_t depth, Names& names) {
  const std::vector<Expression>& operands = expression.arguments;
  if (depth > limits::logic_depth) {
    names.others = true;
    return;
  }
  if (expression.op == Operator::var) add_name(operands.empty() ? Expression{} : operands.front(), names);
  if (expression.op == Operator::missing) add_keys(operands, names);
  if (expression.op == Operator::missing_some && operands.size() > 1) {
    const Expression& options = operands[1];
    add_keys(options.op == Operator::list ? options.arguments : std::vector{options}, names);
  }
  for (std::size_t i = 0; i < operands.size(); ++i) {
    if (!has_body(expression.op) || i != 1) add_names(operands[i], depth + 1, names);
  }
}

}  // namespace

Names names_used(const Expression& expression) {
  Names names;
  add_names(expression, 1, names);
  return names;
}

}  // namespace leerruimte::logic
