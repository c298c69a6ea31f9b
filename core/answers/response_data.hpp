#pragma once

#include <string_view>

#include "core/answers/response.hpp"
#include "core/logic/evaluate.hpp"

namespace leerruimte {

/// What conditions can look at while somebody answers: items, parameters, `audience` and `form`. An item without a
/// value (not answered, a missing answer, a page that is not shown) is undecided.
class ResponseData : public logic::Data {
 public:
  ResponseData(const Questionnaire& questionnaire, const Response& response) : questionnaire_(questionnaire), response_(response) {}

  logic::Value find(std::string_view name) const override;
  logic::Value whole() const override { return {}; }  ///< Conditions name what they look at.

 protected:
  /// The value of a score; undecided here, where nothing is scored yet.
  virtual logic::Value score(ScoreIndex score) const;

  const Questionnaire& questionnaire() const { return questionnaire_; }

 private:
  const Questionnaire& questionnaire_;
  const Response& response_;
};

}  // namespace leerruimte
