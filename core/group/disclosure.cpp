#include "core/group/disclosure.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace leerruimte {
namespace {

/// Two figures with an interval between nothing and everything can be told; a third can leave one possibility.
constexpr std::size_t most_together = 2;

bool same_list(const Candidate& one, const Candidate& other) { return one.ticks && other.ticks && one.answer_to == other.answer_to; }

/// Whether an answer may decide something of both.
bool share_an_item(const Candidate& one, const Candidate& other) {
  return std::find_first_of(one.items.begin(), one.items.end(), other.items.begin(), other.items.end()) != one.items.end();
}

/// Whether two figures, put together, are about fewer people than `minimum`. They part the people into four: yes to both, to one, to
/// the other, to neither. When one part is empty it may be that it has to be, and then the others follow by subtraction; so each must
/// be large enough. When two are empty it may follow that nobody is in one of them. With none empty, each is known within bounds only.
bool part_off_a_few(const Candidate& one, const Candidate& other, int minimum) {
  std::map<std::pair<Counted, Counted>, std::int64_t> parts;
  for (std::size_t person = 0; person < one.people.size(); ++person) {
    const std::pair part{one.people[person], other.people[person]};
    if (part.first != Counted::not_at_all && part.second != Counted::not_at_all) ++parts[part];
  }
  if (parts.size() != 3) return parts.size() < 3;
  return std::any_of(parts.begin(), parts.end(), [&](const auto& part) { return part.second < minimum; });
}

}  // namespace

Tally tally(const Candidate& candidate) {
  Tally tally;
  for (const Counted person : candidate.people) {
    if (person != Counted::not_at_all) ++tally.n;
    if (person == Counted::yes) ++tally.count;
  }
  return tally;
}

std::vector<const Disclosure::Told*> Disclosure::hanging_together(const Candidate& candidate) const {
  std::vector<const Candidate*> reached{&candidate};
  std::vector<const Told*> found;
  for (std::size_t i = 0; i < reached.size(); ++i) {
    for (const Told& told : told_) {
      const bool linked = share_an_item(*reached[i], told.figure) && !same_list(*reached[i], told.figure);
      if (!linked || std::find(found.begin(), found.end(), &told) != found.end()) continue;
      found.push_back(&told);
      reached.push_back(&told.figure);
    }
  }
  return found;
}

bool Disclosure::excluded(const Candidate& candidate, const Told& told) const {
  if (!same_list(candidate, told.figure)) return false;
  if (candidate.exclusive && told.figure.exclusive) return true;
  return told.exact && (candidate.exclusive || told.figure.exclusive) && part_off_a_few(candidate, told.figure, minimum_);
}

std::optional<Withheld> Disclosure::withhold(const Candidate& candidate) {
  const Tally people = tally(candidate);
  if (too_few(people)) return Withheld::too_few;
  const bool few = people.count < minimum_;
  const bool exact = !few && people.n - people.count >= minimum_;
  const auto together = hanging_together(candidate);
  if (together.size() >= most_together) return Withheld::protects;
  const auto parts_off = [&](const Told* told) { return told->exact && part_off_a_few(candidate, told->figure, minimum_); };
  const auto excludes = [&](const Told& told) { return excluded(candidate, told); };
  if (exact && std::any_of(together.begin(), together.end(), parts_off)) return Withheld::protects;
  if (exact && std::any_of(told_.begin(), told_.end(), excludes)) return Withheld::protects;
  told_.push_back({candidate, exact});
  if (exact) return std::nullopt;
  return few ? Withheld::few : Withheld::nearly_all;
}

std::set<ItemIndex> Disclosure::spoken_for() const {
  std::set<ItemIndex> items;
  for (const Told& told : told_) items.insert(told.figure.items.begin(), told.figure.items.end());
  return items;
}

}  // namespace leerruimte
