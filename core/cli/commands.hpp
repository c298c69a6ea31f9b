#pragma once

#include <string>
#include <vector>

#include "core/cli/exit_code.hpp"

/// The verbs of the program, one file each: they read, call the core and write; they decide nothing.
namespace leerruimte::cli {

struct CheckOptions {
  std::vector<std::string> files;
  bool json = false;
  bool strict = false;  ///< Warnings count as problems.
};
ExitCode check(const CheckOptions& options);

/// Prints the page of a rule, or for "all" a line about each.
ExitCode explain_rule(const std::string& id);

struct NewOptions {
  std::string id;  ///< Empty: "starter".
  std::string output = "-";
};
ExitCode make_new(const NewOptions& options);

struct ScoreOptions {
  std::string questionnaire;
  std::string answers;
  std::string output = "-";
};
ExitCode score(const ScoreOptions& options);

struct ExplainOptions {
  std::string questionnaire;
  std::string answers;
  std::string score;  ///< Id; empty: every score at the top of the report.
  std::string language;
  std::string respondent;
};
ExitCode explain(const ExplainOptions& options);

struct CodeOptions {
  std::string questionnaire;
  std::string answers;
  std::string read;  ///< A code to read; empty: write the code of the answers.
  std::string output = "-";
  std::string respondent;
};
ExitCode code(const CodeOptions& options);

struct GroupOptions {
  std::string questionnaire;
  std::string answers;
  std::string language;  ///< Empty: the questionnaire's first.
  std::string format;    ///< "md" or "json"; empty: by the ending of the output, else "md".
  std::string output = "-";
};
ExitCode group(const GroupOptions& options);

struct ReportOptions {
  std::string questionnaire;
  std::string answers;
  std::string language;  ///< Empty: the questionnaire's first.
  std::string format;    ///< "md", "json" or "html"; empty: by the ending of the output, else "md".
  std::string output = "-";
  std::string respondent;
  std::string page;      ///< The single-file page that --format html fills; empty: leerruimte.html beside the program.
  std::string program;   ///< Path of the program itself.
};
ExitCode report(const ReportOptions& options);

}  // namespace leerruimte::cli
