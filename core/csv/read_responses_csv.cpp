#include "core/csv/read_responses_csv.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <variant>

#include "core/answers/damage.hpp"
#include "core/csv/csv.hpp"
#include "core/csv/row_checksum.hpp"

namespace leerruimte {
namespace {

enum class Field { respondent, group, audience, form, questionnaire, fingerprint, checksum };
using Column = std::variant<Field, ItemIndex>;

bool earlier(const Place& a, const Place& b) { return a.line != b.line ? a.line < b.line : a.column < b.column; }

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return "";
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<Column> column_named(const Questionnaire& questionnaire, std::string_view name) {
  if (name == "respondent") return Field::respondent;
  if (name == "group") return Field::group;
  if (name == "audience") return Field::audience;
  if (name == "form") return Field::form;
  if (const auto item = questionnaire.item_named(name)) return Column{std::in_place_index<1>, *item};
  if (name == "questionnaire") return Field::questionnaire;
  if (name == "fingerprint") return Field::fingerprint;
  if (name == "checksum") return Field::checksum;
  return std::nullopt;
}

std::vector<Column> read_header(const Questionnaire& questionnaire, const CsvRow& header, Problems& problems) {
  std::vector<Column> columns;
  for (const CsvCell& cell : header) {
    const auto column = column_named(questionnaire, trimmed(cell.text));
    if (!column) {
      problems.push_back({"unknown-column", "", "is a column that is no item of this questionnaire, and not respondent, group, audience, form, questionnaire, fingerprint or checksum", cell.place});
      continue;
    }
    for (const Column& earlier : columns) {
      if (earlier == *column) problems.push_back({"duplicate-column", "", "is a column that stands twice", cell.place});
    }
    columns.push_back(*column);
  }
  return columns;
}

constexpr std::string_view nothing_ticked = "none";

std::optional<int> read_code(std::string_view word) {
  int code = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), code);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return code;
}

/// Codes with spaces between them, or "none".
std::optional<Answer> read_ticks(std::string_view word) {
  Ticks ticks;
  if (word == nothing_ticked) return Answer::of(std::move(ticks));
  while (!word.empty()) {
    const auto end = word.find(' ');
    const auto code = read_code(word.substr(0, end));
    if (!code) return std::nullopt;
    ticks.push_back(*code);
    word = end == std::string_view::npos ? "" : trimmed(word.substr(end));
  }
  return Answer::of(std::move(ticks));
}

std::optional<Answer> read_answer(std::string_view word, ItemKind kind) {
  if (word.empty()) return Answer::none();
  if (kind == ItemKind::text) return open_answer(plain_text(word));
  if (const auto missing = missing_named(word)) return Answer::of(*missing);
  if (kind == ItemKind::ticks) return read_ticks(word);
  const auto code = read_code(word);
  return code ? std::optional{Answer::of(*code)} : std::nullopt;
}

/// The text of a row's cell for a field; "" when the table has no such column.
std::string field_of(const CsvRow& row, const std::vector<Column>& columns, Field field) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i] == Column{field}) return plain_text(trimmed(row[i].text));
  }
  return "";
}

/// The cell of a row for a field; nullptr when it is empty or the table has no such column.
const CsvCell* filled(const CsvRow& row, const std::vector<Column>& columns, Field field) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i] == Column{field} && !trimmed(row[i].text).empty()) return &row[i];
  }
  return nullptr;
}

/// Whether a row is as it was written; one that says nothing about it is taken as it is.
bool checksum_fits(const CsvRow& header, const CsvRow& row, const std::vector<Column>& columns) {
  const CsvCell* checksum = filled(row, columns, Field::checksum);
  return checksum == nullptr || trimmed(checksum->text) == row_checksum(header, row);
}

