#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/text.hpp"

namespace leerruimte {

/// Index into the items of a questionnaire.
using ItemIndex = std::size_t;

/// Whether agreeing counts for the score (forward) or against it (reversed: mirrored at the ends of the scale).
enum class Keying { forward, reversed };

/// One statement or question, worded for each audience of its questionnaire.
struct Item {
  std::string id;
  std::size_t scale;          ///< Index into the questionnaire's answer scales.
  Keying keying;
  std::vector<Text> wording;  ///< One per audience, in the order of the questionnaire's audiences.
};

}  // namespace leerruimte
