#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/questionnaire.hpp"
#include "core/scoring/plan.hpp"

namespace leerruimte::api {

/// The core for a caller that speaks JSON. Each call takes one JSON text (UTF-8) and answers one: {"value": ...}, or
/// {"problems": [...]} with the problems of core/result.hpp. wasm/README.md is the contract, with every call's
/// arguments and reply. Nothing throws; a questionnaire stays open until another with the same id is opened.
class Engine {
 public:
  std::string open(std::string_view questionnaire);
  std::string outline(std::string_view request) const;
  std::string view(std::string_view request) const;
  std::string background(std::string_view request) const;
  std::string progress(std::string_view request) const;
  std::string report(std::string_view request) const;
  std::string write_report(std::string_view request) const;
  std::string write_answers(std::string_view request) const;
  std::string read_answers(std::string_view text) const;  ///< Takes the content of a file as it is.
  std::string write_code(std::string_view request) const;
  std::string read_code(std::string_view request) const;
  std::string tables(std::string_view request) const;
  std::string read_round(std::string_view request) const;
  std::string group(std::string_view request) const;
  std::string write_group(std::string_view request) const;

 protected:
  /// A questionnaire with a plan for each of its forms.
  struct Opened {
    Questionnaire questionnaire;
    std::vector<ScoringPlan> plans;
  };

  struct Request;  ///< See core/api/request.hpp.
  template <class Answer>
  std::string answer(std::string_view request, Answer make_value) const;

 private:
  using AllOpened = std::map<std::string, Opened, std::less<>>;  ///< By id.
  struct AnswerReader;                                           ///< See core/api/answers.cpp.

  AllOpened opened_;
};

}  // namespace leerruimte::api
