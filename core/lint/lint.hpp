#pragma once

#include <cstddef>

#include "core/lint/reachability.hpp"
#include "core/model/questionnaire.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// What a search for strengths and first steps found.
struct AdviceFigures {
  std::size_t of = 0;         ///< Strengths and first steps there are.
  std::size_t reachable = 0;  ///< Given to somebody.
  std::size_t exact = 0;      ///< Decided by looking at every possible answer.
  std::size_t sampled = 0;    ///< Decided by samples.
};
AdviceFigures advice_figures(const Reachability& reach);

/// What a reader cannot refuse and an author should know, rule by rule; places are not filled in (see core/json/locate.hpp). At most
/// limits::problems; the rest is counted. Nothing of this stops a questionnaire from being used.
Problems lint(const Questionnaire& questionnaire);
/// The same, for callers who want the search as well.  @pre reach is of this questionnaire
Problems lint(const Questionnaire& questionnaire, const Reachability& reach);

}  // namespace leerruimte
