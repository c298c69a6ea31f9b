#pragma once

#include <optional>
#include <vector>

#include "core/lint/search.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// Whether the texts of an advice are ever given, as the report decides it.
struct AdviceReach {
  std::optional<Verdict> strength;   ///< Present exactly when the advice has one.
  std::vector<Verdict> first_steps;  ///< Yes: it is the step this respondent gets for this score.
};

/// Whether the types of a typology are ever the outcome.
struct TypologyReach {
  ScoreIndex score;
  std::vector<Verdict> types;
  Verdict gap;  ///< Yes: every condition can be decided, and none holds.
};

struct PageReach {
  std::size_t page;
  Verdict shown;
};

/// What can happen to the conditions of a questionnaire, found by looking.
struct Reachability {
  std::vector<AdviceReach> advice;  ///< In the order of the questionnaire's advice.
  std::vector<TypologyReach> typologies;
  std::vector<PageReach> pages;     ///< Those with a condition.
};

Reachability reachability_of(const Questionnaire& questionnaire);

}  // namespace leerruimte
