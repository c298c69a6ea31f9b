#include "core/json/locate.hpp"

#include <algorithm>
#include <cstddef>
#include <map>

#include "core/json/parse.hpp"
#include "core/utf8.hpp"

namespace leerruimte {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

using Offsets = std::map<std::string, std::size_t, std::less<>>;

/// What a JSON string says.  @pre it is well-formed
std::string unescaped(std::string_view string) {
  if (string.find('\\') == std::string_view::npos) return std::string{string.substr(1, string.size() - 2)};
  return (*parse_json(string)).get<std::string>();
}

/// Walks well-formed JSON and notes where the wanted values begin. The readers keep no places of their own, so that
/// only documents with problems pay for them.
class Walk {
 public:
  Walk(std::string_view text, const Offsets& wanted) : text_(text), wanted_(wanted) {}

  Offsets run() {
    if (text_.substr(0, byte_order_mark.size()) == byte_order_mark) at_ = byte_order_mark.size();
    skip_space();
    value("");
    return std::move(found_);
  }

 private:
  void value(const std::string& pointer) {
    if (wanted_.find(pointer) != wanted_.end()) found_[pointer] = at_;
    const bool look_inside = leads_to_wanted(pointer);
    if (text_[at_] == '{') {
      members('}', [&] {
        const std::string_view key = token();
        skip_space();
        ++at_;  // the colon
        skip_space();
        return look_inside ? child_pointer(pointer, unescaped(key)) : pointer;
      }, look_inside);
    } else if (text_[at_] == '[') {
      std::size_t index = 0;
      members(']', [&] { return look_inside ? child_pointer(pointer, std::to_string(index++)) : pointer; }, look_inside);
    } else {
      token();
    }
  }

  template <class Key>
  void members(char end, Key read_key, bool look_inside) {
    ++at_;
    for (skip_space(); text_[at_] != end; skip_space()) {
      if (text_[at_] == ',') {
        ++at_;
        skip_space();
      }
      const std::string pointer = read_key();
      look_inside ? value(pointer) : skip_value();
      skip_space();
    }
    ++at_;
  }

  void skip_value() {
    std::size_t depth = 0;
    do {
      skip_space();
      const char byte = text_[at_];
      if (byte == '{' || byte == '[') ++depth;
      if (byte == '}' || byte == ']') --depth;
      if (std::string_view{"{}[],:"}.find(byte) != std::string_view::npos) {
        ++at_;
      } else {
        token();
      }
    } while (depth > 0);
  }

  /// A string, number or word.
  std::string_view token() {
    const std::size_t begin = at_;
    if (text_[at_] == '"') {
      for (++at_; text_[at_] != '"'; ++at_) {
        if (text_[at_] == '\\') ++at_;
      }
      ++at_;
    } else {
      at_ = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
    }
    return text_.substr(begin, at_ - begin);
  }

  void skip_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

  /// Whether some wanted pointer lies below this one.
  bool leads_to_wanted(const std::string& pointer) const {
    const std::string below = pointer + '/';
    const auto next = wanted_.lower_bound(below);
    return next != wanted_.end() && next->first.compare(0, below.size(), below) == 0;
  }

  std::string_view text_;
  const Offsets& wanted_;
  Offsets found_;
  std::size_t at_ = 0;
};

/// The place of a pointer, or of the nearest one above it that exists.
std::size_t nearest(const Offsets& found, std::string pointer) {
  while (true) {
    if (const auto offset = found.find(pointer); offset != found.end()) return offset->second;
    const auto slash = pointer.rfind('/');
    if (slash == std::string::npos) return 0;
    pointer.erase(slash);
  }
}

}  // namespace

std::string child_pointer(std::string_view parent, std::string_view key) {
  std::string pointer{parent};
  pointer += '/';
  for (const char character : key) {
    if (character == '~') {
      pointer += "~0";
    } else if (character == '/') {
      pointer += "~1";
    } else {
      pointer += character;
    }
  }
  return pointer;
}

void locate(std::string_view text, Problems& problems) {
  Offsets wanted;
  for (const Problem& problem : problems) {
    std::string pointer = problem.path;
    wanted.emplace(pointer, 0);
    for (auto slash = pointer.rfind('/'); slash != std::string::npos; slash = pointer.rfind('/')) {
      pointer.erase(slash);
      wanted.emplace(pointer, 0);
    }
  }
  const Offsets found = Walk{text, wanted}.run();
  std::multimap<std::size_t, Problem> by_offset;  // equal ones stay in the order they were found
  for (Problem& problem : problems) {
    const std::size_t offset = nearest(found, problem.path);
    if (problem.place == Place{}) problem.place = place_at(text, offset);
    by_offset.emplace(offset, std::move(problem));
  }
  problems.clear();
  for (auto& [offset, problem] : by_offset) problems.push_back(std::move(problem));
}

}  // namespace leerruimte
