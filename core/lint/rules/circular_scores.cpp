#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule circular_scores() {
  return {"circular-scores", Severity::error, "Scores that are made of each other in a circle.",
          R"(A score can be made of other scores, and those of others, but at the bottom there must be answers. In a
circle each score waits for the next, and none can be computed. Types of a typology count as well: their
conditions look at scores. So does "parts": a score cannot be shown under itself.)",
          "Follow the rules from one score to the next until you are back where you began; one of those steps must go.",
          R"("a": mean of ["b", "c"]      "b": mean of ["a", "d"])",
          R"("a": mean of ["b", "c"]      "b": mean of the items ["d1", "d2"])"};
}

}  // namespace leerruimte::rules
