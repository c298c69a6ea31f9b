#pragma once

#include <cstddef>
#include <cstdint>

namespace leerruimte {

/// Draws that are the same for the same seed on every machine: SplitMix64 (Steele, Lea & Flood 2014), whole numbers only.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  /// A whole number from 0 up to `count`, which it never is; each equally likely.  @pre count > 0
  std::uint64_t below(std::uint64_t count) {
    const std::uint64_t surplus = (0 - count) % count;  // so many of the 2^64 draws would favour the low numbers
    std::uint64_t drawn = next();
    while (drawn < surplus) drawn = next();
    return drawn % count;
  }

  /// The place of one of so many elements.  @pre size > 0
  std::size_t place_in(std::size_t size) { return static_cast<std::size_t>(below(size)); }
  bool one_in(std::uint64_t count) { return below(count) == 0; }

 private:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
  }

  std::uint64_t state_;
};

}  // namespace leerruimte
