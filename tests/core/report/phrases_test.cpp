#include "core/report/phrases.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "tests/catch2.hpp"

using namespace leerruimte;

namespace {

constexpr std::array all_phrases{
    &Phrases::heading_stand, &Phrases::heading_strengths, &Phrases::heading_begin, &Phrases::heading_why,
    &Phrases::heading_certainty, &Phrases::no_strengths, &Phrases::no_first_steps, &Phrases::nothing_missing,
    &Phrases::heading_lenses, &Phrases::lenses_intro, &Phrases::heading_references, &Phrases::heading_open_answers,
    &Phrases::heading_sources, &Phrases::subtitle, &Phrases::not_enough, &Phrases::summary_band,
    &Phrases::summary_plain, &Phrases::summary_type, &Phrases::summary_missing, &Phrases::rule_mean,
    &Phrases::rule_single, &Phrases::rule_count, &Phrases::rule_composite, &Phrases::rule_sum,
    &Phrases::rule_weighted, &Phrases::rule_share, &Phrases::rule_all_of, &Phrases::rule_product,
    &Phrases::rule_difference, &Phrases::rule_threshold, &Phrases::rule_typology, &Phrases::side_at_least,
    &Phrases::side_above, &Phrases::side_at_most, &Phrases::side_below, &Phrases::yes,
    &Phrases::no, &Phrases::or_word, &Phrases::formula_count, &Phrases::reversed,
    &Phrases::does_not_count, &Phrases::no_answer, &Phrases::nothing_ticked, &Phrases::step_between,
    &Phrases::hours_one, &Phrases::hours_many, &Phrases::weeks_one, &Phrases::weeks_many,
    &Phrases::because, &Phrases::because_lower, &Phrases::because_zero, &Phrases::because_neutral,
    &Phrases::because_weight, &Phrases::missing_skipped, &Phrases::missing_dont_know, &Phrases::missing_not_applicable,
    &Phrases::missing_prefer_not, &Phrases::one_person, &Phrases::rated, &Phrases::rated_all,
    &Phrases::much_dont_know, &Phrases::single_items, &Phrases::scores_absent_one, &Phrases::scores_absent_many,
    &Phrases::compare, &Phrases::no_reference, &Phrases::some_references, &Phrases::reference,
    &Phrases::reference_unknown, &Phrases::reference_own, &Phrases::year_unknown, &Phrases::you,
    &Phrases::counted_yes, &Phrases::counted_no, &Phrases::ticked, &Phrases::label_range, &Phrases::radar_title,
    &Phrases::group_size, &Phrases::group_too_small, &Phrases::group_repeated_one, &Phrases::group_repeated_many,
    &Phrases::group_part_size, &Phrases::group_left_out, &Phrases::group_means_privacy, &Phrases::group_everybody,
    &Phrases::group_mean, &Phrases::group_band, &Phrases::group_agreed, &Phrases::group_divided, &Phrases::group_edge, &Phrases::group_edge_of_parts,
    &Phrases::group_at_most, &Phrases::group_at_least, &Phrases::group_about, &Phrases::group_not_told, &Phrases::group_no_mean,
    &Phrases::group_mean_protects, &Phrases::group_parts_equal, &Phrases::group_scores_title, &Phrases::heading_group_differences, &Phrases::group_difference,
    &Phrases::group_no_means, &Phrases::group_no_differences, &Phrases::group_no_first_steps,
    &Phrases::group_privacy, &Phrases::heading_group_beside, &Phrases::heading_group_shares, &Phrases::heading_group_facts,
    &Phrases::group_interval, &Phrases::group_margin, &Phrases::group_facts_note, &Phrases::group_about_answers,
    &Phrases::group_share, &Phrases::group_too_few, &Phrases::group_few, &Phrases::group_nearly_all,
    &Phrases::group_protects,
    &Phrases::table_scores, &Phrases::table_statements, &Phrases::table_part, &Phrases::table_score, &Phrases::table_lowest,
    &Phrases::table_highest, &Phrases::table_words, &Phrases::table_low, &Phrases::table_high, &Phrases::table_state,
    &Phrases::table_answer, &Phrases::table_id, &Phrases::table_statement, &Phrases::table_counted, &Phrases::table_reversed,
    &Phrases::table_step, &Phrases::table_about, &Phrases::table_text, &Phrases::table_why, &Phrases::table_who,
    &Phrases::table_effort, &Phrases::table_within, &Phrases::table_question};

/// The {names} in a phrase, sorted.
std::vector<std::string> names_in(std::string_view phrase) {
  std::vector<std::string> names;
  for (auto open = phrase.find('{'); open != std::string_view::npos; open = phrase.find('{', open + 1)) {
    names.emplace_back(phrase.substr(open, phrase.find('}', open) - open + 1));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("names in a phrase are filled in", "[report]") {
  CHECK(fill("{a} of {b}", {{"a", "2"}, {"b", "3"}}) == "2 of 3");
  CHECK(fill("{a}{a}", {{"a", "x"}}) == "xx");
  CHECK(fill("nothing", {{"a", "x"}}) == "nothing");
  CHECK(fill("", {}) == "");
}

TEST_CASE("a value that looks like a name is not filled in again", "[report]") {
  CHECK(fill("{a} {b}", {{"a", "{b}"}, {"b", "x"}}) == "{b} x");
}

TEST_CASE("each language has its own table and the others get English", "[report]") {
  CHECK(phrases_in("nl").language == "nl");
  CHECK(phrases_in("nl-B1").language == "nl");
  CHECK(phrases_in("en").language == "en");
  CHECK(phrases_in("fy").language == "en");
  CHECK(phrases_in("nl-B1").language == "nl");  // a register has the sentences of its language
}

TEST_CASE("a register of a language has the table of its language", "[report]") {
  CHECK(&phrases_in("nl-B1") == &phrases_nl);
  CHECK(&phrases_in("en-plain") == &phrases_en);
  CHECK(&phrases_in("nlx") == &phrases_en);
}

TEST_CASE("no phrase is empty and each names the same things in both languages", "[report]") {
  for (std::size_t i = 0; i < all_phrases.size(); ++i) {
    const std::string_view dutch = phrases_nl.*all_phrases[i];
    const std::string_view english = phrases_en.*all_phrases[i];
    INFO(english);
    CHECK_FALSE(dutch.empty());
    CHECK_FALSE(english.empty());
    CHECK(names_in(dutch) == names_in(english));
  }
}

TEST_CASE("every phrase of the tables is looked at here", "[report]") {
  constexpr std::size_t language_and_marks = 3;

  CHECK(sizeof(Phrases) == (all_phrases.size() + language_and_marks) * sizeof(std::string_view));
}
