#include "core/csv/write_scores_csv.hpp"

#include "core/csv/csv.hpp"
#include "core/json/number.hpp"

namespace leerruimte {

std::string scores_csv_header(const Questionnaire& questionnaire) {
  std::string header = "respondent,group,form,audience";
  for (const ScoreDefinition& score : questionnaire->scores) header += ',' + score.id;
  return header + "\r\n";
}

std::string scores_csv_row(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores) {
  std::string row = csv_cell(response.respondent) + ',' + csv_cell(response.group) + ',' + questionnaire->forms[response.form()].id + ',' +
                    questionnaire->audiences[response.audience()].id;
  for (const Score& score : scores) row += ',' + (score.value ? number_text(*score.value) : std::string{});
  return row + "\r\n";
}

}  // namespace leerruimte
