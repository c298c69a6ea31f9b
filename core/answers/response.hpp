#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// What one respondent gave to one item: the code of an option, a missing answer, or nothing at all.
class Answer {
 public:
  static Answer none() { return Answer{std::monostate{}}; }
  static Answer of(int code) { return Answer{code}; }
  static Answer of(Missing missing) { return Answer{missing}; }

  /// The code of the chosen option; nothing for a missing answer or none.
  std::optional<int> code() const;
  /// The missing answer that was chosen; nothing for a code or none.
  std::optional<Missing> missing() const;
  /// Whether the respondent gave anything, a missing answer included.
  bool given() const { return !std::holds_alternative<std::monostate>(content_); }

  bool operator==(const Answer&) const = default;

 private:
  using Content = std::variant<std::monostate, int, Missing>;
  explicit Answer(Content content) : content_(content) {}

  Content content_;
};

/// What an item takes, as a sentence about a wrong answer: `must be 1, 2, 3, "dont_know" or "not_applicable"`.
std::string answers_offered(const Questionnaire& questionnaire, ItemIndex item);

/// One person's answers to one form of a questionnaire. Every answer in it is one its item offers.
class Response {
 public:
  /// A response without answers.  @pre both indices are the questionnaire's
  static Response blank(const Questionnaire& questionnaire, FormIndex form, AudienceIndex audience);

  /// Stores an answer, or refuses it.
  /// @return why not, completing "<place> ..."; nothing when stored.
  [[nodiscard]] std::optional<std::string> give(const Questionnaire& questionnaire, ItemIndex item, Answer answer);

  const Answer& to(ItemIndex item) const { return answers_[item]; }
  FormIndex form() const { return form_; }
  AudienceIndex audience() const { return audience_; }

  std::string respondent;  ///< Name of the row in a file of many; may be empty.
  std::string group;       ///< Group of the respondent; may be empty.

 private:
  Response(FormIndex form, AudienceIndex audience, std::size_t items) : form_(form), audience_(audience), answers_(items, Answer::none()) {}

  FormIndex form_;
  AudienceIndex audience_;
  std::vector<Answer> answers_;  // one per item of the questionnaire
};

}  // namespace leerruimte
