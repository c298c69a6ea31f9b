#include "core/csv/row_checksum.hpp"

#include "core/sha256.hpp"

namespace leerruimte {

std::string row_checksum(const CsvRow& header, const CsvRow& row) {
  constexpr char closing = '\x1F';
  std::string content;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (header[i].text != "checksum") content += header[i].text + closing + row[i].text + closing;
  }
  return sha256(content);
}

}  // namespace leerruimte
