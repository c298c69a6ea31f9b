#include "core/logic/coercion.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/limits.hpp"
#include "core/logic/number_text.hpp"

namespace leerruimte::logic {
namespace {

using Kind = Value::Kind;

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

bool is_nothing(const Value& value) { return value.is_absent() || value.is(Kind::null); }

/// The elements of a list with commas between; nothing stands for null and absent.
std::optional<std::u16string> joined(const Elements& elements, Steps& steps) {
  std::u16string text;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (!steps.spend()) return text;
    if (i > 0) text.push_back(u',');
    if (is_nothing(elements[i])) continue;
    const auto part = to_text(elements[i], steps);
    if (!part) return std::nullopt;
    text += *part;
  }
  return text;
}

/// @pre value is a primitive
std::optional<std::u16string> primitive_text(const Value& value) {
  switch (value.kind()) {
    case Kind::absent: return u"undefined";
    case Kind::null: return u"null";
    case Kind::boolean: return value.as_boolean() ? u"true" : u"false";
    case Kind::number: return text_of_number(value.as_number());
    case Kind::text: return value.as_text();
    default: return std::nullopt;
  }
}

/// @pre value is a primitive
std::optional<double> primitive_number(const Value& value, Steps& steps) {
  switch (value.kind()) {
    case Kind::absent: return not_a_number;
    case Kind::null: return 0.0;
    case Kind::boolean: return value.as_boolean() ? 1.0 : 0.0;
    case Kind::number: return value.as_number();
    case Kind::text: return steps.spend(value.as_text().size()) ? number_of_text(value.as_text()) : not_a_number;
    default: return std::nullopt;
  }
}

bool same_text(const std::u16string& a, const std::u16string& b, Steps& steps) {
  return a.size() == b.size() && steps.spend(a.size()) && a == b;
}

bool is_compound(const Value& value) { return value.is_list() || value.is(Kind::object); }

}  // namespace

bool is_true(const Value& value) {
  switch (value.kind()) {
    case Kind::boolean: return value.as_boolean();
    case Kind::number: return !std::isnan(value.as_number()) && value.as_number() != 0;
    case Kind::text: return !value.as_text().empty();
    case Kind::list: return !value.as_list().empty();
    case Kind::object: return true;
    default: return false;
  }
}

Value to_primitive(const Value& value, Steps& steps) {
  if (value.is(Kind::object)) return Value::text(u"[object Object]");
  if (!value.is_list()) return value;
  if (value.depth() > limits::logic_depth) {
    steps.use_up();
    return Value{};
  }
  auto text = joined(value.as_list(), steps);
  return text ? Value::text(std::move(*text)) : Value::undecided();
}

std::optional<std::u16string> to_text(const Value& value, Steps& steps) {
  auto text = primitive_text(to_primitive(value, steps));
  if (text && !steps.spend(text->size())) return u"";
  return text;
}

std::optional<double> to_number(const Value& value, Steps& steps) { return primitive_number(to_primitive(value, steps), steps); }

std::optional<double> to_leading_number(const Value& value, Steps& steps) {
  if (value.is(Kind::number)) return value.as_number() + 0.0;  // by its text, which has no sign for -0
  const auto text = to_text(value, steps);
  return text ? std::optional{leading_number(*text)} : std::nullopt;
}

std::optional<bool> strictly_equal(const Value& a, const Value& b, Steps& steps) {
  if (a.is_undecided() || b.is_undecided()) return std::nullopt;
  if (a.kind() != b.kind()) return false;
  switch (a.kind()) {
    case Kind::boolean: return a.as_boolean() == b.as_boolean();
    case Kind::number: return a.as_number() == b.as_number();
    case Kind::text: return same_text(a.as_text(), b.as_text(), steps);
    case Kind::list: case Kind::object: return a.shares_with(b);
    default: return true;
  }
}

std::optional<bool> loosely_equal(const Value& a, const Value& b, Steps& steps) {
  if (a.is_undecided() || b.is_undecided()) return std::nullopt;
  if (is_nothing(a) || is_nothing(b)) return is_nothing(a) && is_nothing(b);
  if (a.kind() == b.kind() || (is_compound(a) && is_compound(b))) return strictly_equal(a, b, steps);
  const Value left = to_primitive(a, steps);
  const Value right = to_primitive(b, steps);
  if (left.is_text() && right.is_text()) return same_text(left.as_text(), right.as_text(), steps);
  const auto x = primitive_number(left, steps);
  const auto y = primitive_number(right, steps);
  return x && y ? std::optional{*x == *y} : std::nullopt;
}

}  // namespace leerruimte::logic
