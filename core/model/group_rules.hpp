#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/model/score_definition.hpp"

namespace leerruimte {

inline constexpr int default_minimum_group = 5;
inline constexpr int lowest_minimum_group = 3;
inline constexpr int highest_minimum_group = 1000;

/// What may be told about a group. @invariant minimum >= lowest_minimum_group
struct GroupRules {
  int minimum = default_minimum_group;      ///< Fewest people a figure may be about.
  std::vector<std::string> cross_tabulate;  ///< Which of "audience", "group" and "form" may split a result.
  std::vector<ScoreIndex> own_only;         ///< Never in a result of a group: for the respondent alone.
  bool advice = true;                       ///< Whether strengths and first steps suit a group; else they speak to one person.

  bool keeps_to_the_respondent(ScoreIndex score) const { return std::find(own_only.begin(), own_only.end(), score) != own_only.end(); }
};

}  // namespace leerruimte
