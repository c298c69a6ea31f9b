#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<Reference>& references = inspection.questionnaire->references;
  for (std::size_t i = 0; i < references.size(); ++i) {
    if (!references[i].value || references[i].year) continue;
    findings.report("/references/" + std::to_string(i) + "/year", "is unknown, while the figure is known; say of which year the data are, or set \"value\" to null until that is known");
  }
}

}  // namespace

Rule reference_without_year() {
  return {"reference-without-year", Severity::warning, "A published figure without the year of its data.",
          R"(A figure without a year cannot be weighed: "62 % of employees" was true once, for some people. Readers
compare themselves with it, so they should know how old it is. (That every figure names a source is
demanded by the format itself.) An unknown value, null, is honest and needs no year.)",
          R"(Look up of which year the data are, which is often not the year of publication. Until you know, set
"value" to null: the text then says that there is a figure and that we do not know it.)",
          R"("value": 62.3, "unit": "%", "year": null, "source": "survey")",
          R"("value": 62.3, "unit": "%", "year": 2023, "source": "survey")", check};
}

}  // namespace leerruimte::rules
