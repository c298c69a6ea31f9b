#include "core/json/write_problems.hpp"

namespace leerruimte {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    default: return "note";
  }
}

Json problems_json(const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems) {
    list.push_back({{"severity", name_of(problem.severity)},
                    {"rule", problem.rule},
                    {"path", problem.path},
                    {"line", problem.place.line},
                    {"column", problem.place.column},
                    {"message", problem.message}});
  }
  return list;
}

}  // namespace leerruimte
