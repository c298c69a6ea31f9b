#include "core/json/cursor.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "core/json/locate.hpp"
#include "core/limits.hpp"

namespace leerruimte {
namespace {

constexpr std::size_t nearest_distance = 3;
constexpr std::size_t longest_shown = 60;

/// Levenshtein distance: insertions, deletions and replacements of a byte.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

bool is_control(char byte) { return static_cast<unsigned char>(byte) < 0x20U || byte == 0x7F; }

bool is_id(std::string_view text) {
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto inner = [letter](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
  return !text.empty() && text.size() <= limits::id_characters && letter(text.front()) && std::all_of(text.begin(), text.end(), inner);
}

/// The whole number a JSON number is, also when written 4.0.
std::optional<double> whole(const Json& node) {
  if (!node.is_number()) return std::nullopt;
  const double value = node.get<double>();
  return std::floor(value) == value ? std::optional{value} : std::nullopt;
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known) {
  std::string_view nearest;
  std::size_t distance = std::min(nearest_distance, word.size() / 2) + 1;
  if (word.size() > longest_shown) return "";
  for (const std::string_view candidate : known) {
    if (candidate.size() > word.size() + nearest_distance || word.size() > candidate.size() + nearest_distance) continue;
    const std::size_t candidate_distance = edit_distance(word, candidate);
    if (candidate_distance < distance) {
      distance = candidate_distance;
      nearest = candidate;
    }
  }
  return nearest.empty() ? "" : ". Did you mean \"" + std::string{nearest} + "\"?";
}

Cursor Cursor::optional(std::string_view key) const {
  const Json* found = nullptr;
  if (is_object()) {
    const auto member = node_->find(key);
    if (member != node_->end()) found = &*member;
  }
  return {found, child_pointer(path_, key), *problems_};
}

Cursor Cursor::at(std::string_view key) const {
  Cursor member = optional(key);
  if (present() && !node_->is_object()) {
    report("type", "must be an object");
    return {nullptr, member.path_, *problems_};
  }
  if (present() && !member.present()) report("missing-key", "has no \"" + std::string{key} + "\"");
  return member;
}

std::vector<std::pair<std::string, Cursor>> Cursor::members() const {
  std::vector<std::pair<std::string, Cursor>> all;
  if (!present()) return all;
  if (!node_->is_object()) {
    report("type", "must be an object");
    return all;
  }
  for (const auto& [key, value] : node_->items()) all.emplace_back(key, Cursor{&value, child_pointer(path_, key), *problems_});
  return all;
}

std::vector<Cursor> Cursor::elements() const {
  std::vector<Cursor> all;
  if (!present()) return all;
  if (!node_->is_array()) {
    report("type", "must be a list");
    return all;
  }
  if (node_->empty()) report("empty-list", "must have one element or more");
  if (node_->size() > limits::items) {
    report("too-many", "has " + std::to_string(node_->size()) + " elements; at most " + std::to_string(limits::items) + " are read");
    return all;
  }
  return elements_or_none();
}

std::vector<Cursor> Cursor::elements_or_none() const {
  std::vector<Cursor> all;
  if (!is_list()) return all;
  for (std::size_t i = 0; i < node_->size(); ++i) all.push_back(Cursor{&(*node_)[i], child_pointer(path_, std::to_string(i)), *problems_});
  return all;
}

void Cursor::only(std::initializer_list<std::string_view> keys) const {
  if (!is_object()) return;
  for (const auto& [key, value] : node_->items()) {
    const bool known = std::find(keys.begin(), keys.end(), key) != keys.end();
    if (!known && key.rfind("x-", 0) != 0) optional(key).report("unknown-key", "is a key this format does not know" + did_you_mean(key, keys));
  }
}

std::string Cursor::text() const {
  if (!present()) return "";
  const auto* text = node_->get_ptr<const std::string*>();
  if (text == nullptr) {
    report("type", "must be a text");
    return "";
  }
  if (text->find_first_not_of(' ') == std::string::npos) {
    report("empty-text", "must not be empty");
  } else if (text->size() > limits::text_bytes) {
    report("too-long", "has " + std::to_string(text->size()) + " bytes; at most " + std::to_string(limits::text_bytes) + " are read");
  } else if (std::any_of(text->begin(), text->end(), is_control)) {
    report("control-character", "contains a line break, tab or other control character; use spaces");
  }
  return *text;
}

std::string Cursor::id() const {
  if (!present()) return "";
  const auto* text = node_->get_ptr<const std::string*>();
  if (text != nullptr && is_id(*text)) return *text;
  report("id", "must be a name of 1 to " + std::to_string(limits::id_characters) + " characters: a-z first, then a-z, 0-9, - or _");
  return "";
}

int Cursor::integer(int lowest, int highest) const {
  if (!present()) return lowest;
  const auto value = whole(*node_);
  if (value && *value >= lowest && *value <= highest) return static_cast<int>(*value);
  report("number", "must be a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
  return lowest;
}

double Cursor::number() const {
  if (!present()) return 0.0;
  if (node_->is_number() && std::isfinite(node_->get<double>())) return node_->get<double>();
  report("number", "must be a number");
  return 0.0;
}

bool Cursor::boolean() const {
  const auto value = truth();
  if (present() && !value) report("type", "must be true or false");
  return value.value_or(false);
}

std::string Cursor::text_or_empty() const { return is_text() ? node_->get<std::string>() : ""; }

std::optional<bool> Cursor::truth() const { return present() && node_->is_boolean() ? std::optional{node_->get<bool>()} : std::nullopt; }

void Cursor::report(std::string rule, std::string message) const {
  if (!present()) return;
  Problem problem{std::move(rule), path_, std::move(message)};
  if (std::find(problems_->begin(), problems_->end(), problem) != problems_->end()) return;
  if (problems_->size() < limits::problems) {
    problems_->push_back(std::move(problem));
  } else if (problems_->size() == limits::problems) {
    problems_->push_back({"too-many-problems", "", "has more than " + std::to_string(limits::problems) + " problems; the rest is not listed"});
  }
}

}  // namespace leerruimte
