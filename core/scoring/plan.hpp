#pragma once

#include <utility>
#include <variant>
#include <vector>

#include "core/model/questionnaire.hpp"
#include "core/scoring/all_of.hpp"
#include "core/scoring/count.hpp"
#include "core/scoring/difference.hpp"
#include "core/scoring/mean.hpp"
#include "core/scoring/product.hpp"
#include "core/scoring/sum.hpp"
#include "core/scoring/threshold.hpp"
#include "core/scoring/typology.hpp"
#include "core/scoring/weighted_mean.hpp"

namespace leerruimte {

/// A share is planned as the count it divides.
struct SharePlan {
  CountPlan count;
};

/// How every score of a questionnaire is computed for one form: flat indices, only items this form asks, in an order in
/// which each score comes after those it is made of. Compiled once, used for every response.
class ScoringPlan {
 public:
  using Rule = std::variant<MeanPlan, SumPlan, WeightedMeanPlan, CountPlan, SharePlan, AllOfPlan, ProductPlan, DifferencePlan, ThresholdPlan, TypologyPlan>;

  /// @pre form is one of the questionnaire's. The plan may point into the questionnaire's scores, which must outlive it; moving the questionnaire is fine.
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
