#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/answers/response.hpp"
#include "core/code/symbols.hpp"
#include "core/model/questionnaire.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// The answers of one person as a text to copy and type. See core/code/README.md for its format, which stays as it is for ever.
struct AnswerCode {
  std::string text;
  int left_out;  ///< How many answers in own words it does not hold.
};

AnswerCode write_code(const Questionnaire& questionnaire, const Response& response);

/// A code as somebody typed it: well written, but of which questionnaire, and whether undamaged, is not known yet.
class TypedCode {
 public:
  /// Refused: a character no code has ("code-character"), too few of them ("code-length"), another format ("code-format").
  static Result<TypedCode> read(std::string_view text);

  /// Whether it says it is of this questionnaire, whichever version.
  bool names(const Questionnaire& questionnaire) const;

  /// The answers, when it is a code of this version of this questionnaire.
  /// Refused: another length ("code-length"), a code that is damaged ("code-damaged"), of another version ("code-version").
  Result<Response> answers(const Questionnaire& questionnaire) const;

  /// Why it cannot be read when it names no questionnaire that is there: damaged, or of one that is not ("code-questionnaire").
  Problem nowhere() const;

 private:
  explicit TypedCode(Symbols symbols) : symbols_(std::move(symbols)) {}

  std::uint32_t number_at(std::size_t first, std::size_t count) const;
  Symbols payload() const;

  Symbols symbols_;
};

}  // namespace leerruimte
