#include <cstdio>

#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/load.hpp"
#include "core/code/answer_code.hpp"
#include "core/json/write_response.hpp"

namespace leerruimte::cli {
namespace {

constexpr int indent = 2;

ExitCode read(const Questionnaire& questionnaire, const CodeOptions& options) {
  const auto refused = [](const Problems& problems) {
    print_problems("--read", problems);
    return ExitCode::problems;
  };
  const auto typed = TypedCode::read(options.read);
  if (!typed) return refused(typed.problems());
  if (!typed->names(questionnaire)) return refused({typed->nowhere()});
  const auto response = typed->answers(questionnaire);
  if (!response) return refused(response.problems());
  return write_file(options.output, answer_file_json(questionnaire, *response).dump(indent) + '\n') ? done : cannot_read_or_write;
}

}  // namespace

ExitCode code(const CodeOptions& options) {
  const auto [loaded, loaded_code] = load_questionnaire(options.questionnaire);
  if (!loaded) return loaded_code;
  const Questionnaire& questionnaire = loaded->questionnaire;
  if (!options.read.empty()) return read(questionnaire, options);

  const auto [response, read_code] = load_response(questionnaire, options.answers, options.respondent);
  if (!response) return read_code;
  const AnswerCode made = write_code(questionnaire, *response);
  if (made.left_out > 0) std::fprintf(stderr, "leerruimte: answers in own words that the code leaves out: %d\n", made.left_out);
  return write_file(options.output, made.text + '\n') ? read_code : cannot_read_or_write;
}

}  // namespace leerruimte::cli
