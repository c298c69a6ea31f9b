#include <algorithm>

#include "core/json/questionnaire_draft.hpp"
#include "core/limits.hpp"

namespace leerruimte {
namespace {

constexpr int most_steps = 11;

std::vector<Option> read_options(const Cursor& options, const std::vector<std::string>& languages) {
  std::vector<Option> read;
  for (const Cursor& option : options.elements()) {
    option.only({"code", "label", "description"});
    const Cursor code = option.at("code");
    const int value = code.integer(-limits::code, limits::code);
    if (!read.empty() && value <= read.back().code) code.report("code-order", "must be higher than the code before it");
    Option one{value, read_text(option.at("label"), languages)};
    const Cursor description = option.optional("description");
    if (description.present()) one.description = read_text(description, languages);
    read.push_back(std::move(one));
  }
  if (read.size() == 1) options.report("one-option", "has one option; a scale needs two or more");
  return read;
}

std::optional<AnswerScale> read_steps(const Cursor& scale, std::string id, std::vector<MissingOption> missing) {
  scale.only({"id", "lowest", "highest", "missing"});
  const int lowest = scale.at("lowest").integer(-limits::code, limits::code);
  const Cursor top = scale.at("highest");
  const int highest = top.integer(-limits::code, limits::code);
  auto steps = AnswerScale::steps(std::move(id), lowest, highest, std::move(missing));
  if (lowest >= highest) top.report("code-order", "must be higher than the lowest");
  if (highest - lowest >= most_steps) top.report("too-many-steps", "makes more than " + std::to_string(most_steps) + " steps; ask for a number instead");
  return steps;
}

std::optional<AnswerScale> read_scale(const Cursor& scale, const std::vector<std::string>& languages) {
  std::string id = scale.at("id").id();
  if (scale.has("lowest") || scale.has("highest")) return read_steps(scale, std::move(id), read_missing(scale.optional("missing"), languages));
  scale.only({"id", "options", "missing"});
  std::vector<Option> options = read_options(scale.at("options"), languages);
  std::vector<MissingOption> missing = read_missing(scale.optional("missing"), languages);
  return AnswerScale::of(std::move(id), std::move(options), std::move(missing));
}

}  // namespace

std::vector<MissingOption> read_missing(const Cursor& missing, const std::vector<std::string>& languages) {
  std::vector<MissingOption> read;
  for (const Cursor& option : missing.elements()) {
    option.only({"kind", "label"});
    const Cursor name = option.at("kind");
    const auto kind = missing_named(name.text());
    Text label = read_text(option.at("label"), languages);
    if (!kind) {
      name.report("missing-kind", "must be \"not_applicable\", \"dont_know\" or \"prefer_not\"");
      continue;
    }
    const auto same = [&](const MissingOption& other) { return other.kind == *kind; };
    if (std::any_of(read.begin(), read.end(), same)) {
      name.report("duplicate-id", "is offered twice");
      continue;
    }
    read.push_back({*kind, std::move(label)});
  }
  return read;
}

std::vector<AnswerScale> read_scales(const Cursor& scales, const std::vector<std::string>& languages) {
  return read_good<AnswerScale>(scales, [&](const Cursor& one) { return read_scale(one, languages); });
}

}  // namespace leerruimte
