#include "core/report/decimal.hpp"

#include <cmath>
#include <cstdint>

namespace leerruimte {

std::string fixed_decimals(double value, int decimals, std::string_view decimal_mark) {
  std::int64_t unit = 1;
  for (int i = 0; i < decimals; ++i) unit *= 10;
  const auto scaled = static_cast<std::int64_t>(std::floor(std::fabs(value) * static_cast<double>(unit) + 0.5));
  std::string text = std::to_string(scaled / unit);
  if (decimals > 0) {
    const std::string fraction = std::to_string(scaled % unit);
    text.append(decimal_mark).append(static_cast<std::size_t>(decimals) - fraction.size(), '0').append(fraction);
  }
  return value < 0 && scaled != 0 ? "-" + text : text;
}

std::string up_to_decimals(double value, int decimals, std::string_view decimal_mark) {
  std::string text = fixed_decimals(value, decimals, decimal_mark);
  if (decimals == 0) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.size() >= decimal_mark.size() && text.compare(text.size() - decimal_mark.size(), decimal_mark.size(), decimal_mark) == 0) {
    text.erase(text.size() - decimal_mark.size());
  }
  return text;
}

}  // namespace leerruimte
