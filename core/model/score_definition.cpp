#include "core/model/score_definition.hpp"

#include <algorithm>
#include <cmath>

namespace leerruimte {

double gap_share(const ScoreDefinition& score, double value) {
  const Range& range = score.range;
  const double width = range.highest - range.lowest;
  switch (score.direction) {
    case Direction::higher: return (range.highest - value) / width;
    case Direction::lower: return (value - range.lowest) / width;
    case Direction::zero: return std::fabs(value) / std::max(std::fabs(range.lowest), std::fabs(range.highest));
    default: return 1.0;
  }
}

}  // namespace leerruimte
