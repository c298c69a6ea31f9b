#include "core/csv/write_answers_csv.hpp"

#include "core/csv/csv.hpp"
#include "core/csv/row_checksum.hpp"

namespace leerruimte {
namespace {

std::string cell_of(const Answer& answer) {
  if (const auto code = answer.code()) return std::to_string(*code);
  if (const auto missing = answer.missing()) return std::string{name_of(*missing)};
  if (const std::string* text = answer.text()) return guarded_text(*text);
  if (!answer.given()) return "";
  std::string cell;
  for (const int code : *answer.ticks()) cell += (cell.empty() ? "" : " ") + std::to_string(code);
  return cell.empty() ? "none" : cell;
}

std::string line_of(const CsvRow& row) {
  std::string line;
  for (const CsvCell& cell : row) line += (&cell == &row.front() ? "" : ",") + quoted_cell(cell.text);
  return line + "\r\n";
}

}  // namespace

std::string answers_csv(const Questionnaire& questionnaire, const Response& response) {
  CsvRow header;
  CsvRow row;
  const auto add = [&](const std::string& name, std::string content) {
    header.push_back({name, {}});
    row.push_back({std::move(content), {}});
  };
  add("questionnaire", questionnaire->id);
  add("fingerprint", questionnaire.fingerprint());
  if (!response.respondent.empty()) add("respondent", guarded_text(response.respondent));
  if (!response.group.empty()) add("group", guarded_text(response.group));
  add("form", questionnaire->forms[response.form()].id);
  add("audience", questionnaire->audiences[response.audience()].id);
  for (const ItemIndex item : questionnaire->forms[response.form()].items) add(questionnaire->items[item].id, cell_of(response.given_to(item)));
  add("checksum", row_checksum(header, row));
  return line_of(header) + line_of(row);
}

}  // namespace leerruimte
