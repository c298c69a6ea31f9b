#pragma once

#include <string>

#include "core/model/questionnaire_parts.hpp"

namespace leerruimte {

/// What decides a score, as 16 hexadecimal digits: scored items with their codes and keying, forms, rules,
/// conditions, parameters and bands; no wording, no open questions, no lenses.
/// Two versions with the same fingerprint give the same answers the same scores. FNV-1a, 64 bits: it detects a
/// difference between versions, it does not protect against forgery.
std::string fingerprint(const QuestionnaireParts& questionnaire);

}  // namespace leerruimte
