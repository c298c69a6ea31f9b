#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <variant>
#include <vector>

#include "core/group/people.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// How exactly a mean is told.
enum class Edge {
  none,
  at_most,   ///< It lies so low that everybody's answers would be known: it is told as a lowest value, or less.
  at_least,  ///< The same at the high end.
  about,     ///< Made of means of both kinds.
};

/// The mean of a group that may be told.
struct GroupMean {
  std::int64_t n;              ///< People with a value; of a composite, of the part with the fewest.  @invariant n >= minimum
  double mean;                 ///< Within the range of the score, at least a person's whole range away from both ends together.
  Edge edge;
  std::optional<bool> agreed;  ///< Whether these people see it much the same way; absent: not told.
  bool of_means = false;       ///< Made of other means, not of people's own values.
};

/// Why there is no mean.
enum class NoMean {
  too_few,   ///< Fewer than the minimum have a value.
  protects,  ///< Only those who gave a certain answer were asked.
};

using MeanFigure = std::variant<GroupMean, NoMean>;

/// By ScoreIndex; absent: a score of which no mean is told.
using MeanFigures = std::vector<std::optional<MeanFigure>>;

/// The means of a group, by the rules of README.md.
/// @param spoken_for items about which something is told already
/// @param minimum the fewest people a figure is about, 3 or more
MeanFigures group_means(const Questionnaire& questionnaire, const std::vector<const Person*>& people, const std::set<ItemIndex>& spoken_for, int minimum);

}  // namespace leerruimte
