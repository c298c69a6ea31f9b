#include "core/json/logic_json.hpp"

#include <cmath>
#include <cstdint>
#include <utility>

#include "core/json/cursor.hpp"
#include "core/json/locate.hpp"
#include "core/limits.hpp"
#include "core/logic/utf16.hpp"

namespace leerruimte {
namespace {

using logic::Expression;
using logic::Operator;
using logic::Value;

constexpr double largest_exact = 9007199254740992.0;  // 2^53

Json number_json(double value) {
  if (!std::isfinite(value)) return nullptr;
  if (std::abs(value) < largest_exact && std::floor(value) == value) return static_cast<std::int64_t>(value);
  return value;
}

/// Writes values as long as `room` (in characters) lasts.
class Writer {
 public:
  bool has_room() const { return !full_; }

  Json write(const Value& value) {
    take(1);
    if (full_) return nullptr;
    switch (value.kind()) {
      case Value::Kind::boolean: return value.as_boolean();
      case Value::Kind::number: return number_json(value.as_number());
      case Value::Kind::text: return write_text(value.as_text());
      case Value::Kind::list: return write_list(value.as_list());
      case Value::Kind::object: return write_object(value.as_object());
      default: return nullptr;
    }
  }

 private:
  void take(std::size_t characters) {
    full_ = full_ || characters > room_;
    if (!full_) room_ -= characters;
  }

  Json write_text(const std::u16string& text) {
    take(text.size());
    return full_ ? Json{} : Json(logic::utf8_of(text));
  }

  Json write_list(const logic::Elements& elements) {
    Json list = Json::array();
    for (const Value& element : elements) {
      if (full_) break;
      list.push_back(write(element));
    }
    return list;
  }

  Json write_object(const logic::Members& members) {
    Json object = Json::object();
    for (const auto& [name, member] : members) {
      take(name.size());
      if (full_) break;
      if (!member.is_absent()) object.push_back({name, write(member)});
    }
    return object;
  }

  std::size_t room_ = limits::document_bytes;
  bool full_ = false;
};

/// Reads a rule with everything inside it; `path` is where it stands.
class Reader {
 public:
  explicit Reader(Problems& problems) : problems_(problems) {}

  Expression read(const Json& json, const std::string& path, std::size_t depth) {
    if (json.is_array()) return {Operator::list, {}, read_all(json, path, depth + 1)};
    if (!is_logic_rule(json)) return {Operator::literal, logic_value(json), {}};
    const std::string word = json.begin().key();
    const std::string inside = child_pointer(path, word);
    const auto node = logic_node(json);
    if (!node) {
      problems_.push_back({"operator", inside, "is an operator this format does not know" + did_you_mean(word, logic::operator_words())});
      return {};
    }
    if (node->operands->is_array()) return {node->op, {}, read_all(*node->operands, inside, depth + 1)};
    return {node->op, {}, {read_below(*node->operands, inside, depth + 1)}};
  }

 private:
  Expression read_below(const Json& json, const std::string& path, std::size_t depth) {
    if (depth <= limits::logic_depth || !(json.is_array() || is_logic_rule(json))) return read(json, path, depth);
    problems_.push_back({"too-deep", path, "lies inside more than " + std::to_string(limits::logic_depth) + " rules"});
    return {};
  }

  std::vector<Expression> read_all(const Json& list, const std::string& path, std::size_t depth) {
    std::vector<Expression> all;
    for (std::size_t i = 0; i < list.size(); ++i) all.push_back(read_below(list[i], child_pointer(path, std::to_string(i)), depth));
    return all;
  }

  Problems& problems_;
};

}  // namespace

Value logic_value(const Json& json) {
  if (json.is_boolean()) return Value::boolean(json.get<bool>());
  if (json.is_number()) return Value::number(json.get<double>());
  if (const auto* text = json.get_ptr<const std::string*>()) return Value::utf8_text(*text);
  if (json.is_array()) {
    logic::Elements elements;
    for (const Json& element : json) elements.push_back(logic_value(element));
    return Value::list(std::move(elements));
  }
  if (json.is_object()) {
    logic::Members members;
    for (const auto& [name, member] : json.items()) members.emplace(name, logic_value(member));
    return Value::object(std::move(members));
  }
  return Value::null();
}

std::optional<Json> logic_json(const Value& value) {
  if (value.depth() > limits::logic_depth) return std::nullopt;
  Writer writer;
  Json json = writer.write(value);
  return writer.has_room() ? std::optional{std::move(json)} : std::nullopt;
}

bool is_logic_rule(const Json& json) { return json.is_object() && json.size() == 1; }

std::optional<LogicNode> logic_node(const Json& json) {
  const auto op = logic::operator_named(json.begin().key());
  return op ? std::optional{LogicNode{*op, &*json.begin()}} : std::nullopt;
}

Result<Expression> logic_expression(const Json& json) {
  Problems problems;
  Expression expression = Reader{problems}.read(json, "", 1);
  if (!problems.empty()) return problems;
  return expression;
}

}  // namespace leerruimte
