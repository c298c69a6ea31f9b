#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/item.hpp"
#include "core/model/score_definition.hpp"
#include "core/model/text.hpp"

namespace leerruimte {

/// The answers to an item that a published figure counts.
struct AnswersTo {
  ItemIndex item;
  std::vector<int> codes;
};

/// A published figure beside a score or an answer. What is unknown is absent, never invented.
struct Reference {
  std::string id;
  Text about;                                 ///< Completes "62.3 % ...": "of employees can often decide how they do their work".
  std::variant<ScoreIndex, AnswersTo> of;
  std::optional<double> value;
  std::string unit;                           ///< "%"; may be empty.
  Text population;
  std::optional<int> n;
  std::optional<int> year;                    ///< Of the data.
  std::size_t source;                         ///< Index into the questionnaire's sources.
  bool comparable;                            ///< Only where wording, options and cut are the published ones.
  std::optional<Text> note;
};

}  // namespace leerruimte
