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

/// The one guard of every export: an apostrophe before text that a spreadsheet would run as a formula (it begins with = + - @, also as
/// wide characters, tab, CR or LF), and before an apostrophe that stands for itself. `plain_text` takes it off again. Not for numbers.
std::string guarded_text(std::string_view text);

/// One cell for a CSV file: text in quotes where needed.
std::string quoted_cell(std::string_view text);
/// The same for text that somebody wrote: guarded.
std::string csv_cell(std::string_view text);
/// The same for a table whose cells have tabs between them, as a spreadsheet takes it from the clipboard.
std::string tsv_cell(std::string_view text);
std::string plain_text(std::string_view cell);

}  // namespace leerruimte
