#pragma once

#include <vector>

#include "core/scoring/score.hpp"

namespace leerruimte {

/// An item as a score uses it: its index and how its codes are keyed.
struct KeyedItem {
  ItemIndex item;
  bool reversed;
  int ends;  ///< Lowest plus highest code of its scale: a reversed code counts as ends - code.

  int keyed(int code) const { return reversed ? ends - code : code; }
};

/// A mean of items, as compiled for one form.
struct MeanPlan {
  std::vector<KeyedItem> items;
  MinAnswered min_answered;
};

/// The mean of the answered items, reversed ones mirrored at the declared ends of their scale (measurement.md 1:
/// person mean with a minimum share of answers). Sums are exact integers and there is one division, so neither order
/// nor compiler can change a digit.
/// @param trace receives one term per item; nullptr when nobody asks.
/// @return a score without value when too few items are answered: a gap, not a zero.
Score score_mean(const MeanPlan& plan, const Response& response, Trace* trace);

}  // namespace leerruimte
