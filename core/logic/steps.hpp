#pragma once

#include <cstddef>

#include "core/limits.hpp"

namespace leerruimte::logic {

/// What is left of limits::logic_steps in one evaluation. Whoever looks at or makes a node, an element or a character
/// spends a step. Once they are used up every answer is void, and all loops end.
class Steps {
 public:
  /// @return false when there are not that many left; then nor are there later.
  bool spend(std::size_t count = 1) {
    if (used_up_ || count > left_) {
      use_up();
      return false;
    }
    left_ -= count;
    return true;
  }

  void use_up() { used_up_ = true; }
  bool used_up() const { return used_up_; }

 private:
  std::size_t left_ = limits::logic_steps;
  bool used_up_ = false;
};

}  // namespace leerruimte::logic
