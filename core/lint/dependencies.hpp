#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// What decides the outcome of something that names items and scores, followed down to the answers.
struct Dependencies {
  std::set<ItemIndex> items;       ///< Looked at as they are.
  std::set<ScoreIndex> leaves;     ///< Scores made of items; composites and typologies are followed to these.
  std::vector<bool> wanted;        ///< By ScoreIndex: every score on the way.
  bool audience = false;           ///< It makes a difference who answers.
};

/// The items that decide whether an item is asked at all: those the condition of its page looks at, and theirs.
std::set<ItemIndex> gates_of(const Questionnaire& questionnaire, ItemIndex item);

/// @param names as in conditions: items, scores, parameters, `audience` and `form`
Dependencies dependencies_of(const Questionnaire& questionnaire, const std::vector<std::string>& names);

}  // namespace leerruimte
