#include "core/scoring/coverage.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

void add_item(Coverage& coverage, ItemIndex item, const Answer& answer) {
  ++coverage.asked;
  const auto missing = answer.missing();
  if (answer.code()) {
    ++coverage.rated;
  } else if (!missing) {
    coverage.skipped.push_back(item);
  } else if (*missing == Missing::dont_know) {
    coverage.dont_know.push_back(item);
  } else if (*missing == Missing::not_applicable) {
    coverage.not_applicable.push_back(item);
  } else {
    coverage.prefer_not.push_back(item);
  }
}

}  // namespace

Coverage coverage_of(const Questionnaire& questionnaire, const Response& response) {
  const Form& form = questionnaire->forms[response.form()];
  Coverage coverage;
  for (const ItemIndex item : form.items) add_item(coverage, item, response.to(item));

  for (std::size_t index = 0; index < questionnaire->pages.size(); ++index) {
    PageCoverage page{index, 0, 0};
    for (const ItemIndex item : questionnaire->pages[index].items) {
      if (!std::binary_search(form.items.begin(), form.items.end(), item)) continue;
      ++page.asked;
      if (response.to(item).given()) ++page.given;
    }
    if (page.asked > 0) coverage.pages.push_back(page);
  }

  const int skipped = static_cast<int>(coverage.skipped.size());
  coverage.minutes_left = (form.minutes * skipped + coverage.asked - 1) / coverage.asked;
  return coverage;
}

}  // namespace leerruimte
