#include "core/scoring/mean.hpp"

namespace leerruimte {

Score score_mean(const MeanPlan& plan, const Response& response, Trace* trace) {
  std::int64_t sum = 0;
  Score score;
  score.asked = static_cast<std::int64_t>(plan.items.size());
  score.needed = plan.min_answered.needed(score.asked);
  for (const KeyedItem& item : plan.items) {
    const Answer& answer = response.to(item.item);
    std::optional<std::int64_t> counted;
    if (const auto code = answer.code()) {
      counted = item.keyed(*code);
      sum += *counted;
      ++score.answered;
    }
    if (trace != nullptr) trace->items.push_back({item.item, answer, counted});
  }
  const bool enough = score.answered > 0 && score.answered >= score.needed;
  if (enough) score.value = static_cast<double>(sum) / static_cast<double>(score.answered);
  return score;
}

}  // namespace leerruimte
