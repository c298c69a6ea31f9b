#pragma once

#include <cstdint>
#include <vector>

#include "core/code/symbols.hpp"

namespace leerruimte {

/// One choice out of `radix`: 0 <= value < radix.
struct Digit {
  std::uint32_t radix;
  std::uint32_t value;
  bool operator==(const Digit&) const = default;
};

/// All choices as one number in base 32, the first choice its lowest part: as many symbols as these radices need, whatever the values.
Symbols pack(const std::vector<Digit>& digits);

/// Takes a number apart again, one choice after the other.
class Unpacker {
 public:
  explicit Unpacker(Symbols symbols) : symbols_(std::move(symbols)) {}

  std::uint32_t next(std::uint32_t radix);  ///< @pre radix > 0
  bool empty() const;                       ///< Whether nothing is left.

 private:
  Symbols symbols_;
};

}  // namespace leerruimte
