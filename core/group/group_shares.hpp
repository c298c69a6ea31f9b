#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "core/group/disclosure.hpp"
#include "core/group/people.hpp"
#include "core/group/proportion.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// A share of a group that may be told.  @invariant minimum <= count <= n - minimum
struct GroupShare {
  std::int64_t count;  ///< People who gave this answer, or have a 1 for this score.
  std::int64_t n;      ///< People who were asked and gave an answer that is no missing one, or have a value for the score.
  Interval interval;   ///< 95 %, Wilson.

  double percent() const { return 100.0 * static_cast<double>(count) / static_cast<double>(n); }
};

/// A share, or why it is withheld. A withheld figure holds no number, so that nothing can write one.
using GroupFigure = std::variant<GroupShare, Withheld>;

/// The group's side of a published figure.
struct ReferenceShare {
  std::size_t reference;              ///< Index into the questionnaire's references.
  std::optional<GroupFigure> figure;  ///< Absent: the reference is about a score that is no yes or no.
};

/// How many ticked each option of a list.
struct TicksShares {
  ItemIndex item;
  std::vector<GroupFigure> options;  ///< In the order of its scale.
};

/// The shares told about a group.
struct GroupShares {
  std::vector<ReferenceShare> references;  ///< Without those about scores that are for the respondent alone.
  std::vector<TicksShares> ticks;
};

/// The shares of a group by the rules of README.md.
/// @param disclosure knows afterwards what was told
GroupShares group_shares(const Questionnaire& questionnaire, const std::vector<const Person*>& people, Disclosure& disclosure);

}  // namespace leerruimte
