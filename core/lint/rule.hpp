#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lint/reachability.hpp"
#include "core/model/questionnaire.hpp"
#include "core/result.hpp"

namespace leerruimte {

/// What rules look at.
struct Inspection {
  const Questionnaire& questionnaire;
  const Reachability& reach;
};

/// Where a rule says what it found.
class Findings {
 public:
  Findings(std::string_view rule, Severity severity, Problems& problems) : rule_(rule), severity_(severity), problems_(problems) {}

  /// @param path JSON Pointer  @param message completes "<place> ...": what, why, and the cure
  void report(std::string path, std::string message) { problems_.push_back({rule_, std::move(path), std::move(message), {}, severity_}); }

 private:
  std::string rule_;
  Severity severity_;
  Problems& problems_;
};

/// One rule: what the program says about it, and for a rule of the linter how it looks.
struct Rule {
  using Check = void (*)(const Inspection&, Findings&);

  std::string_view id;
  Severity severity;
  std::string_view about;  ///< One sentence, for a list of rules.
  std::string_view why;    ///< What it means and why it matters.
  std::string_view cure;
  std::string_view bad;    ///< A snippet that breaks it; may be empty.
  std::string_view good;   ///< The same, mended; may be empty.
  Check check = nullptr;   ///< Absent: the readers see to it, and refuse the document.
};

/// Every rule the program can print, the linter's first.
std::vector<Rule> all_rules();

/// All that is to be said about a rule, as plain text.
std::string page_of(const Rule& rule);

}  // namespace leerruimte
