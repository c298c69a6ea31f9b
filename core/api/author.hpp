#pragma once

#include <string>
#include <string_view>

#include "core/api/engine.hpp"

namespace leerruimte::api {

/// What an author of questionnaires needs beside what respondents get. Apart from Engine, so that the page of a respondent does not carry it.
class Author : public Engine {
 public:
  /// Everything that is wrong with a questionnaire, the linter's findings too: {"value": {"problems": [...], "summary": {...}}}.
  /// `summary` is null when there is an error. A bad questionnaire is no bad request: this always has a value.
  std::string check(std::string_view questionnaire) const;

  /// The answers of a made-up respondent to an open questionnaire, the same for the same seed: takes {"questionnaire", "form",
  /// "audience", "seed"}, the seed a whole number from 0.
  std::string sample(std::string_view request) const;
};

}  // namespace leerruimte::api
