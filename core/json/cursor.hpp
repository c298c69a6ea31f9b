#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/json/parse.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// A value of a JSON document with its path, and where to report what is wrong with it.
///
/// Reading never fails: a value that is missing or wrong is reported once and answered with an empty value, and below it
/// the cursor is silent. So readers have no error branches; whoever starts them looks at the problems at the end.
class Cursor {
 public:
  Cursor(const Json& root, Problems& problems) : Cursor(&root, "", problems) {}

  /// Whether there is a value here. JSON null is a value.
  bool present() const { return node_ != nullptr; }
  bool is_null() const { return present() && node_->is_null(); }
  bool is_object() const { return present() && node_->is_object(); }
  bool is_text() const { return present() && node_->is_string(); }
  bool is_list() const { return present() && node_->is_array(); }
  bool is_number() const { return present() && node_->is_number(); }
  bool has(std::string_view key) const { return optional(key).present(); }
  const std::string& path() const { return path_; }
  const Json& json() const { return *node_; }  ///< @pre present()

  Cursor at(std::string_view key) const;        ///< A member that must be there.
  Cursor optional(std::string_view key) const;  ///< A member that may be absent: then !present().

  /// The members of an object, in document order; reports anything else.
  std::vector<std::pair<std::string, Cursor>> members() const;
  /// The elements of an array with one or more (at most limits::items); reports anything else.
  std::vector<Cursor> elements() const;

  /// The elements of an array, also of an empty one; none for anything else, without a report.
  std::vector<Cursor> elements_or_none() const;

  /// Reports members that are none of these, unless their name starts with "x-".
  void only(std::initializer_list<std::string_view> keys) const;

  std::string text() const;               ///< Not empty, at most limits::text_bytes, no control characters.
  std::string id() const;                 ///< a-z, 0-9, - and _, beginning with a letter, at most limits::id_characters.
  int integer(int lowest, int highest) const;
  double number() const;                  ///< Finite.
  bool boolean() const;                   ///< true or false; reports anything else.
  std::string text_or_empty() const;      ///< Any text as it stands, without a report.
  std::optional<bool> truth() const;      ///< The value of a boolean, without a report.

  /// Reports something about this value, in words that complete "<place> ...". Saying the same twice is saying it once.
  void report(std::string rule, std::string message) const;

 private:
  Cursor(const Json* node, std::string path, Problems& problems) : node_(node), path_(std::move(path)), problems_(&problems) {}

  const Json* node_;
  std::string path_;
  Problems* problems_;
};

/// The known word nearest to a misspelt one, as ` Did you mean "word"?`; "" when none is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace leerruimte