void add_row(ResponseFile& file, const Questionnaire& questionnaire, const CsvRow& header, const CsvRow& row, const std::vector<Column>& columns) {
  Problems problems;
  const auto report = [&](const CsvCell& cell, std::string rule, std::string message) {
    problems.push_back({std::move(rule), "", std::move(message), cell.place});
  };
  if (row.size() != columns.size()) {
    report(row.front(), "row-length", "has " + std::to_string(row.size()) + " cells in its row; the header has " + std::to_string(columns.size()));
    file.problems.insert(file.problems.end(), problems.begin(), problems.end());
    return;
  }
  if (!checksum_fits(header, row, columns)) {  // then nothing in it can be trusted, and this is the one thing to say
    report(*filled(row, columns, Field::checksum), "damaged", std::string{damaged_message});
    file.problems.insert(file.problems.end(), problems.begin(), problems.end());
    return;
  }
  if (const CsvCell* id = filled(row, columns, Field::questionnaire); id != nullptr && trimmed(id->text) != questionnaire->id) {
    report(*id, "other-questionnaire", "names another questionnaire; these answers are read with \"" + questionnaire->id + "\"");
  }
  if (const CsvCell* print = filled(row, columns, Field::fingerprint); print != nullptr && trimmed(print->text) != questionnaire.fingerprint()) {
    report(*print, "other-version", "belongs to questions or scoring that differ from version " + questionnaire->version + " (" + questionnaire.fingerprint() + ")");
  }
  const std::string form_name = field_of(row, columns, Field::form);
  const std::string audience_name = field_of(row, columns, Field::audience);
  const auto form = form_name.empty() ? FormIndex{0} : questionnaire.form_named(form_name);
  const auto audience = audience_name.empty() ? AudienceIndex{0} : questionnaire.audience_named(audience_name);
  if (!form) report(row.front(), "unknown-reference", "begins a row with the form \"" + form_name + "\", which this questionnaire does not have");
  if (!audience) report(row.front(), "unknown-reference", "begins a row with the audience \"" + audience_name + "\", which this questionnaire does not have");

  Response response = Response::blank(questionnaire, form.value_or(0), audience.value_or(0));
  response.respondent = field_of(row, columns, Field::respondent);
  response.group = field_of(row, columns, Field::group);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto* item = std::get_if<ItemIndex>(&columns[i]);
    if (item == nullptr) continue;
    const ItemKind kind = questionnaire->items[*item].kind;
    const auto answer = read_answer(kind == ItemKind::text ? std::string_view{row[i].text} : trimmed(row[i].text), kind);
    if (answer && !answer->given()) continue;
    const auto refused = answer ? response.give(questionnaire, *item, *answer) : answers_offered(questionnaire, *item);
    if (refused) report(row[i], "answer", *refused);
  }
  if (problems.empty()) file.responses.push_back(std::move(response));
  file.problems.insert(file.problems.end(), problems.begin(), problems.end());
}

}  // namespace

std::string questionnaire_in_csv(std::string_view text) {
  const CsvTable table = parse_csv(text);
  if (table.rows.size() < 2) return "";
  const CsvRow& header = table.rows[0];
  for (std::size_t i = 0; i < header.size() && i < table.rows[1].size(); ++i) {
    if (trimmed(header[i].text) == "questionnaire") return std::string{trimmed(table.rows[1][i].text)};
  }
  return "";
}

ResponseFile read_responses_csv(const Questionnaire& questionnaire, std::string_view text) {
  CsvTable table = parse_csv(text);
  ResponseFile file{{}, std::move(table.problems)};
  if (table.rows.empty() && file.problems.empty()) file.problems.push_back({"empty", "", "has no header and no rows", {1, 1}});
  if (table.rows.empty()) return file;
  const Place header_place = table.rows.front().front().place;
  if (!file.problems.empty() && earlier(file.problems.front().place, header_place)) return file;  // the header itself could not be read
  Problems header_problems;
  const std::vector<Column> columns = read_header(questionnaire, table.rows.front(), header_problems);
  if (!header_problems.empty()) return {{}, std::move(header_problems)};
  for (std::size_t i = 1; i < table.rows.size(); ++i) add_row(file, questionnaire, table.rows.front(), table.rows[i], columns);
  std::stable_sort(file.problems.begin(), file.problems.end(), [](const Problem& a, const Problem& b) { return earlier(a.place, b.place); });
  return file;
}

}  // namespace leerruimte
