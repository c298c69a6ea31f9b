#pragma once

#include <string>

#include "core/csv/csv.hpp"

namespace leerruimte {

/// What a row of answers says of itself: SHA-256 of the names and texts of all its cells but "checksum". So the separator and the quotes do
/// not matter, and every cell does.  @pre as many cells as the header
std::string row_checksum(const CsvRow& header, const CsvRow& row);

}  // namespace leerruimte
