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
};

struct MissingOption {
  Missing kind;
  Text label;
};

/// A list of answers with whole-number codes, ascending, and the missing answers it offers beside them.
class AnswerScale {
 public:
  /// @return nothing unless there are two options or more, their codes strictly ascend, and no missing answer is offered twice.
  static std::optional<AnswerScale> of(std::string id, std::vector<Option> options, std::vector<MissingOption> missing);

  const std::string& id() const { return id_; }
  const std::vector<Option>& options() const { return options_; }
  const std::vector<MissingOption>& missing() const { return missing_; }
  int lowest() const { return options_.front().code; }
  int highest() const { return options_.back().code; }
  const Option* option(int code) const;              ///< nullptr when the scale has no such code.
  const MissingOption* option(Missing kind) const;   ///< nullptr when the scale does not offer it.

 private:
  AnswerScale(std::string id, std::vector<Option> options, std::vector<MissingOption> missing)
      : id_(std::move(id)), options_(std::move(options)), missing_(std::move(missing)) {}

  std::string id_;
  std::vector<Option> options_;
  std::vector<MissingOption> missing_;
};

}  // namespace leerruimte
