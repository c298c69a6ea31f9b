#pragma once

#include <optional>
#include <string_view>

#include "core/logic/expression.hpp"
#include "core/logic/value.hpp"

namespace leerruimte::logic {

/// What an expression reads: a table of scores, an object, an element of a list.
class Data {
 public:
  virtual ~Data() = default;

  /// The value of a path such as "trust" or "team.size".
  /// @return absent when there is none, undecided when it has no value yet.
  virtual Value find(std::string_view path) const = 0;

  /// All of it, for {"var": ""}.
  virtual Value whole() const = 0;
};

/// Data that is one value, as json-logic-js has it.
class ValueData : public Data {
 public:
  explicit ValueData(Value root) : root_(std::move(root)) {}
  Value find(std::string_view path) const override { return find_in(root_, path); }
  Value whole() const override { return root_; }

 private:
  Value root_;
};

/// What the expression comes to. Exactly what json-logic-js 2.0.5 answers, as long as nothing is undecided (README.md has
/// the few exceptions).
/// @return nothing when it takes more than limits::logic_steps, or nests deeper than limits::logic_depth.
std::optional<Value> evaluate(const Expression& expression, const Data& data);

/// Whether a condition holds: JsonLogic's truth of its value.
/// @return nothing when that is undecided, or takes too many steps.
std::optional<bool> holds(const Expression& expression, const Data& data);

}  // namespace leerruimte::logic
