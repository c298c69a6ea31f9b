#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace leerruimte::logic {

class Value;
using Elements = std::vector<Value>;
using Members = std::map<std::string, Value, std::less<>>;  ///< Names are UTF-8.

/// What an expression works with: a JSON value, nothing at all, or a value that is not known.
/// Texts are UTF-16, so that their order, length and parts are JavaScript's. Texts, lists and objects are shared and never
/// change: a copy is cheap and is the same list (`strictly_equal` looks at that, as JavaScript does).
class Value {
 public:
  enum class Kind {
    absent,     ///< JavaScript's undefined: an operand that was not given, a name that is not there.
    undecided,  ///< There is a value, but there are not enough answers to say which.
    null,
    boolean,
    number,
    text,
    list,
    object,
  };

  Value() = default;  ///< absent
  static Value undecided();
  static Value null();
  static Value boolean(bool value);
  static Value number(double value);  ///< Any, also NaN and the infinities.
  static Value text(std::u16string text);
  static Value utf8_text(std::string_view utf8);
  static Value list(Elements elements);
  static Value object(Members members);

  Kind kind() const;
  bool is(Kind kind) const { return this->kind() == kind; }
  bool is_list() const { return is(Kind::list); }
  bool is_text() const { return is(Kind::text); }
  bool is_absent() const { return is(Kind::absent); }
  bool is_undecided() const { return is(Kind::undecided); }

  bool as_boolean() const;                ///< @pre is(Kind::boolean)
  double as_number() const;               ///< @pre is(Kind::number)
  const std::u16string& as_text() const;  ///< @pre is_text()
  const Elements& as_list() const;        ///< @pre is_list()
  const Members& as_object() const;       ///< @pre is(Kind::object)

  /// Whether both are one and the same list or object, not merely alike. False for all other kinds.
  bool shares_with(const Value& other) const;

  /// Lists and objects inside each other: 0 for a plain value, 1 for a list of plain values.
  std::size_t depth() const;

 private:
  struct Undecided {};
  struct Null {};
  struct List;
  struct Object;
  using Text = std::shared_ptr<const std::u16string>;
  // In the order of Kind.
  using Content = std::variant<std::monostate, Undecided, Null, bool, double, Text, std::shared_ptr<const List>, std::shared_ptr<const Object>>;

  explicit Value(Content content) : content_(std::move(content)) {}

  Content content_;
};

/// What `path` leads to in `root`: names and list positions (from 0) with dots between them. Goes into texts as well:
/// "name.0" is the first UTF-16 unit, "name.length" the number of them.
/// @return absent when there is no such member, undecided when the way there is.
Value find_in(const Value& root, std::string_view path);

}  // namespace leerruimte::logic
