#include "core/csv/csv.hpp"

#include <algorithm>
#include <array>

#include "core/limits.hpp"
#include "core/utf8.hpp"

namespace leerruimte {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
/// = + - @, the same as wide as a CJK character, and what a spreadsheet passes over to find them.
constexpr std::array<std::string_view, 11> formula_starts{"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

bool starts_formula(std::string_view text) {
  return std::any_of(formula_starts.begin(), formula_starts.end(), [&](std::string_view start) { return text.substr(0, start.size()) == start; });
}

/// In quotes when it has any of these characters.
std::string quoted(std::string_view text, const char* separators) {
  if (text.find_first_of(separators) == std::string_view::npos) return std::string{text};
  std::string cell = "\"";
  for (const char byte : text) {
    cell += byte;
    if (byte == '"') cell += '"';
  }
  return cell + '"';
}

char most_frequent_separator(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  char best = ',';
  for (const char candidate : {';', '\t'}) {
    if (std::count(line.begin(), line.end(), candidate) > std::count(line.begin(), line.end(), best)) best = candidate;
  }
  return best;
}

/// Reads the text once, from cell to cell.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : text_(text), separator_(most_frequent_separator(text)) {}

  CsvTable run() {
    while (at_ < text_.size()) read_row();
    return std::move(table_);
  }

 private:
  void read_row() {
    CsvRow row;
    good_ = true;
    bool more = true;
    while (more) {
      row.push_back(read_cell());
      more = at_ < text_.size() && text_[at_] == separator_;
      if (more) step();
    }
    if (at_ < text_.size() && text_[at_] == '\r') step();
    if (at_ < text_.size()) step();  // the line feed
    const auto empty = [](const CsvCell& cell) { return cell.text.empty(); };
    if (good_ && !std::all_of(row.begin(), row.end(), empty)) table_.rows.push_back(std::move(row));
  }

  CsvCell read_cell() {
    CsvCell cell{"", place_};
    const bool quoted = at_ < text_.size() && text_[at_] == '"';
    if (quoted) read_quoted(cell);
    std::string rest;
    for (; at_ < text_.size() && !at_end_of_cell(); step()) rest += text_[at_];
    if (quoted && !rest.empty()) report(cell.place, "csv-quote", "has text after its closing quote");
    if (!quoted) cell.text = std::move(rest);
    if (cell.text.size() > limits::text_bytes) report(cell.place, "too-long", "is longer than " + std::to_string(limits::text_bytes) + " bytes");
    return cell;
  }

  void read_quoted(CsvCell& cell) {
    for (step(); at_ < text_.size(); step()) {
      if (text_[at_] == '"') {
        step();
        if (at_ >= text_.size() || text_[at_] != '"') return;
      }
      cell.text += text_[at_];
    }
    report(cell.place, "csv-quote", "opens a quote that is never closed");
  }

  bool at_end_of_cell() const {
    const char byte = text_[at_];
    if (byte == separator_ || byte == '\n') return true;
    return byte == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] == '\n');
  }

  void step() {
    const bool line_ends = text_[at_] == '\n';
    const bool inside_character = (static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U;
    ++at_;
    if (line_ends) {
      place_ = {place_.line + 1, 1};
    } else if (!inside_character) {
      ++place_.column;
    }
  }

  void report(Place place, std::string rule, std::string message) {
    good_ = false;
    table_.problems.push_back({std::move(rule), "", std::move(message), place});
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  Place place_{1, 1};
  bool good_ = true;
  CsvTable table_;
};

}  // namespace

CsvTable parse_csv(std::string_view text) {
  if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
    return {{}, {{"nul-byte", "", "contains a NUL byte, which no text file has", place_at(text, nul)}}};
  }
  if (const auto bad = first_bad_utf8(text)) {
    return {{}, {{"utf-8", "", "is not UTF-8 from here on; save the file as UTF-8", place_at(text, *bad)}}};
  }
  if (text.substr(0, byte_order_mark.size()) == byte_order_mark) text.remove_prefix(byte_order_mark.size());
  return CsvReader{text}.run();
}

std::string guarded_text(std::string_view text) {
  const bool guard = starts_formula(text) || (text.size() > 1 && text.front() == '\'');
  return (guard ? "'" : "") + std::string{text};
}

std::string quoted_cell(std::string_view text) { return quoted(text, ",;\t\"\r\n"); }

std::string csv_cell(std::string_view text) { return quoted_cell(guarded_text(text)); }

std::string tsv_cell(std::string_view text) { return quoted(guarded_text(text), "\t\"\r\n"); }

std::string plain_text(std::string_view cell) {
  const bool guarded = cell.size() > 1 && cell.front() == '\'' && (starts_formula(cell.substr(1)) || (cell[1] == '\'' && cell.size() > 2));
  return std::string{guarded ? cell.substr(1) : cell};
}

}  // namespace leerruimte
