#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/logic/expression.hpp"
#include "core/model/score_definition.hpp"
#include "core/model/text.hpp"

namespace leerruimte {

/// A sentence about something that goes well.
struct Strength {
  logic::Expression when;
  Text text;  ///< `{score id}` stands for the value of a score as displayed; in the texts of a step too.
};

/// Something small to begin with.
struct FirstStep {
  std::string id;
  logic::Expression when;
  Text title;
  Text text;
  Text why;
  Text who;
  int hours;         ///< Effort of each person who does it, in hours, for the first time.
  int within_weeks;  ///< When it can be done.
};

/// What a questionnaire can say about one score.
struct Advice {
  ScoreIndex score;
  double weight;                      ///< Multiplies the gap; 1 unless the questionnaire says why not.
  std::optional<Text> weight_reason;  ///< Present exactly when weight is not 1.
  std::optional<Strength> strength;
  std::vector<FirstStep> first_steps;
};

}  // namespace leerruimte
