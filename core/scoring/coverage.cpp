#include "core/scoring/coverage.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

void add_item(Coverage& coverage, ItemIndex item, const Answer& answer) {
  ++coverage.asked;
  const auto missing = answer.missing();
  if (answer.code() || answer.ticks()) {
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
  const auto counts = [&](ItemIndex item) { return questionnaire->items[item].is_scored() && !response.hidden(item); };
  for (const ItemIndex item : form.items) {
    if (counts(item)) add_item(coverage, item, response.to(item));
  }

  for (std::size_t index = 0; index < questionnaire->pages.size(); ++index) {
    PageCoverage page{index, true, 0, 0};
    bool in_form = false;
    for (const ItemIndex item : questionnaire->pages[index].items) {
      if (!std::binary_search(form.items.begin(), form.items.end(), item)) continue;
      in_form = true;
      if (response.hidden(item)) page.shown = false;
      if (!counts(item)) continue;
      ++page.asked;
      if (response.to(item).given()) ++page.given;
    }
    if (in_form) coverage.pages.push_back(page);
  }

  const int skipped = static_cast<int>(coverage.skipped.size());
  if (coverage.asked > 0) coverage.minutes_left = (form.minutes * skipped + coverage.asked - 1) / coverage.asked;
  return coverage;
}

}  // namespace leerruimte
