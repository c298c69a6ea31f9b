#pragma once

#include <optional>
#include <string>

#include "core/json/parse.hpp"
#include "core/logic/expression.hpp"
#include "core/logic/value.hpp"

namespace leerruimte {

/// @pre json nests at most limits::depth, as parse_json makes sure
logic::Value logic_value(const Json& json);

/// As JSON.stringify writes it: NaN and the infinities as null, -0 as 0, absent members left out. Undecided is null.
/// @return nothing when the text would be longer than limits::document_bytes: shared lists can hold very many elements.
std::optional<Json> logic_json(const logic::Value& value);

/// The operator and operands of one rule, e.g. {"<": [..]}; operands are left as JSON.
struct LogicNode {
  logic::Operator op;
  const Json* operands;  ///< What stands behind the operator: a list of operands, or one operand that is no list.
};

/// Whether this is a rule: an object with exactly one member. Everything else stands for itself, or is a list.
bool is_logic_rule(const Json& json);

/// One rule, without what is inside it.  @pre is_logic_rule(json)
/// @return nothing when its operator is unknown.
std::optional<LogicNode> logic_node(const Json& json);

/// The whole expression. References are not checked.
/// @return problems when an operator is unknown or rules nest deeper than limits::logic_depth; paths count from `json`.
Result<logic::Expression> logic_expression(const Json& json);

}  // namespace leerruimte
