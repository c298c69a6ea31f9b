#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/model/item.hpp"

namespace leerruimte {

/// How the items of an earlier version relate to those of this one. Only declared equals are the same question.
struct Crosswalk {
  std::string version;                     ///< The earlier one.
  std::optional<std::string> fingerprint;  ///< Of the earlier one; absent: the version alone says which.
  std::map<std::string, ItemIndex, std::less<>> items;  ///< Earlier item id -> item of this version that asks the same.
};

}  // namespace leerruimte
