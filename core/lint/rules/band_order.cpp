#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

Rule band_order() {
  return {"band-order", Severity::error, "Bands that do not run upwards.",
          R"(Each band runs from its "from" up to the "from" of the next one. Because no band says where it ends,
there can be no gap and no overlap; but then each must begin above the one before it.)",
          "Put the bands in order, lowest first, and give no two the same \"from\".",
          R"("bands": [ { "from": 1, ... }, { "from": 3.5, ... }, { "from": 2.5, ... } ])",
          R"("bands": [ { "from": 1, ... }, { "from": 2.5, ... }, { "from": 3.5, ... } ])"};
}

}  // namespace leerruimte::rules
