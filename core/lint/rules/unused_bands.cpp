#include <algorithm>

#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {
namespace {

void check(const Inspection& inspection, Findings& findings) {
  const std::vector<ScoreDefinition>& scores = inspection.questionnaire->scores;
  for (std::size_t set = 0; set < inspection.questionnaire->bands.size(); ++set) {
    const auto uses = [set](const ScoreDefinition& score) { return score.bands == set; };
    if (std::none_of(scores.begin(), scores.end(), uses)) findings.report("/bands/" + std::to_string(set), "gives words to no score; name it in one, or leave it out");
  }
}

}  // namespace

Rule unused_bands() {
  return {"unused-bands", Severity::warning, "A set of bands that no score uses.",
          R"(Bands put words to the values of a score. A set that no score names is never read by anybody; most
likely a score was meant to have it, and now shows a bare number.)",
          "Add \"bands\" to the score it was written for, or leave the set out.",
          R"("bands": [ { "id": "five_steps", ... } ],
"scores": [ { "id": "trust", ... } ])",
          R"("bands": [ { "id": "five_steps", ... } ],
"scores": [ { "id": "trust", "bands": "five_steps", ... } ])", check};
}

}  // namespace leerruimte::rules
