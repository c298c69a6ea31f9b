#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/logic/coercion.hpp"
#include "core/logic/operations.hpp"

namespace leerruimte::logic {
namespace {

/// Whether `part` stands somewhere in `whole`; every unit looked at is a step.
bool contains(std::u16string_view whole, std::u16string_view part, Steps& steps) {
  for (std::size_t start = 0; start + part.size() <= whole.size(); ++start) {
    const auto rest = whole.substr(start, part.size());
    const auto same = static_cast<std::size_t>(std::mismatch(part.begin(), part.end(), rest.begin()).first - part.begin());
    if (!steps.spend(same + 1)) return false;
    if (same == part.size()) return true;
  }
  return false;
}

/// True when an element is strictly equal; undecided when none is known to be, but one may.
std::optional<bool> contains(const Elements& list, const Value& value, Steps& steps) {
  bool undecided = false;
  for (const Value& element : list) {
    if (!steps.spend()) return false;
    const auto equal = strictly_equal(element, value, steps);
    if (equal == true) return true;
    if (!equal) undecided = true;
  }
  return undecided ? std::nullopt : std::optional{false};
}

/// JavaScript's text.substr(start, length): a negative start counts from the end. NaN is 0.
std::u16string_view part_of(std::u16string_view text, double start, double length) {
  const auto size = static_cast<double>(text.size());
  const double whole_start = std::isnan(start) ? 0 : std::trunc(start);
  const double whole_length = std::isnan(length) ? 0 : std::trunc(length);
  const double from = whole_start < 0 ? std::max(size + whole_start, 0.0) : std::min(whole_start, size);
  const double count = std::min(std::max(whole_length, 0.0), size - from);
  return text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(count));
}

}  // namespace

Value cat(const Elements& operands, Steps& steps) {
  std::u16string text;
  for (const Value& one : operands) {
    if (one.is_absent() || one.is(Value::Kind::null)) continue;
    const auto part = to_text(one, steps);
    if (!part) return Value::undecided();
    text += *part;
  }
  return Value::text(std::move(text));
}

Value substr(const Elements& operands, Steps& steps) {
  const Value end = operand(operands, 2);
  const auto source = to_text(operand(operands, 0), steps);
  const auto start = to_number(operand(operands, 1), steps);
  const auto length = to_number(end, steps);
  if (!source || !start || !length) return Value::undecided();

  const std::u16string_view rest = part_of(*source, *start, static_cast<double>(source->size()));
  if (end.is_absent()) return Value::text(std::u16string{rest});
  if (!(*length < 0)) return Value::text(std::u16string{part_of(rest, 0, *length)});
  // A negative end leaves that many off the end; a negative text or list leaves nothing, as json-logic-js has it.
  const double kept = end.is(Value::Kind::number) ? static_cast<double>(rest.size()) + *length : 0;
  return Value::text(std::u16string{part_of(rest, 0, kept)});
}

Value in(const Elements& operands, Steps& steps) {
  const Value part = operand(operands, 0);
  const Value whole = operand(operands, 1);
  if (part.is_undecided() || whole.is_undecided()) return Value::undecided();
  if (whole.is_list()) return truth_value(contains(whole.as_list(), part, steps));
  if (!whole.is_text() || whole.as_text().empty()) return Value::boolean(false);
  const auto text = to_text(part, steps);
  return text ? Value::boolean(contains(whole.as_text(), *text, steps)) : Value::undecided();
}

}  // namespace leerruimte::logic
