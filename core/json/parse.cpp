#include "core/json/parse.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/json/locate.hpp"
#include "core/limits.hpp"
#include "core/utf8.hpp"

namespace leerruimte {
namespace {

Problem problem_at(std::string_view text, std::size_t offset, std::string rule, std::string message) {
  return {std::move(rule), "", std::move(message), place_at(text, offset)};
}

/// Offset of the first bracket that opens one level too many.
std::optional<std::size_t> first_too_deep(std::string_view text) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char byte = text[i];
    if (in_string) {
      if (byte == '\\') ++i;
      if (byte == '"') in_string = false;
    } else if (byte == '"') {
      in_string = true;
    } else if (byte == '{' || byte == '[') {
      if (++depth > limits::depth) return i;
    } else if ((byte == '}' || byte == ']') && depth > 0) {
      --depth;
    }
  }
  return std::nullopt;
}

/// What nlohmann/json alone would accept or not survive (reliability.md 1: depth, NUL) is refused before it reads a byte.
std::optional<Problem> check_bytes(std::string_view text) {
  if (text.size() > limits::document_bytes) {
    return Problem{"too-large", "", "has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(limits::document_bytes) + " are read"};
  }
  if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
    return problem_at(text, nul, "nul-byte", "contains a NUL byte, which no text file has");
  }
  if (const auto bad = first_bad_utf8(text)) return problem_at(text, *bad, "utf-8", "is not UTF-8 from here on; save the file as UTF-8");
  if (const auto deep = first_too_deep(text)) {
    return problem_at(text, *deep, "too-deep", "has more than " + std::to_string(limits::depth) + " levels of { and [ inside each other");
  }
  return std::nullopt;
}

/// Builds the document from the parser's events and notes keys that stand twice in one object.
class DocumentBuilder : public nlohmann::json_sax<Json> {
 public:
  explicit DocumentBuilder(std::string_view text) : text_(text) {}

  Json& root() { return root_; }
  Problems& problems() { return problems_; }

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t&) override { return add(value); }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    Level& level = levels_.back();
    if (!level.keys.insert(name).second) {
      problems_.push_back({"duplicate-key", child_pointer(pointer(), name), "stands twice in this object; keep one"});
    }
    level.key = std::move(name);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override {
    const std::string_view what = error.what();
    const auto dash = what.find(" - ");
    std::string_view detail = dash == std::string_view::npos ? "unexpected text" : what.substr(dash + 3);
    detail = detail.substr(0, detail.find("; last read"));
    problems_.assign(1, problem_at(text_, position == 0 ? 0 : position - 1, "json", "is not JSON here: " + std::string{detail}));
    return false;
  }

 private:
  /// An object or array that is being filled.
  struct Level {
    Json* container;
    std::string key;  // the member being read, in an object
    std::set<std::string> keys;
  };

  std::string pointer() const {
    std::string path;
    for (std::size_t i = 0; i + 1 < levels_.size(); ++i) {
      const Level& level = levels_[i];
      path = child_pointer(path, level.container->is_array() ? std::to_string(level.container->size() - 1) : level.key);
    }
    return path;
  }

  bool add(Json value) {
    place(std::move(value));
    return true;
  }

  bool open(Json container) {
    levels_.push_back({place(std::move(container)), "", {}});
    return true;
  }

  bool close() {
    levels_.pop_back();
    return true;
  }

  /// Puts a value where the document is being filled. Members are appended, never looked up: one pass stays one pass.
  Json* place(Json value) {
    if (levels_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    Level& level = levels_.back();
    if (auto* array = level.container->get_ptr<Json::array_t*>()) {
      array->push_back(std::move(value));
      return &array->back();
    }
    auto* object = level.container->get_ptr<Json::object_t*>();
    object->emplace_back(level.key, std::move(value));
    return &object->back().second;
  }

  std::string_view text_;
  Json root_;
  Problems problems_;
  std::vector<Level> levels_;
};

}  // namespace

Result<Json> parse_json(std::string_view text) {
  if (auto problem = check_bytes(text)) return std::move(*problem);
  DocumentBuilder builder{text};
  const bool parsed = Json::sax_parse(text.begin(), text.end(), &builder);
  if (parsed && builder.problems().empty()) return std::move(builder.root());
  if (parsed) locate(text, builder.problems());
  return std::move(builder.problems());
}

}  // namespace leerruimte
