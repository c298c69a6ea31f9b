#pragma once

#include <cassert>
#include <string>
#include <string_view>
#include <vector>

#include "core/answers/response.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/model/questionnaire.hpp"
#include "core/result.hpp"
#include "core/scoring/operands.hpp"
#include "core/scoring/score.hpp"

/// Small questionnaires and answers for tests, and short ways to say what a test expects.
namespace leerruimte::example {

/// A text in one language.
inline Text english(std::string text) { return Text{{std::move(text)}}; }

/// A scale with these codes and labels "0", "1", ..., that offers all three missing answers.
inline AnswerScale scale_of(const std::vector<int>& codes) {
  std::vector<Option> options;
  for (const int code : codes) options.push_back({code, english(std::to_string(code))});
  return *AnswerScale::of("scale", options,
                          {{Missing::dont_know, english("don't know")},
                           {Missing::not_applicable, english("not applicable")},
                           {Missing::prefer_not, english("prefer not to say")}});
}

inline ScoreDefinition score_of(std::string id, ScoreRule rule, Range range) {
  return {.id = id,
          .title = english("The " + id),
          .about = english("About the " + id + "."),
          .rule = std::move(rule),
          .range = range,
          .min_answered = MinAnswered::half()};
}

inline ScoreRule mean_of(std::vector<ItemIndex> items) { return {{std::move(items), {}}, Mean{}}; }
inline ScoreRule mean_of_scores(std::vector<ScoreIndex> scores) { return {{{}, std::move(scores)}, Mean{}}; }
inline ScoreRule count_of(std::vector<ItemIndex> items, std::vector<int> codes) { return {{std::move(items), {}}, Count{std::move(codes)}}; }

/// Conditions: compare(Operator::less, the("trust"), number(4)).
inline logic::Expression number(double value) { return {logic::Operator::literal, logic::Value::number(value), {}}; }
inline logic::Expression operation(logic::Operator op, std::vector<logic::Expression> arguments) { return {op, {}, std::move(arguments)}; }
inline logic::Expression the(std::string_view name) {
  return operation(logic::Operator::var, {{logic::Operator::literal, logic::Value::utf8_text(name), {}}});
}
inline logic::Expression compare(logic::Operator op, logic::Expression left, logic::Expression right) {
  return operation(op, {std::move(left), std::move(right)});
}

/// The parts of a questionnaire in English with items "a", "b", "c", ... on one scale, all in the form "full" (which
/// takes as many minutes as there are items), and one score "mean" over all of them.
inline QuestionnaireParts parts_with(std::size_t items, const std::vector<int>& codes = {1, 2, 3, 4, 5}) {
  QuestionnaireParts parts;
  parts.id = "values";
  parts.version = "1.0.0";
  parts.languages = {"en"};
  parts.title = english("Values");
  parts.purpose = english("To try things.");
  parts.audiences = {{"staff", english("I am an employee")}};
  parts.authors = {"A. Author"};
  parts.licence = "CC-BY-4.0";
  parts.scales = {scale_of(codes)};
  std::vector<ItemIndex> all;
  for (std::size_t i = 0; i < items; ++i) {
    const std::string id(1, static_cast<char>('a' + i));
    Item item;
    item.id = id;
    item.row = i;
    item.wording = {english("Statement " + id + ".")};
    parts.items.push_back(std::move(item));
    all.push_back(i);
  }
  parts.forms = {{"full", english("All"), static_cast<int>(items), all}};
  parts.pages = {{"page", std::nullopt, english("Page"), english("Intro."), all}};
  parts.scores = {score_of("mean", mean_of(all), {static_cast<double>(codes.front()), static_cast<double>(codes.back())})};
  return parts;
}

inline Questionnaire questionnaire_with(std::size_t items, const std::vector<int>& codes = {1, 2, 3, 4, 5}) {
  return *Questionnaire::of(parts_with(items, codes));
}

inline Answer rated(int code) { return Answer::of(code); }
inline Answer skipped() { return Answer::none(); }
inline Answer dont_know() { return Answer::of(Missing::dont_know); }
inline Answer not_applicable() { return Answer::of(Missing::not_applicable); }
inline Answer prefer_not() { return Answer::of(Missing::prefer_not); }

/// A response with these answers to the first items.  @pre each item offers its answer
inline Response respond(const Questionnaire& questionnaire, const std::vector<Answer>& answers, FormIndex form = 0) {
  Response response = Response::blank(questionnaire, form, 0);
  for (std::size_t item = 0; item < answers.size(); ++item) {
    if (!answers[item].given()) continue;
    [[maybe_unused]] const auto refused = response.give(questionnaire, item, answers[item]);
    assert(!refused);
  }
  return response;
}

/// A plan over the first items of a questionnaire with codes from 1 to 5, none reversed.
inline OperandsPlan operands_over(std::size_t items, int ends = 6) {
  OperandsPlan plan{{}, {}, items};
  for (ItemIndex item = 0; item < items; ++item) plan.items.push_back({item, item, false, ends});
  return plan;
}

/// A plan over scores.
inline OperandsPlan operands_over_scores(std::vector<ScoreIndex> scores) {
  const std::size_t declared = scores.size();
  return {{}, std::move(scores), declared};
}

/// A score with this value, as if all of its one item was answered.
inline Score scored(double value) { return {value, 1, 1, 1}; }
inline Score without_value() { return {std::nullopt, 0, 1, 1}; }

/// The questionnaire "tiny" as a document: every part of the format, small enough to check by head. One line per part,
/// so that a test can replace one and know the line.
extern const std::string_view tiny_json;

/// The document with one piece of text replaced.  @pre it stands there exactly once
std::string tiny_with(std::string_view text, std::string_view replacement);

inline Questionnaire tiny() { return *read_questionnaire(tiny_json); }

/// The problems of a document that must have some.
Problems problems_of(std::string_view questionnaire_json);

/// Problems as "rule path", in order.
std::vector<std::string> rules_and_paths(const Problems& problems);
/// Problems as "line:column rule", in order.
std::vector<std::string> places_and_rules(const Problems& problems);

using Strings = std::vector<std::string>;

/// The bytes of a file of this repository.  @param path from the top of the repository
std::string file_text(const std::string& path);

}  // namespace leerruimte::example
