#include "core/report/phrases.hpp"

namespace leerruimte {

const Phrases& phrases_in(std::string_view language) {
  const std::string_view without_register = language.substr(0, language.find('-'));
  return without_register == phrases_nl.language ? phrases_nl : phrases_en;
}

std::string fill(std::string_view phrase, std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  return fill_with(phrase, [&](std::string_view name) {
    for (const auto& [known, value] : values) {
      if (known == name) return value;
    }
    return std::string_view{};
  });
}

}  // namespace leerruimte
