#include "core/json/number.hpp"

#include "core/json/parse.hpp"

namespace leerruimte {

std::string number_text(double value) { return Json(value).dump(); }

}  // namespace leerruimte
