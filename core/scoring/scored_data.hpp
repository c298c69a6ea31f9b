#pragma once

#include <vector>

#include "core/answers/response_data.hpp"
#include "core/scoring/score.hpp"

namespace leerruimte {

/// What conditions can look at once scores are there: all that ResponseData has, and scores. A score without value is undecided;
/// the outcome of a typology is the id of its type, a text.
class ScoredData : public ResponseData {
 public:
  /// @param scores by ScoreIndex
  ScoredData(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores)
      : ResponseData(questionnaire, response), scores_(scores) {}

 protected:
  logic::Value score(ScoreIndex index) const override;

 private:
  const std::vector<Score>& scores_;
};

}  // namespace leerruimte
