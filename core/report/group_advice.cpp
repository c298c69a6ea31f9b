#include "core/report/group_advice.hpp"

#include <algorithm>
#include <cmath>

#include "core/report/tell_advice.hpp"

namespace leerruimte {
namespace {

/// Between two means that are told, advice has one decimal too.
double one_decimal(double value) { return std::round(value * 10.0) / 10.0; }

/// The score of a group as if it were a person's, from what is told of it.
Score score_of(const Questionnaire& questionnaire, const GroupFigures& figures, ScoreIndex index) {
  Score score;
  double sum = 0.0;
  for (const GroupPart& part : figures.parts) {
    const GroupMean* mean = part.means[index] ? std::get_if<GroupMean>(&*part.means[index]) : nullptr;
    if (mean == nullptr) return score;
    sum += told_value(questionnaire->scores[index], *mean);
  }
  if (figures.parts.empty()) return score;
  score.value = figures.parts.size() == 1 ? sum : one_decimal(sum / static_cast<double>(figures.parts.size()));
  score.answered = score.asked = score.needed = 1;
  return score;
}

AudienceIndex largest_audience(const GroupFigures& figures) {
  const auto smaller = [](const GroupPart& one, const GroupPart& other) { return one.people < other.people; };
  return std::max_element(figures.parts.begin(), figures.parts.end(), smaller)->audience.value_or(0);
}

}  // namespace

GroupAdvice group_advice(const GroupContext& context) {
  if (context.figures.parts.empty()) return {};
  const Questionnaire& questionnaire = context.questionnaire;
  ScoredResponse scored{Response::blank(questionnaire, 0, largest_audience(context.figures)), {}, {}, {}};
  for (ScoreIndex index = 0; index < questionnaire->scores.size(); ++index) scored.scores.push_back(score_of(questionnaire, context.figures, index));
  const ReportContext person{questionnaire, scored, context.language, context.phrases};
  return {strengths_of(person), first_steps_of(person)};
}

}  // namespace leerruimte
