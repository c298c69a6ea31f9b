#pragma once

#include <string_view>

#include "core/answers/response_file.hpp"
#include "core/json/cursor.hpp"
#include "core/model/questionnaire.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// Reads one person's answers: {"questionnaire", "version", "fingerprint", "form", "audience", "respondent", "group",
/// "answers": {item id: code or name of a missing answer}, "checksum"}. Only questionnaire and answers must be there; form and
/// audience are the first ones when absent. A null answer is no answer.
/// An answer is a code, a list of codes for ticks, a text for an open question, or the name of a missing answer.
/// Answers to an earlier version that the questionnaire has a crosswalk for are read under their new names; what that version
/// asked and this one does not is left behind.
/// Refused: another questionnaire, another fingerprint (without fingerprint: another version), an unknown item, an
/// answer its item does not offer. Every problem is reported; but when the checksum of the file does not fit, only that.
Result<Response> read_response(const Questionnaire& questionnaire, std::string_view text);

/// The same for a response inside a larger document: problems go where the cursor reports, and an answer that is refused is left out.
Response read_response(const Questionnaire& questionnaire, const Cursor& root);

/// Reads one response, or a list of them.
ResponseFile read_responses(const Questionnaire& questionnaire, std::string_view text);

/// Reads one response per line; empty lines are passed over. Problems carry the line of the file.
ResponseFile read_responses_by_line(const Questionnaire& questionnaire, std::string_view text);

}  // namespace leerruimte
