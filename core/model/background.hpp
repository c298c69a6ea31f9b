#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/model/text.hpp"

namespace leerruimte {

/// A dated fact. What is unknown is absent.
struct Fact {
  Text text;
  std::optional<Text> population;
  std::optional<int> year;
  std::optional<std::size_t> source;  ///< Index into the questionnaire's sources.
};

/// A page to read beside a questionnaire.
struct BackgroundPage {
  std::string id;
  Text title;
  std::vector<Text> paragraphs;
  std::vector<Fact> facts;
  std::vector<std::size_t> sources;  ///< Indices into the questionnaire's sources.
};

}  // namespace leerruimte
