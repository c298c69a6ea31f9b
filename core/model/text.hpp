#pragma once

#include <cassert>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace leerruimte {

/// Index into the languages of a questionnaire.
using LanguageIndex = std::size_t;

/// One text in every language of its questionnaire, in the order of the questionnaire's languages.
class Text {
 public:
  Text() = default;
  explicit Text(std::vector<std::string> by_language) : by_language_(std::move(by_language)) {}

  /// @pre language < languages()
  const std::string& in(LanguageIndex language) const {
    assert(language < by_language_.size());
    return by_language_[language];
  }

  std::size_t languages() const { return by_language_.size(); }
  bool operator==(const Text&) const = default;

 private:
  std::vector<std::string> by_language_;
};

}  // namespace leerruimte
