#pragma once

#include <cstdint>

#include "core/answers/response.hpp"

namespace leerruimte {

/// A response somebody might give, drawn from a seed; the same on every machine. Some respondents are low or high in everything,
/// some give every item the same step, some change their mind as they go; half of them leave something open. Pages that are not
/// shown to them stay empty.
/// @pre both indices are the questionnaire's
Response random_response(const Questionnaire& questionnaire, FormIndex form, AudienceIndex audience, std::uint64_t seed);

}  // namespace leerruimte
