#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/score_definition.hpp"
#include "core/model/text.hpp"

namespace leerruimte {

/// A second key over the same answers. Each of its groups is a score, the mean of its items; nothing is asked again.
struct Lens {
  std::string id;
  Text title;
  Text about;
  std::optional<std::size_t> source;  ///< Index into the questionnaire's sources.
  std::vector<ScoreIndex> groups;     ///< Scores with `of_lens`, named "lens.group".
};

}  // namespace leerruimte
