#include "core/cli/make_report.hpp"

#include <cstdio>

#include "core/report/make_report.hpp"
#include "core/scoring/score_response.hpp"

namespace leerruimte::cli {

std::optional<LanguageIndex> choose_language(const Questionnaire& questionnaire, const std::string& name) {
  if (name.empty()) return LanguageIndex{0};
  const auto language = questionnaire.language_named(name);
  if (!language) {
    std::string all;
    for (const std::string& known : questionnaire->languages) all += " " + known;
    std::fprintf(stderr, "leerruimte: --lang %s: this questionnaire speaks%s\n", name.c_str(), all.c_str());
  }
  return language;
}

Report make_report(const Questionnaire& questionnaire, const Response& response, LanguageIndex language) {
  const ScoringPlan plan = ScoringPlan::compile(questionnaire, response.form());
  return leerruimte::make_report(questionnaire, score_with_traces(questionnaire, plan, response), language);
}

}  // namespace leerruimte::cli
