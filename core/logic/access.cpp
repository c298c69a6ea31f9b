#include <optional>
#include <string>
#include <utility>

#include "core/logic/coercion.hpp"
#include "core/logic/operations.hpp"
#include "core/logic/utf16.hpp"

namespace leerruimte::logic {
namespace {

using Kind = Value::Kind;

constexpr std::size_t name_units_a_step = 32;  // names are short and read often

bool is_empty_text(const Value& value) { return value.is_text() && value.as_text().empty(); }

/// A name as the data knows it, in UTF-8; nothing when undecided.
std::optional<std::string> path_of(const Value& name, Steps& steps) {
  if (name.is_text()) return steps.spend(name.as_text().size() / name_units_a_step) ? utf8_of(name.as_text()) : "";
  const auto text = to_text(name, steps);
  return text ? std::optional{utf8_of(*text)} : std::nullopt;
}

bool means_all_data(const Value& name) { return name.is_absent() || name.is(Kind::null) || is_empty_text(name); }

/// What the name leads to, or else the fallback (null when that is absent).
Value look_up(const Value& name, const Value& fallback, const Scope& scope) {
  const bool all_data = means_all_data(name);
  const auto path = path_of(name, scope.steps);
  if (!path) return Value::undecided();
  const Value found = all_data ? scope.data.whole() : scope.data.find(*path);
  if (found.is_undecided()) return fallback.is_absent() ? found : fallback;
  if (!found.is_absent() || all_data) return found;
  return fallback.is_absent() ? Value::null() : fallback;
}

/// A key of `missing` is a name, or a list of a name and its default.
Value look_up_key(const Value& key, const Scope& scope) {
  return key.is_list() ? look_up(operand(key.as_list(), 0), operand(key.as_list(), 1), scope) : look_up(key, Value{}, scope);
}

}  // namespace

Value var(const Elements& operands, const Scope& scope) { return look_up(operand(operands, 0), operand(operands, 1), scope); }

Value missing(const Elements& operands, const Scope& scope) {
  const bool one_list = !operands.empty() && operands.front().is_list();
  const Elements& keys = one_list ? operands.front().as_list() : operands;
  Elements absent;
  for (const Value& key : keys) {
    if (!scope.steps.spend()) return Value{};
    if (key.is_undecided()) return key;
    const Value value = look_up_key(key, scope);
    if (value.is(Kind::null) || value.is_undecided() || is_empty_text(value)) absent.push_back(key);
  }
  return make_list(std::move(absent), scope.steps);
}

Value missing_some(const Elements& operands, const Scope& scope) {
  const Value needed = operand(operands, 0);
  const Value options = operand(operands, 1);
  const Value absent = missing(options.is_list() ? options.as_list() : Elements{options}, scope);
  if (!absent.is_list()) return absent;
  const auto asked = to_number(find_in(options, "length"), scope.steps);
  if (!asked) return Value::undecided();
  const Value present = Value::number(*asked - static_cast<double>(absent.as_list().size()));
  const auto enough = greater_or_equal(present, needed, scope.steps);
  if (!enough) return Value::undecided();
  return *enough ? Value::list({}) : absent;
}

}  // namespace leerruimte::logic
