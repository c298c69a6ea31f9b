#include <algorithm>
#include <array>

#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

using logic::Expression;
using logic::Operator;
using logic::Value;

bool is_comparison(Operator op) {
  constexpr std::array<Operator, 8> comparisons{Operator::equal,   Operator::strictly_equal,   Operator::not_equal, Operator::strictly_not_equal,
                                                Operator::greater, Operator::greater_or_equal, Operator::less,      Operator::less_or_equal};
  return std::find(comparisons.begin(), comparisons.end(), op) != comparisons.end();
}

/// Operators that evaluate their second argument for each element of a list.
bool is_iteration(Operator op) {
  constexpr std::array<Operator, 6> iterations{Operator::map, Operator::filter, Operator::reduce, Operator::all, Operator::none, Operator::some};
  return std::find(iterations.begin(), iterations.end(), op) != iterations.end();
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

 private:
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
      node.report("condition", "must have exactly one operator");
      return read;
    }
    const auto& [word, arguments] = members.front();
    const auto op = logic::operator_named(word);
    if (!op) {
      arguments.report("condition", "is an operator JsonLogic does not have here" + did_you_mean(word, logic::operator_words()));
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
    const bool between = (op == Operator::less || op == Operator::less_or_equal) && list.size() == 3;
    if (is_comparison(op) && list.size() != 2 && !between) arguments.report("condition", "must compare two values");
    if (op == Operator::negation && list.size() != 1) arguments.report("condition", "must negate one condition");
    if (in_body) return;
    if (op == Operator::var) check_names(arguments, {list.begin(), list.begin() + (list.empty() ? 0 : 1)});
    if (op == Operator::var && list.empty()) arguments.report("condition", "must name what it looks at");
    if (op == Operator::missing) check_names(arguments, list.size() == 1 && list.front().is_list() ? list.front().elements_or_none() : list);
    if (op == Operator::missing_some && list.size() == 2 && list.back().is_list()) check_names(arguments, list.back().elements_or_none());
  }

  void check_names(const Cursor& arguments, const std::vector<Cursor>& names) const {
    for (const Cursor& name : names) {
      if (!name.is_text() || name.text_or_empty().empty()) {
        (is_logic(name) ? arguments : name).report("condition", "must name an item, score or parameter, written out, so that it can be checked");
      } else if (!is_known(name.text_or_empty())) {
        std::vector<std::string_view> known = draft_.items.all();
        for (const std::string_view score : draft_.scores.all()) known.push_back(score);
        for (const std::string_view parameter : draft_.parameters.all()) known.push_back(parameter);
        name.report("unknown-reference", "names no item, score or parameter" + did_you_mean(name.text_or_empty(), known));
      }
    }
  }

  bool is_known(const std::string& name) const {
    return name == "audience" || name == "form" || draft_.items.find(name) || draft_.scores.find(name) || draft_.parameters.find(name);
  }

  const QuestionnaireDraft& draft_;
};

}  // namespace

Expression read_condition(const Cursor& condition, const QuestionnaireDraft& draft) {
  if (!condition.present()) return {};
  if (!condition.is_object()) {
    condition.report("type", "must be an object");
    return {};
  }
  return ConditionReader{draft}.read(condition, false);
}

}  // namespace leerruimte
