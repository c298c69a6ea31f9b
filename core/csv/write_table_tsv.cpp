#include "core/csv/write_table_tsv.hpp"

#include "core/csv/csv.hpp"
#include "core/json/number.hpp"

namespace leerruimte {
namespace {

std::string cell_text(const TableCell& cell, std::string_view decimal_mark) {
  if (const auto* text = std::get_if<std::string>(&cell)) return tsv_cell(*text);
  const auto* value = std::get_if<double>(&cell);
  if (value == nullptr) return "";
  std::string number = number_text(*value);
  const auto point = number.find('.');
  if (point == std::string::npos) return number;
  return number.substr(point) == ".0" ? number.substr(0, point) : number.replace(point, 1, decimal_mark);
}

}  // namespace

std::string table_tsv(const ReportTable& table, std::string_view decimal_mark) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) text += (i == 0 ? "" : "\t") + tsv_cell(table.columns[i]);
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) text += (i == 0 ? "\n" : "\t") + cell_text(row[i], decimal_mark);
  }
  return text + '\n';
}

}  // namespace leerruimte
