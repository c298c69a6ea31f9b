#pragma once

#include "core/answers/response.hpp"
#include "core/json/parse.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

/// A response as read_response reads it, with version and fingerprint; items without an answer are left out.
Json response_json(const Questionnaire& questionnaire, const Response& response);

/// The same with its checksum: an answer file.
Json answer_file_json(const Questionnaire& questionnaire, const Response& response);

/// The scores of one response: {"respondent", "group", "form", "audience", "scores": {id: {"value", "answered", "asked"}}}.
/// Scores its form does not ask are left out; a value that is absent is null.
Json scores_json(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores);

}  // namespace leerruimte
