#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/text.hpp"

namespace leerruimte {

/// An answer that says why there is no rating. It is counted, and it is never a number.
enum class Missing { not_applicable, dont_know, prefer_not };

/// The word for a missing answer in questionnaires and answer files, e.g. "dont_know".
std::string_view name_of(Missing missing);

/// @return nothing when the word names no missing answer.
std::optional<Missing> missing_named(std::string_view name);

/// One answer on a scale.
struct Option {
  int code;
  Text label;
  std::optional<Text> description{};  ///< What this level looks like, for those who hesitate.
};

struct MissingOption {
  Missing kind;
  Text label;
};

/// What an item takes: options with whole-number codes, ascending, or whole steps without words; and the missing answers
/// offered beside them.
class AnswerScale {
 public:
  /// @return nothing unless there are two options or more, their codes strictly ascend, and no missing answer is offered twice.
  static std::optional<AnswerScale> of(std::string id, std::vector<Option> options, std::vector<MissingOption> missing);
  /// Every whole number from lowest to highest: the steps between two ends, or a number somebody fills in.
  /// @return nothing unless lowest < highest and no missing answer is offered twice.
  static std::optional<AnswerScale> steps(std::string id, int lowest, int highest, std::vector<MissingOption> missing);

  const std::string& id() const { return id_; }
  bool stepped() const { return options_.empty(); }
  const std::vector<Option>& options() const { return options_; }  ///< None when stepped.
  const std::vector<MissingOption>& missing() const { return missing_; }
  int lowest() const { return lowest_; }
  int highest() const { return highest_; }

  bool offers(int code) const { return stepped() ? code >= lowest_ && code <= highest_ : option(code) != nullptr; }
  /// The words for a code; of a step its number.  @pre offers(code)
  std::string label(int code, LanguageIndex language) const;

  const Option* option(int code) const;              ///< nullptr when the scale has no such option.
  const MissingOption* option(Missing kind) const;   ///< nullptr when the scale does not offer it.

 private:
  AnswerScale(std::string id, int lowest, int highest, std::vector<Option> options, std::vector<MissingOption> missing)
      : id_(std::move(id)), lowest_(lowest), highest_(highest), options_(std::move(options)), missing_(std::move(missing)) {}

  std::string id_;
  int lowest_;
  int highest_;
  std::vector<Option> options_;
  std::vector<MissingOption> missing_;
};

}  // namespace leerruimte
