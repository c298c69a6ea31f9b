#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/answers/response.hpp"
#include "core/model/questionnaire.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

/// One person's answers with the scores they give.
struct Person {
  const Response* response;
  std::vector<Score> scores;  ///< By ScoreIndex.
};

/// The people of a group, each once.
struct People {
  std::vector<Person> people;  ///< Points into the responses.
  std::int64_t repeated = 0;   ///< Responses left out because they were of somebody who was there already.
};

/// How two responses without a name are told apart.
enum class Nameless {
  apart,  ///< Each is somebody else: rows of one file.
  alike,  ///< With the same answers they are one person: files and codes that may have been handed in twice.
};

/// Who gave a response: their group and name, or without a name everything they filled in. Equal for the same person.
std::string identity_of(const Questionnaire& questionnaire, const Response& response);

/// The people behind responses. A name that stands twice in one group is one person, whose first response counts.
/// @pre the responses outlive the result
People people_of(const Questionnaire& questionnaire, const std::vector<Response>& responses, Nameless nameless);

}  // namespace leerruimte
