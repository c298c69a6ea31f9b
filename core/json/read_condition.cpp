#include <algorithm>
#include <initializer_list>

#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

using logic::Expression;
using logic::Operator;
using logic::Value;

/// How many values an operator takes.
struct Arity {
  std::size_t least;
  std::size_t most;
};

Arity arity_of(Operator op) {
  constexpr std::size_t any = 10'000;
  switch (op) {
    case Operator::var: return {1, 2};
    case Operator::less:
    case Operator::less_or_equal: return {2, 3};  // three say "between"
    case Operator::equal:
    case Operator::strictly_equal:
    case Operator::not_equal:
    case Operator::strictly_not_equal:
    case Operator::greater:
    case Operator::greater_or_equal:
    case Operator::in:
    case Operator::divided_by:
    case Operator::remainder:
    case Operator::map:
    case Operator::filter:
    case Operator::all:
    case Operator::none:
    case Operator::some:
    case Operator::missing_some: return {2, 2};
    case Operator::reduce: return {3, 3};
    case Operator::minus: return {1, 2};
    case Operator::substr: return {2, 3};
    case Operator::negation:
    case Operator::truth: return {1, 1};
    case Operator::conditional: return {2, any};
    default: return {1, any};
  }
}

std::string arity_words(Operator op, const Arity& arity) {
  if (op == Operator::negation) return "must negate one condition";
  if (arity.least == arity.most) return "must have " + std::to_string(arity.least) + (arity.least == 1 ? " value" : " values");
  if (arity.most <= 3) return "must have " + std::to_string(arity.least) + " or " + std::to_string(arity.most) + " values";
  return "must have " + std::to_string(arity.least) + (arity.least == 1 ? " value or more" : " values or more");
}

bool is_one_of(Operator op, std::initializer_list<Operator> some) { return std::find(some.begin(), some.end(), op) != some.end(); }

bool joins(Operator op) { return is_one_of(op, {Operator::all_of, Operator::either, Operator::negation, Operator::truth}); }
bool computes(Operator op) { return is_one_of(op, {Operator::plus, Operator::minus, Operator::times, Operator::divided_by, Operator::remainder}); }

/// Operators that evaluate their second argument for each element of a list.
bool is_iteration(Operator op) {
  return is_one_of(op, {Operator::map, Operator::filter, Operator::reduce, Operator::all, Operator::none, Operator::some});
}

bool is_logic(const Cursor& node) {
  const auto members = node.is_object() ? node.members() : std::vector<std::pair<std::string, Cursor>>{};
  return members.size() == 1;
}

/// Reads one condition. Inside the body of an iteration, names belong to the element and are not looked up.
class ConditionReader {
 public:
  explicit ConditionReader(const QuestionnaireDraft& draft) : draft_(draft) {}

  Expression read(const Cursor& node, bool in_body) const {
    if (node.is_object()) return read_operation(node, in_body);
    if (node.is_list()) {
      Expression list;
      list.op = Operator::list;
      for (const Cursor& element : node.elements_or_none()) list.arguments.push_back(read(element, in_body));
      return list;
    }
    return literal(node);
  }

  /// Whether nothing was reported.
  bool sound() const { return sound_; }

 private:
  void report(const Cursor& place, std::string rule, std::string message) const {
    sound_ = false;
    place.report(std::move(rule), std::move(message));
  }

  static Expression literal(const Cursor& node) {
    Expression read;
    read.literal = Value::null();
    if (node.is_text()) read.literal = Value::utf8_text(node.text_or_empty());
    if (node.is_number()) read.literal = Value::number(node.number());
    if (const auto truth = node.truth()) read.literal = Value::boolean(*truth);
    return read;
  }

  Expression read_operation(const Cursor& node, bool in_body) const {
    Expression read;
    const auto members = node.members();
    if (members.size() != 1) {
      report(node, "condition", "must have exactly one operator");
      return read;
    }
    const auto& [word, arguments] = members.front();
    const auto op = logic::operator_named(word);
    if (!op) {
      report(arguments, "condition", "is an operator JsonLogic does not have here" + did_you_mean(word, logic::operator_words()));
      return read;
    }
    read.op = *op;
    const std::vector<Cursor> list = arguments.is_list() ? arguments.elements_or_none() : std::vector<Cursor>{arguments};
    for (std::size_t i = 0; i < list.size(); ++i) {
      const bool body = in_body || (is_iteration(*op) && i == 1);
      read.arguments.push_back(this->read(list[i], body));
    }
    check(*op, arguments, list, in_body);
    return read;
  }

  void check(Operator op, const Cursor& arguments, const std::vector<Cursor>& list, bool in_body) const {
    const Arity arity = arity_of(op);
    if (list.size() < arity.least || list.size() > arity.most) report(arguments, "condition", arity_words(op, arity));
    for (const Cursor& value : list) {
      if (joins(op) && !value.is_object()) report(value, "condition", "is a fixed value, which decides nothing; write a condition here");
      if (computes(op) && value.truth()) report(value, "not-a-quantity", "is true or false, which cannot be computed with");
      if (computes(op) && value.is_list()) report(value, "condition", "is a list, which cannot be computed with");
    }
    if (in_body) return;
    if (op == Operator::var) check_names(arguments, {list.begin(), list.begin() + (list.empty() ? 0 : 1)});
    if (op == Operator::missing) check_names(arguments, list.size() == 1 && list.front().is_list() ? list.front().elements_or_none() : list);
    if (op == Operator::missing_some && list.size() == 2 && list.back().is_list()) check_names(arguments, list.back().elements_or_none());
  }

  void check_names(const Cursor& arguments, const std::vector<Cursor>& names) const {
    for (const Cursor& name : names) {
      if (!name.is_text() || name.text_or_empty().empty()) {
        report(is_logic(name) ? arguments : name, "condition-name", "must name an item, score or parameter, written out, so that it can be checked");
      } else if (draft_.items.is_row(name.text_or_empty())) {
        report(name, "whole-row", "names a row, which asks several things; name one of them, such as \"" + name.text_or_empty() + ".\" and an aspect");
      } else if (is_open_text(name.text_or_empty())) {
        report(name, "not-a-quantity", "is an open text, which decides nothing");
      } else if (!is_known(name.text_or_empty())) {
        std::vector<std::string_view> known = draft_.items.all();
        for (const std::string_view score : draft_.scores.all()) known.push_back(score);
        for (const std::string_view parameter : draft_.parameters.all()) known.push_back(parameter);
        report(name, "unknown-reference", "names no item, score or parameter" + did_you_mean(name.text_or_empty(), known));
      }
    }
  }

  bool is_open_text(const std::string& name) const {
    const auto item = draft_.items.find(name);
    return item && draft_.parts.items[*item].kind == ItemKind::text;
  }

  bool is_known(const std::string& name) const {
    return name == "audience" || name == "form" || draft_.items.find(name) || draft_.scores.find(name) || draft_.parameters.find(name);
  }

  const QuestionnaireDraft& draft_;
  mutable bool sound_ = true;
};

}  // namespace

Expression read_condition(const Cursor& condition, const QuestionnaireDraft& draft) {
  if (!condition.present()) return {};
  if (!condition.is_object()) {
    condition.report("type", "must be an object");
    return {};
  }
  const ConditionReader reader{draft};
  Expression read = reader.read(condition, false);
  const bool looks_at_nothing = logic::names_used(read).literal.empty();
  if (reader.sound() && looks_at_nothing) condition.report("condition-name", "looks at no item, score or parameter, so it holds always or never");
  return read;
}

}  // namespace leerruimte
