#include "core/logic/value.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

#include "core/logic/utf16.hpp"

namespace leerruimte::logic {

struct Value::List {
  Elements elements;
  std::size_t depth;
};

struct Value::Object {
  Members members;
  std::size_t depth;
};

Value Value::undecided() { return Value{Content{Undecided{}}}; }
Value Value::null() { return Value{Content{Null{}}}; }
Value Value::boolean(bool value) { return Value{Content{value}}; }
Value Value::number(double value) { return Value{Content{value}}; }
Value Value::text(std::u16string text) { return Value{Content{std::make_shared<const std::u16string>(std::move(text))}}; }
Value Value::utf8_text(std::string_view utf8) { return text(utf16_of(utf8)); }

Value Value::list(Elements elements) {
  std::size_t depth = 0;
  for (const Value& element : elements) depth = std::max(depth, element.depth());
  return Value{Content{std::make_shared<const List>(List{std::move(elements), depth + 1})}};
}

Value Value::object(Members members) {
  std::size_t depth = 0;
  for (const auto& member : members) depth = std::max(depth, member.second.depth());
  return Value{Content{std::make_shared<const Object>(Object{std::move(members), depth + 1})}};
}

Value::Kind Value::kind() const { return static_cast<Kind>(content_.index()); }

bool Value::as_boolean() const {
  assert(is(Kind::boolean));
  return *std::get_if<bool>(&content_);
}

double Value::as_number() const {
  assert(is(Kind::number));
  return *std::get_if<double>(&content_);
}

const std::u16string& Value::as_text() const {
  assert(is_text());
  return **std::get_if<Text>(&content_);
}

const Elements& Value::as_list() const {
  assert(is_list());
  return (*std::get_if<std::shared_ptr<const List>>(&content_))->elements;
}

const Members& Value::as_object() const {
  assert(is(Kind::object));
  return (*std::get_if<std::shared_ptr<const Object>>(&content_))->members;
}

bool Value::shares_with(const Value& other) const {
  if (kind() != other.kind()) return false;
  if (is_list()) return &as_list() == &other.as_list();
  return is(Kind::object) && &as_object() == &other.as_object();
}

std::size_t Value::depth() const {
  if (const auto* list = std::get_if<std::shared_ptr<const List>>(&content_)) return (*list)->depth;
  if (const auto* object = std::get_if<std::shared_ptr<const Object>>(&content_)) return (*object)->depth;
  return 0;
}

namespace {

constexpr std::size_t most_index_digits = 9;

/// The position a name such as "12" stands for: digits without a leading zero.
std::optional<std::size_t> position_named(std::string_view name) {
  if (name.empty() || name.size() > most_index_digits || (name.size() > 1 && name.front() == '0')) return std::nullopt;
  std::size_t position = 0;
  for (const char digit : name) {
    if (digit < '0' || digit > '9') return std::nullopt;
    position = position * 10 + static_cast<std::size_t>(digit - '0');
  }
  return position;
}

Value size_of(std::size_t size) { return Value::number(static_cast<double>(size)); }

Value member_of_text(const std::u16string& text, std::string_view name) {
  if (name == "length") return size_of(text.size());
  const auto position = position_named(name);
  return position && *position < text.size() ? Value::text(text.substr(*position, 1)) : Value{};
}

Value member_of_list(const Elements& list, std::string_view name) {
  if (name == "length") return size_of(list.size());
  const auto position = position_named(name);
  return position && *position < list.size() ? list[*position] : Value{};
}

Value member_of(const Value& value, std::string_view name) {
  switch (value.kind()) {
    case Value::Kind::undecided: return value;
    case Value::Kind::text: return member_of_text(value.as_text(), name);
    case Value::Kind::list: return member_of_list(value.as_list(), name);
    case Value::Kind::object: {
      const auto found = value.as_object().find(name);
      return found == value.as_object().end() ? Value{} : found->second;
    }
    default: return Value{};
  }
}

}  // namespace

Value find_in(const Value& root, std::string_view path) {
  Value found = root;
  while (!found.is_absent()) {
    const auto dot = path.find('.');
    found = member_of(found, path.substr(0, dot));
    if (dot == std::string_view::npos) break;
    path.remove_prefix(dot + 1);
  }
  return found;
}

}  // namespace leerruimte::logic
