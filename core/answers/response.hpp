#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// The ticked codes of an item, ascending. None ticked is an answer too.
using Ticks = std::vector<int>;

/// What one respondent gave to one item: a code or number, ticks, a text, a missing answer, or nothing at all.
class Answer {
 public:
  static Answer none() { return Answer{std::monostate{}}; }
  static Answer of(int code) { return Answer{code}; }
  static Answer of(Missing missing) { return Answer{missing}; }
  static Answer of(Ticks ticks);
  static Answer of(std::string text) { return Answer{std::move(text)}; }

  /// The code of the chosen option, or the number filled in; nothing for other answers.
  std::optional<int> code() const;
  /// The missing answer that was chosen; nothing for other answers.
  std::optional<Missing> missing() const;
  const Ticks* ticks() const { return std::get_if<Ticks>(&content_); }             ///< nullptr for other answers.
  const std::string* text() const { return std::get_if<std::string>(&content_); }  ///< nullptr for other answers.
  /// Whether the respondent gave anything, a missing answer included.
  bool given() const { return !std::holds_alternative<std::monostate>(content_); }

  bool operator==(const Answer&) const = default;

 private:
  using Content = std::variant<std::monostate, int, Missing, Ticks, std::string>;
  explicit Answer(Content content) : content_(std::move(content)) {}

  Content content_;
};

/// An open text as an answer: lines end with LF, whatever they ended with; a text of nothing but space is no answer.
/// @return nothing when it has control characters other than line ends and tabs.
std::optional<Answer> open_answer(std::string_view text);

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

  /// The answer that counts: none for an item whose page is not shown, whatever was given before it disappeared.
  const Answer& to(ItemIndex item) const { return hidden(item) ? nothing_ : answers_[item]; }
  /// The answer as it was given, hidden or not.
  const Answer& given_to(ItemIndex item) const { return answers_[item]; }
  /// Whether the page of the item is left out, by its condition and the other answers.
  bool hidden(ItemIndex item) const { return !hidden_.empty() && hidden_[item]; }

  FormIndex form() const { return form_; }
  AudienceIndex audience() const { return audience_; }

  std::string respondent;  ///< Name of the row in a file of many; may be empty.
  std::string group;       ///< Group of the respondent; may be empty.

 private:
  Response(FormIndex form, AudienceIndex audience, std::size_t items) : form_(form), audience_(audience), answers_(items, Answer::none()) {}

  void hide_pages(const Questionnaire& questionnaire);

  FormIndex form_;
  AudienceIndex audience_;
  std::vector<Answer> answers_;  // one per item of the questionnaire
  std::vector<bool> hidden_;     // the same; empty when the questionnaire shows every page to everybody
  Answer nothing_ = Answer::none();
};

}  // namespace leerruimte
