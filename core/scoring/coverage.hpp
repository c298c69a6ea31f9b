#pragma once

#include <vector>

#include "core/answers/response.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// How much of one page was answered.
struct PageCoverage {
  std::size_t page;  ///< Index into the questionnaire's pages.
  bool shown;        ///< Its condition holds for these answers.
  int asked;         ///< Items of this page that are asked, open questions apart; 0 when it is not shown.
  int given;         ///< Of those, with any answer, a missing answer included.
};

/// What of a form was answered, and what was not. Items of pages that are not shown do not count, nor do open questions: they are
/// an offer. All items in document order.
struct Coverage {
  int asked = 0;
  int rated = 0;                          ///< Answered with a code, a number or ticks.
  std::vector<ItemIndex> skipped;         ///< No answer at all.
  std::vector<ItemIndex> dont_know;
  std::vector<ItemIndex> not_applicable;
  std::vector<ItemIndex> prefer_not;
  std::vector<PageCoverage> pages;        ///< Those with an item the form asks, an open question included.
  int minutes_left = 0;                   ///< The form's minutes times the share of items without any answer, rounded up.
};

Coverage coverage_of(const Questionnaire& questionnaire, const Response& response);

}  // namespace leerruimte
