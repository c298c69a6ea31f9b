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
  std::string_view percent_sign;  ///< With the space before it that the language wants.

  std::string_view heading_stand;
  std::string_view heading_strengths;
  std::string_view heading_begin;
  std::string_view heading_why;
  std::string_view heading_certainty;
  std::string_view no_strengths;
  std::string_view no_first_steps;
  std::string_view nothing_missing;
  std::string_view heading_lenses;
  std::string_view lenses_intro;
  std::string_view heading_references;
  std::string_view heading_open_answers;
  std::string_view heading_sources;

  std::string_view subtitle;          ///< {audience} {form}
  std::string_view not_enough;
  std::string_view summary_band;      ///< {title} {shown} {highest} {band} {meaning}
  std::string_view summary_plain;     ///< {title} {shown} {highest}
  std::string_view summary_type;      ///< {title} {shown} {meaning}
  std::string_view summary_missing;   ///< {title}

  std::string_view rule_mean;         ///< {needed} {asked}
  std::string_view rule_single;
  std::string_view rule_count;        ///< {options} {needed} {asked}
  std::string_view rule_composite;    ///< {needed} {asked}
  std::string_view rule_sum;          ///< {n} {needed} {asked}
  std::string_view rule_weighted;     ///< {needed} {asked}
  std::string_view rule_share;        ///< {options} {needed} {asked}
  std::string_view rule_all_of;       ///< {cut}
  std::string_view rule_product;
  std::string_view rule_difference;   ///< {first} {second}
  std::string_view rule_threshold;    ///< {score} {side} {cut}
  std::string_view rule_typology;
  std::string_view side_at_least;     ///< {cut}; the four in the order of Side
  std::string_view side_above;
  std::string_view side_at_most;
  std::string_view side_below;
  std::string_view yes;
  std::string_view no;
  std::string_view or_word;
  std::string_view formula_count;     ///< {count} {answered}
  std::string_view reversed;          ///< {ends} {code} {counted}
  std::string_view does_not_count;
  std::string_view no_answer;
  std::string_view nothing_ticked;
  std::string_view step_between;      ///< {code} {lowest} {low} {highest} {high}

  std::string_view hours_one;
  std::string_view hours_many;        ///< {n}
  std::string_view weeks_one;
  std::string_view weeks_many;        ///< {n}
  std::string_view because;           ///< {score} {shown} {lowest} {highest} {gap}
  std::string_view because_lower;     ///< {score} {shown} {lowest} {highest} {gap}
  std::string_view because_zero;      ///< {score} {shown}
  std::string_view because_neutral;   ///< {score} {shown}
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
  std::string_view some_references;

  std::string_view reference;         ///< {shown} {about} {population} {year} {source}
  std::string_view reference_unknown; ///< {about} {population}
  std::string_view reference_own;     ///< {own}
  std::string_view year_unknown;
  std::string_view you;
  std::string_view counted_yes;
  std::string_view counted_no;
  std::string_view ticked;            ///< {n} {all}
  std::string_view label_range;       ///< {label} {lowest} {highest}
  std::string_view radar_title;

  // Above the tables that can be taken out of a report, and above their columns.
  std::string_view table_scores;
  std::string_view table_statements;
  std::string_view table_part;
  std::string_view table_score;
  std::string_view table_lowest;
  std::string_view table_highest;
  std::string_view table_words;
  std::string_view table_low;
  std::string_view table_high;
  std::string_view table_state;
  std::string_view table_answer;
  std::string_view table_id;
  std::string_view table_statement;
  std::string_view table_counted;
  std::string_view table_reversed;
  std::string_view table_step;
  std::string_view table_about;
  std::string_view table_text;
  std::string_view table_why;
  std::string_view table_who;
  std::string_view table_effort;
  std::string_view table_within;
  std::string_view table_question;

  std::string_view group_size;           ///< {n}
  std::string_view group_too_small;      ///< {minimum}
  std::string_view group_repeated_one;
  std::string_view group_repeated_many;  ///< {n}
  std::string_view group_part_size;      ///< {who} {n}
  std::string_view group_left_out;       ///< {who} {minimum}
  std::string_view group_means_privacy;  ///< {minimum}
  std::string_view group_everybody;      ///< Stands for {who}.
  std::string_view group_mean;           ///< {who} {shown} {n}
  std::string_view group_band;           ///< {band}
  std::string_view group_agreed;
  std::string_view group_divided;
  std::string_view group_edge;
  std::string_view group_edge_of_parts;
  std::string_view group_at_most;        ///< {shown}
  std::string_view group_at_least;       ///< {shown}
  std::string_view group_about;          ///< {shown}
  std::string_view group_not_told;
  std::string_view group_no_mean;        ///< {who} {minimum}
  std::string_view group_mean_protects;  ///< {who}
  std::string_view group_parts_equal;
  std::string_view group_scores_title;
  std::string_view heading_group_differences;
  std::string_view group_difference;     ///< {first} {one} {second} {other}
  std::string_view group_no_means;
  std::string_view group_no_differences;
  std::string_view group_no_first_steps;
  std::string_view group_privacy;        ///< {minimum}
  std::string_view heading_group_beside;
  std::string_view heading_group_shares;
  std::string_view heading_group_facts;
  std::string_view group_interval;
  std::string_view group_margin;
  std::string_view group_facts_note;
  std::string_view group_about_answers;  ///< {question} {answers}
  std::string_view group_share;          ///< {shown} {count} {n} {lowest} {highest}
  std::string_view group_too_few;        ///< {twice}; the four in the order of Withheld
  std::string_view group_few;            ///< {minimum}
  std::string_view group_nearly_all;     ///< {minimum}
  std::string_view group_protects;
};

/// The table for a language, with or without a region or register; English for a language without one.
const Phrases& phrases_in(std::string_view language);

extern const Phrases phrases_nl;
extern const Phrases phrases_en;

/// A phrase with each `{name}` replaced by its value. Values are not looked into again.
std::string fill(std::string_view phrase, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

/// The same, with values looked up by a function from name to text.
template <class Find>
std::string fill_with(std::string_view phrase, Find find) {
  std::string text;
  while (!phrase.empty()) {
    const auto open = phrase.find('{');
    text += phrase.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = phrase.find('}', open);
    if (close == std::string_view::npos) break;
    text += find(phrase.substr(open + 1, close - open - 1));
    phrase.remove_prefix(close + 1);
  }
  return text;
}

}  // namespace leerruimte
