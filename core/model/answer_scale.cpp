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

bool offers_twice(const std::vector<MissingOption>& missing) {
  for (std::size_t i = 0; i < missing.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (missing[i].kind == missing[j].kind) return true;
    }
  }
  return false;
}

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
  if (options.size() < 2 || offers_twice(missing)) return std::nullopt;
  const auto not_ascending = [](const Option& a, const Option& b) { return a.code >= b.code; };
  if (std::adjacent_find(options.begin(), options.end(), not_ascending) != options.end()) return std::nullopt;
  const int lowest = options.front().code;
  const int highest = options.back().code;
  return AnswerScale{std::move(id), lowest, highest, std::move(options), std::move(missing)};
}

std::optional<AnswerScale> AnswerScale::steps(std::string id, int lowest, int highest, std::vector<MissingOption> missing) {
  if (lowest >= highest || offers_twice(missing)) return std::nullopt;
  return AnswerScale{std::move(id), lowest, highest, {}, std::move(missing)};
}

std::string AnswerScale::label(int code, LanguageIndex language) const {
  const Option* chosen = option(code);
  return chosen == nullptr ? std::to_string(code) : chosen->label.in(language);
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
