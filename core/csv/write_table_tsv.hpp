#pragma once

#include <string>
#include <string_view>

#include "core/report/tables.hpp"

namespace leerruimte {

/// A table as a spreadsheet takes it from the clipboard: tabs between the cells, the captions first, numbers with the decimal mark of its
/// language, and no text that would be run.
std::string table_tsv(const ReportTable& table, std::string_view decimal_mark);

}  // namespace leerruimte
