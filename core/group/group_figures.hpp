#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/group/group_means.hpp"
#include "core/group/group_shares.hpp"
#include "core/group/people.hpp"

namespace leerruimte {

/// Part of a group, or all of it.
struct GroupPart {
  std::optional<AudienceIndex> audience;  ///< Whose; absent: everybody's together.
  std::int64_t people;                    ///< @invariant people >= minimum
  MeanFigures means;
};

/// What may be told about a group.
struct GroupFigures {
  int minimum;                            ///< The fewest people a figure is about.
  std::optional<std::int64_t> responses;  ///< People of all parts; absent: no part is large enough, and then there is nothing else either.
  std::int64_t repeated = 0;              ///< Responses left out because they were of somebody who was there already.
  std::vector<GroupPart> parts;           ///< Of the audiences that are large enough, where the questionnaire compares them.
  std::vector<AudienceIndex> left_out;    ///< Audiences of whom there are some, too few: nothing here is about them.
  GroupShares shares;                     ///< Of all parts together.
};

/// The figures of a group by the rules of README.md.
GroupFigures group_figures(const Questionnaire& questionnaire, const std::vector<Response>& responses, Nameless nameless = Nameless::apart);

/// Whether figures of the one group beside figures of the other would tell about a few people: those who are in one part and not in another.
bool too_close(const Questionnaire& questionnaire, const std::vector<Response>& earlier, const std::vector<Response>& now);

}  // namespace leerruimte
