#include "core/markdown/advice_markdown.hpp"

#include "core/markdown/markdown_text.hpp"

namespace leerruimte {

std::string strengths_markdown(const std::vector<ReportStrength>& strengths, const std::string& none) {
  if (strengths.empty()) return escaped_line(none) + "\n\n";
  std::string text;
  for (const ReportStrength& strength : strengths) {
    text += "- **" + escaped(strength.title) + "** (" + escaped(strength.shown) + "): " + escaped(strength.text) + '\n';
  }
  return text + '\n';
}

std::string first_steps_markdown(const std::vector<ReportFirstStep>& steps, const std::string& none) {
  if (steps.empty()) return escaped_line(none) + "\n\n";
  std::string text;
  int number = 0;
  for (const ReportFirstStep& step : steps) {
    text += heading(3, std::to_string(++number) + ". " + step.title);
    text += escaped_line(step.text) + "\n\n" + escaped_line(step.why) + "\n\n";
    text += "- " + escaped_line(step.who) + "\n- " + escaped_line(step.effort) + ", " + escaped(step.within) + '\n';
    text += "- " + escaped_line(step.chosen_because) + "\n\n";
  }
  return text;
}

}  // namespace leerruimte
