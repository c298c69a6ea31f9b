#include "core/csv/write_scores_csv.hpp"

#include "core/csv/csv.hpp"
#include "core/json/number.hpp"

namespace leerruimte {
namespace {

/// A number, the id of a type, or nothing.
std::string value_text(const ScoreDefinition& definition, const Score& score) {
  if (!score.value) return "";
  const auto* typology = definition.rule.as<Typology>();
  return typology == nullptr ? number_text(*score.value) : typology->types[static_cast<std::size_t>(*score.value) - 1].id;
}

}  // namespace

std::string scores_csv_header(const Questionnaire& questionnaire) {
  std::string header = "respondent,group,form,audience";
  for (const ScoreDefinition& score : questionnaire->scores) header += ',' + score.id;
  return header + "\r\n";
}

std::string scores_csv_row(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores) {
  std::string row = csv_cell(response.respondent) + ',' + csv_cell(response.group) + ',' + questionnaire->forms[response.form()].id + ',' +
                    questionnaire->audiences[response.audience()].id;
  for (ScoreIndex index = 0; index < scores.size(); ++index) row += ',' + value_text(questionnaire->scores[index], scores[index]);
  return row + "\r\n";
}

}  // namespace leerruimte
