#include "core/model/answer_scale.hpp"

#include <algorithm>
#include <array>

namespace leerruimte {
namespace {

struct NamedMissing {
  Missing kind;
  std::string_view name;
};
constexpr std::array<NamedMissing, 3> missing_names{
    {{Missing::not_applicable, "not_applicable"}, {Missing::dont_know, "dont_know"}, {Missing::prefer_not, "prefer_not"}}};

}  // namespace

std::string_view name_of(Missing missing) {
  for (const NamedMissing& known : missing_names) {
    if (known.kind == missing) return known.name;
  }
  return "";
}

std::optional<Missing> missing_named(std::string_view name) {
  for (const NamedMissing& known : missing_names) {
    if (known.name == name) return known.kind;
  }
  return std::nullopt;
}

std::optional<AnswerScale> AnswerScale::of(std::string id, std::vector<Option> options, std::vector<MissingOption> missing) {
  if (options.size() < 2) return std::nullopt;
  const auto not_ascending = [](const Option& a, const Option& b) { return a.code >= b.code; };
  if (std::adjacent_find(options.begin(), options.end(), not_ascending) != options.end()) return std::nullopt;
  for (std::size_t i = 0; i < missing.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (missing[i].kind == missing[j].kind) return std::nullopt;
    }
  }
  return AnswerScale{std::move(id), std::move(options), std::move(missing)};
}

const Option* AnswerScale::option(int code) const {
  const auto found = std::find_if(options_.begin(), options_.end(), [code](const Option& option) { return option.code == code; });
  return found == options_.end() ? nullptr : &*found;
}

const MissingOption* AnswerScale::option(Missing kind) const {
  const auto found = std::find_if(missing_.begin(), missing_.end(), [kind](const MissingOption& option) { return option.kind == kind; });
  return found == missing_.end() ? nullptr : &*found;
}

}  // namespace leerruimte
