#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/load.hpp"
#include "core/csv/write_scores_csv.hpp"
#include "core/json/write_response.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte::cli {
namespace {

/// How a table of scores is written: before the first response, for each, between two, after the last.
struct Writer {
  std::string begin, between, end;
  std::string (*row)(const Questionnaire&, const Response&, const std::vector<Score>&);
};

std::string json_row(const Questionnaire& questionnaire, const Response& response, const std::vector<Score>& scores) {
  return scores_json(questionnaire, response, scores).dump();
}

Writer writer_for(const std::string& ending, const Questionnaire& questionnaire) {
  if (ending == "ndjson" || ending == "jsonl") return {"", "\n", "\n", json_row};
  if (ending == "json") {
    const std::string head =
        Json{{"questionnaire", questionnaire->id}, {"version", questionnaire->version}, {"fingerprint", questionnaire.fingerprint()}}.dump();
    return {head.substr(0, head.size() - 1) + ",\"responses\":[\n", ",\n", "\n]}\n", json_row};
  }
  return {scores_csv_header(questionnaire), "", "", scores_csv_row};
}

}  // namespace

ExitCode score(const ScoreOptions& options) {
  const auto [loaded, loaded_code] = load_questionnaire(options.questionnaire);
  if (!loaded) return loaded_code;
  const Questionnaire& questionnaire = loaded->questionnaire;
  const auto [file, code] = load_responses(questionnaire, options.answers);
  if (!file) return code;

  std::vector<ScoringPlan> plans;
  for (FormIndex form = 0; form < questionnaire->forms.size(); ++form) plans.push_back(ScoringPlan::compile(questionnaire, form));
  const Writer writer = writer_for(ending_of(options.output), questionnaire);
  std::string output = writer.begin;
  bool first = true;
  for (const Response& response : file->responses) {
    if (!first) output += writer.between;
    output += writer.row(questionnaire, response, score_response(questionnaire, plans[response.form()], response));
    first = false;
  }
  if (!file->responses.empty() || writer.begin.size() > 1) output += writer.end;
  return write_file(options.output, output) ? code : cannot_read_or_write;
}

}  // namespace leerruimte::cli
