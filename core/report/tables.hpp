#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/report/explain_score.hpp"
#include "core/report/report.hpp"

namespace leerruimte {

/// A cell of a table: nothing, a number (unrounded), or a text.
using TableCell = std::variant<std::monostate, double, std::string>;

/// A table to take out of a report. Every row has a cell for each column.
struct ReportTable {
  std::string id;  ///< "profile", "picture-0", "statements", "first-steps", "strengths" or "words".
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<TableCell>> rows;
};

/// The tables of a report, those without rows left out: the scores, what each picture shows, every answer, steps, strengths, own words.
std::vector<ReportTable> tables_of(const ReportContext& context, const Report& report);

}  // namespace leerruimte
