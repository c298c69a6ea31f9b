#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace leerruimte {

/// The sentences of a report in one language. `{name}` is filled in; see `fill`. One table per language, nothing else
/// in the core contains text for a respondent.
struct Phrases {
  std::string_view language;
  std::string_view decimal_mark;

  std::string_view heading_stand;
  std::string_view heading_strengths;
  std::string_view heading_begin;
  std::string_view heading_why;
  std::string_view heading_certainty;
  std::string_view no_strengths;
  std::string_view no_first_steps;
  std::string_view nothing_missing;

  std::string_view subtitle;          ///< {audience} {form}
  std::string_view not_enough;
  std::string_view summary_band;      ///< {title} {shown} {highest} {band} {meaning}
  std::string_view summary_plain;     ///< {title} {shown} {highest}
  std::string_view summary_missing;   ///< {title}

  std::string_view rule_mean;         ///< {needed} {asked}
  std::string_view rule_single;
  std::string_view rule_count;        ///< {options} {needed} {asked}
  std::string_view rule_composite;    ///< {needed} {asked}
  std::string_view or_word;
  std::string_view formula_count;     ///< {count} {answered}
  std::string_view reversed;          ///< {ends} {code} {counted}
  std::string_view does_not_count;
  std::string_view no_answer;

  std::string_view hours_one;
  std::string_view hours_many;        ///< {n}
  std::string_view weeks_one;
  std::string_view weeks_many;        ///< {n}
  std::string_view because;           ///< {score} {shown} {lowest} {highest} {gap}
  std::string_view because_weight;    ///< {weight} {reason}

  std::string_view missing_skipped;
  std::string_view missing_dont_know;
  std::string_view missing_not_applicable;
  std::string_view missing_prefer_not;

  std::string_view one_person;        ///< {audience}
  std::string_view rated;             ///< {rated} {asked}
  std::string_view rated_all;         ///< {asked}
  std::string_view much_dont_know;    ///< {n} {asked} {percent}
  std::string_view single_items;      ///< {n}
  std::string_view scores_absent_one;
  std::string_view scores_absent_many;  ///< {n}
  std::string_view compare;           ///< {version} {fingerprint}
  std::string_view no_reference;
};

/// The table for a language; English for a language without one.
const Phrases& phrases_in(std::string_view language);

extern const Phrases phrases_nl;
extern const Phrases phrases_en;

/// A phrase with each `{name}` replaced by its value. Values are not looked into again.
std::string fill(std::string_view phrase, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

}  // namespace leerruimte
