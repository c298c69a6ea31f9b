#include "core/scoring/count.hpp"

#include <algorithm>

namespace leerruimte {

Score score_count(const CountPlan& plan, const Response& response, Trace* trace) {
  std::int64_t count = 0;
  Score score;
  score.asked = static_cast<std::int64_t>(plan.items.size());
  score.needed = plan.min_answered.needed(score.asked);
  for (const ItemIndex item : plan.items) {
    const Answer& answer = response.to(item);
    std::optional<std::int64_t> counted;
    if (const auto code = answer.code()) {
      const bool matches = std::find(plan.codes.begin(), plan.codes.end(), *code) != plan.codes.end();
      counted = matches ? 1 : 0;
      count += *counted;
      ++score.answered;
    }
    if (trace != nullptr) trace->items.push_back({item, answer, counted});
  }
  const bool enough = score.answered > 0 && score.answered >= score.needed;
  if (enough) score.value = static_cast<double>(count);
  return score;
}

}  // namespace leerruimte
