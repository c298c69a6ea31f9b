#pragma once

#include <vector>

#include "core/answers/response.hpp"
#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// How much of one page was answered.
struct PageCoverage {
  std::size_t page;  ///< Index into the questionnaire's pages.
  int asked;         ///< Items of this page that the form asks; pages without any are left out.
  int given;         ///< Of those, with any answer, a missing answer included.
};

/// What of a form was answered, and what was not. All items in document order.
struct Coverage {
  int asked = 0;
  int rated = 0;                          ///< Answered with an option that has a code.
  std::vector<ItemIndex> skipped;         ///< No answer at all.
  std::vector<ItemIndex> dont_know;
  std::vector<ItemIndex> not_applicable;
  std::vector<ItemIndex> prefer_not;
  std::vector<PageCoverage> pages;
  int minutes_left = 0;                   ///< The form's minutes times the share of items without any answer, rounded up.
};

Coverage coverage_of(const Questionnaire& questionnaire, const Response& response);

}  // namespace leerruimte
