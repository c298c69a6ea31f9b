#pragma once

#include <utility>
#include <variant>
#include <vector>

#include "core/model/questionnaire.hpp"
#include "core/scoring/composite.hpp"
#include "core/scoring/count.hpp"
#include "core/scoring/mean.hpp"

namespace leerruimte {

/// How every score of a questionnaire is computed for one form: flat indices, only items this form asks, in an order in
/// which each score comes after those it is made of. Compiled once, used for every response.
class ScoringPlan {
 public:
  using Rule = std::variant<MeanPlan, CountPlan, CompositePlan>;

  /// @pre form is one of the questionnaire's
  static ScoringPlan compile(const Questionnaire& questionnaire, FormIndex form);

  FormIndex form() const { return form_; }
  std::size_t scores() const { return steps_.size(); }

  /// Which score to compute, and how; in scoring order.
  const std::vector<std::pair<ScoreIndex, Rule>>& steps() const { return steps_; }

 private:
  explicit ScoringPlan(FormIndex form) : form_(form) {}

  FormIndex form_;
  std::vector<std::pair<ScoreIndex, Rule>> steps_;
};

}  // namespace leerruimte
