#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "core/model/item.hpp"

namespace leerruimte {

/// What one person is to a figure: it counts them as no, as yes, or not at all (not asked, or no answer).
enum class Counted : char { not_at_all, no, yes };

/// A figure about a group before it is decided whether it may be told.
struct Candidate {
  std::vector<Counted> people;         ///< One for each person of the group, in the same order for every candidate.
  std::vector<ItemIndex> items;        ///< Whose answers it follows from.
  std::optional<ItemIndex> answer_to;  ///< The item it counts answers to; absent: it follows from a score or a condition.
  bool ticks = false;                  ///< One option of a list in which people may tick others too.
  bool exclusive = false;              ///< Of such a list: an option that goes with no other.
};

/// Why a figure is not told; each gives away no more than its words.
enum class Withheld {
  too_few,     ///< So few people answered that no share can be told: fewer than twice the minimum.
  few,         ///< Fewer than the minimum gave this answer, perhaps nobody.
  nearly_all,  ///< Everybody gave this answer, or all but fewer than the minimum.
  protects,    ///< Together with what else is told, or asked, it would be about a few people.
};

/// How many people a figure counts.  @invariant 0 <= count <= n
struct Tally {
  std::int64_t count = 0;  ///< As yes.
  std::int64_t n = 0;      ///< As yes or no.
};
Tally tally(const Candidate& candidate);

/// The rules of what may be told about a group, in one place; README.md has them in words. Figures are offered one after another,
/// and what was told already decides what may still be told.
class Disclosure {
 public:
  /// @param minimum the fewest people a figure may be about, 1 or more
  explicit Disclosure(int minimum) : minimum_(minimum) {}

  /// Whether anything may be told about a group of this many people.
  bool large_enough(std::int64_t people) const { return people >= minimum_; }

  /// Whether a figure says so little that no share of it can ever be told.
  bool too_few(const Tally& tally) const { return tally.n < 2 * static_cast<std::int64_t>(minimum_); }

  /// @return why the figure is withheld; nothing when it may be told. From then on it counts as told, and so do words for it.
  std::optional<Withheld> withhold(const Candidate& candidate);

  /// The items of everything that was told, words included.
  std::set<ItemIndex> spoken_for() const;

 private:
  struct Told {
    Candidate figure;
    bool exact;  ///< Its count is known; else its words, few or nearly all.
  };

  /// What was told that shares an item with the figure, or with something that does. Ticks of one list say nothing about each other.
  std::vector<const Told*> hanging_together(const Candidate& candidate) const;
  /// Whether the two are options of one list that cannot both be ticked, and together would be about a few.
  bool excluded(const Candidate& candidate, const Told& told) const;

  int minimum_;
  std::vector<Told> told_;
};

}  // namespace leerruimte
