#include "core/logic/expression.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace leerruimte::logic {
namespace {

constexpr std::array<std::pair<std::string_view, Operator>, 34> words{{
    {"var", Operator::var},
    {"missing", Operator::missing},
    {"missing_some", Operator::missing_some},
    {"if", Operator::conditional},
    {"?:", Operator::conditional},
    {"==", Operator::equal},
    {"===", Operator::strictly_equal},
    {"!=", Operator::not_equal},
    {"!==", Operator::strictly_not_equal},
    {"!", Operator::negation},
    {"!!", Operator::truth},
    {"or", Operator::either},
    {"and", Operator::all_of},
    {">", Operator::greater},
    {">=", Operator::greater_or_equal},
    {"<", Operator::less},
    {"<=", Operator::less_or_equal},
    {"max", Operator::max},
    {"min", Operator::min},
    {"+", Operator::plus},
    {"-", Operator::minus},
    {"*", Operator::times},
    {"/", Operator::divided_by},
    {"%", Operator::remainder},
    {"map", Operator::map},
    {"reduce", Operator::reduce},
    {"filter", Operator::filter},
    {"all", Operator::all},
    {"none", Operator::none},
    {"some", Operator::some},
    {"merge", Operator::merge},
    {"in", Operator::in},
    {"cat", Operator::cat},
    {"substr", Operator::substr},
}};

}  // namespace

std::optional<Operator> operator_named(std::string_view word) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == word; });
  return found == words.end() ? std::nullopt : std::optional{found->second};
}

std::vector<std::string_view> operator_words() {
  std::vector<std::string_view> all;
  for (const auto& one : words) all.push_back(one.first);
  return all;
}

}  // namespace leerruimte::logic
