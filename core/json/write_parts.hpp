#pragma once

#include <optional>
#include <vector>

#include "core/json/parse.hpp"

namespace leerruimte {

template <class T>
Json number_or_null(const std::optional<T>& number) {
  return number ? Json(*number) : Json(nullptr);
}

/// A list with each of these as `write` writes it.
template <class T, class Write>
Json each(const std::vector<T>& all, Write write) {
  Json list = Json::array();
  for (const T& one : all) list.push_back(write(one));
  return list;
}

}  // namespace leerruimte
