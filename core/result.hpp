#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace leerruimte {

/// Where something stands in a text: line and column, both from 1, columns in characters. 0 means: not known.
struct Place {
  int line = 0;
  int column = 0;
  bool operator==(const Place&) const = default;
};

enum class Severity { error, warning, note };

/// One thing that is wrong with an input document, in words its author can act on.
struct Problem {
  std::string rule;     ///< Short stable name of the rule that was broken, e.g. "unknown-key".
  std::string path;     ///< JSON Pointer, e.g. "/items/2/text/nl"; "" is the whole document.
  std::string message;  ///< Completes "<place> ...": "must be a text". No newline, safe to show.
  Place place{};
  Severity severity = Severity::error;
  bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// A value, or the problems (never none, in document order) that kept it from being made.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::move(value)) {}
  Result(Problems problems) : content_(std::move(problems)) { assert(!this->problems().empty()); }
  Result(Problem problem) : content_(Problems{std::move(problem)}) {}

  explicit operator bool() const { return std::holds_alternative<T>(content_); }

  /// @pre bool(*this)
  const T& operator*() const& { return *value(); }
  T&& operator*() && { return std::move(*std::get_if<T>(&content_)); }
  const T* operator->() const { return value(); }

  /// @pre !bool(*this)
  const Problems& problems() const {
    assert(!*this);
    return *std::get_if<Problems>(&content_);
  }

 private:
  const T* value() const {
    assert(*this);
    return std::get_if<T>(&content_);
  }

  std::variant<T, Problems> content_;
};

}  // namespace leerruimte
