#pragma once

#include <vector>

#include "core/scoring/score.hpp"

namespace leerruimte {

/// A count of codes, as compiled for one form.
struct CountPlan {
  std::vector<ItemIndex> items;
  std::vector<int> codes;
  MinAnswered min_answered;
};

/// How many of the items were answered with one of the codes. Items without a rating count neither way; `answered`
/// says out of how many the count is.
/// @param trace receives one term per item; nullptr when nobody asks.
/// @return a score without value when too few items are answered.
Score score_count(const CountPlan& plan, const Response& response, Trace* trace);

}  // namespace leerruimte
