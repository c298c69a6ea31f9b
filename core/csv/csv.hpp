#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace leerruimte {

struct CsvCell {
  std::string text;
  Place place;  ///< Where the cell begins.
};

/// One row; a quoted cell may run over several lines, so the next row can start more than one line further.
using CsvRow = std::vector<CsvCell>;

/// Rows that could be read, and what was wrong with the others.
struct CsvTable {
  std::vector<CsvRow> rows;
  Problems problems;
};

/// Reads comma-separated values (RFC 4180, UTF-8 with or without byte order mark, LF or CRLF). The separator is the one
/// of `,` `;` and tab that the first line has most of. Rows without any text are passed over.
/// Our own reader, because a bad row has to be reported with its place and leave the others alone.
CsvTable parse_csv(std::string_view text);

/// One cell for a CSV file: quoted where needed, and with an apostrophe before text that a spreadsheet would run as a
/// formula (it begins with = + - @ tab or CR). `plain_text` takes the apostrophe off again.
std::string csv_cell(std::string_view text);
std::string plain_text(std::string_view cell);

}  // namespace leerruimte
