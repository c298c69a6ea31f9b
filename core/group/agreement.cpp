#include "core/group/agreement.hpp"

#include <cmath>
#include <cstdint>

namespace leerruimte {
namespace {

/// With fewer people the word and the mean give the answers away.
constexpr std::int64_t least_minimums = 2;

/// Which part of the options people may be away from the mean, on average.
constexpr double part_of_options = 6.0;

/// The values a mean of items can have, as steps from 0, and how far apart people can be on them when their mean is known.
class Steps {
 public:
  Steps(const ScoreDefinition& score, std::int64_t people, double mean)
      : per_point_(std::ssize(score.rule.of.items)),
        most_(std::llround((score.range.highest - score.range.lowest) * static_cast<double>(per_point_))),
        people_(people),
        mean_((mean - score.range.lowest) * static_cast<double>(per_point_)) {}

  /// Whether either word for how far people are apart leaves it open where any one of them is. When one does not, neither may be
  /// told: that there is none would be that one.
  /// @param cut the largest average distance from the mean, in points, at which people agree
  bool word_leaves_all_open(double cut) const {
    const double sum = mean_ * static_cast<double>(people_);
    const double limit = cut * static_cast<double>(per_point_ * people_);
    const auto lowest_sum = static_cast<std::int64_t>(std::floor(sum + rounding));
    const auto highest_sum = static_cast<std::int64_t>(std::ceil(sum - rounding));
    for (std::int64_t one = 0; one <= most_; ++one) {
      for (std::int64_t total = lowest_sum; total <= highest_sum; ++total) {  // two when somebody skipped, so that the sum lies between steps
        const std::int64_t others = total - one;
        if (others < 0 || others > most_ * (people_ - 1)) return false;
        const double own = std::fabs(static_cast<double>(one) - mean_);
        if (own + nearest(others) > limit + rounding || own + farthest(others) <= limit + rounding) return false;
      }
    }
    return true;
  }

 private:
  double from_mean(std::int64_t value) const { return std::fabs(static_cast<double>(value) - mean_); }

  /// The least the others are away from the mean, together: all on the same step, or on two beside each other.
  double nearest(std::int64_t sum) const {
    const std::int64_t step = sum / (people_ - 1);
    const std::int64_t above = sum % (people_ - 1);
    return static_cast<double>(people_ - 1 - above) * from_mean(step) + (above > 0 ? static_cast<double>(above) * from_mean(step + 1) : 0.0);
  }

  /// The most the others are away from the mean, together: all at the ends, but for one.
  double farthest(std::int64_t sum) const {
    const std::int64_t at_top = sum / most_;
    const std::int64_t between = sum % most_;
    const std::int64_t at_bottom = people_ - 1 - at_top - (between > 0 ? 1 : 0);
    return static_cast<double>(at_top) * from_mean(most_) + static_cast<double>(at_bottom) * from_mean(0) + (between > 0 ? from_mean(between) : 0.0);
  }

  std::int64_t per_point_;
  std::int64_t most_;  // the step of the highest value
  std::int64_t people_;
  double mean_;        // in steps
};

}  // namespace

std::optional<bool> agreement(const ScoreDefinition& score, const std::vector<double>& values, double mean, int minimum) {
  if (!score.rule.as<Mean>() || std::ssize(values) < least_minimums * minimum) return std::nullopt;
  double distance = 0.0;
  for (const double value : values) distance += std::fabs(value - mean);
  const double cut = (score.range.highest - score.range.lowest + 1.0) / part_of_options;
  if (!Steps{score, std::ssize(values), mean}.word_leaves_all_open(cut)) return std::nullopt;
  return distance / static_cast<double>(values.size()) <= cut + rounding;
}

}  // namespace leerruimte
