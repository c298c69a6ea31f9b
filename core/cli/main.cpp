#include <CLI/CLI.hpp>
#include <cstdio>
#include <string>

#include "core/cli/commands.hpp"
#include "core/version.hpp"

using namespace leerruimte::cli;

namespace {

constexpr const char* description =
    "Leerruimte: reads questionnaires, scores answers, explains every score and says where to begin.\n"
    "A file named - is standard input or output.";

constexpr const char* examples = R"(Examples:
  leerruimte new my-questionnaire -o my-questionnaire.json
  leerruimte check questionnaires/*.json
  leerruimte check --explain reversed-unmarked
  leerruimte score questionnaires/leerrijke-werkomgeving.json team.csv -o scores.csv
  leerruimte explain questionnaires/leerrijke-werkomgeving.json firm.json --score trust
  leerruimte group questionnaires/nea-anker.json team.csv --lang en
  leerruimte report questionnaires/leerrijke-werkomgeving.json firm.json --lang en -o report.html
  leerruimte code questionnaires/leerrijke-werkomgeving.json firm.json

Exit codes: 0 done (warnings and notes too, unless check --strict), 1 problems in the input, 2 wrong usage, 3 cannot read or write.)";

void add_input(CLI::App& verb, std::string& questionnaire, std::string& answers) {
  verb.add_option("QUESTIONNAIRE", questionnaire, "questionnaire (JSON)")->required();
  verb.add_option("ANSWERS", answers, "answers (.json, .ndjson or .csv)")->required();
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{description, "leerruimte"};
  app.footer(examples);
  app.set_version_flag("--version", std::string{leerruimte::version});
  app.require_subcommand(1);
  ExitCode exit_code = done;

  CheckOptions check_options;
  CLI::App* check_verb = app.add_subcommand("check", "says what is wrong with questionnaires, and where");
  std::string rule;
  CLI::Option* check_files = check_verb->add_option("FILE", check_options.files, "questionnaires (JSON)");
  check_verb->add_flag("--json", check_options.json, "problems as JSON on standard output");
  check_verb->add_flag("--strict", check_options.strict, "exit code 1 for warnings too (default: for errors)");
  check_verb->add_option("--explain", rule, "says what a rule means and how to cure it; all: lists the rules")->excludes(check_files);
  check_verb->callback([&] {
    if (rule.empty() && check_options.files.empty()) throw CLI::RequiredError("FILE");
    exit_code = rule.empty() ? check(check_options) : explain_rule(rule);
  });

  NewOptions new_options;
  CLI::App* new_verb = app.add_subcommand("new", "writes a small questionnaire to begin with");
  new_verb->add_option("ID", new_options.id, "its id (default: starter)");
  new_verb->add_option("-o,--output", new_options.output, "where to (default: standard output)");
  new_verb->callback([&] { exit_code = make_new(new_options); });

  ScoreOptions score_options;
  CLI::App* score_verb = app.add_subcommand("score", "scores every response in a file");
  add_input(*score_verb, score_options.questionnaire, score_options.answers);
  score_verb->add_option("-o,--output", score_options.output, "where to: .csv, .ndjson or .json (default: CSV on standard output)");
  score_verb->callback([&] { exit_code = score(score_options); });

  ExplainOptions explain_options;
  CLI::App* explain_verb = app.add_subcommand("explain", "shows what the scores of one response are made of");
  add_input(*explain_verb, explain_options.questionnaire, explain_options.answers);
  explain_verb->add_option("--score", explain_options.score, "id of one score (default: all)");
  explain_verb->add_option("--lang", explain_options.language, "language of the text (default: the questionnaire's first)");
  explain_verb->add_option("--respondent", explain_options.respondent, "which response, in a file of many");
  explain_verb->callback([&] { exit_code = explain(explain_options); });

  CodeOptions code_options;
  CLI::App* code_verb = app.add_subcommand("code", "writes one response as a code to copy and type, or reads one");
  code_verb->add_option("QUESTIONNAIRE", code_options.questionnaire, "questionnaire (JSON)")->required();
  CLI::Option* code_answers = code_verb->add_option("ANSWERS", code_options.answers, "answers (.json, .ndjson or .csv)");
  code_verb->add_option("--read", code_options.read, "a code; its answers are written as JSON")->excludes(code_answers);
  code_verb->add_option("-o,--output", code_options.output, "where to (default: standard output)");
  code_verb->add_option("--respondent", code_options.respondent, "which response, in a file of many");
  code_verb->callback([&] {
    if (code_options.answers.empty() && code_options.read.empty()) throw CLI::RequiredError("ANSWERS or --read");
    exit_code = code(code_options);
  });

  GroupOptions group_options;
  CLI::App* group_verb = app.add_subcommand("group", "tells what may be told about a group: shares, and what is withheld");
  add_input(*group_verb, group_options.questionnaire, group_options.answers);
  group_verb->add_option("--lang", group_options.language, "language of the text (default: the questionnaire's first)");
  group_verb->add_option("--format", group_options.format, "md or json (default: by the ending of the output, else md)")
      ->check(CLI::IsMember({"md", "json"}));
  group_verb->add_option("-o,--output", group_options.output, "where to (default: standard output)");
  group_verb->callback([&] { exit_code = group(group_options); });

  ReportOptions report_options;
  report_options.program = argc > 0 ? argv[0] : "";
  CLI::App* report_verb = app.add_subcommand("report", "writes the report of one response");
  add_input(*report_verb, report_options.questionnaire, report_options.answers);
  report_verb->add_option("--lang", report_options.language, "language of the report (default: the questionnaire's first)");
  report_verb->add_option("--format", report_options.format, "md, json or html (default: by the ending of the output, else md)")
      ->check(CLI::IsMember({"md", "json", "html"}));
  report_verb->add_option("-o,--output", report_options.output, "where to (default: standard output)");
  report_verb->add_option("--respondent", report_options.respondent, "which response, in a file of many");
  report_verb->add_option("--page", report_options.page, "the single-file page for html (default: leerruimte.html beside the program)");
  report_verb->callback([&] { exit_code = report(report_options); });

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? done : usage;
  }
  return exit_code;
}
