#include "core/lint/rule.hpp"

#include "core/lint/rules/rules.hpp"

namespace leerruimte {
namespace {

std::string indented(std::string_view snippet) {
  std::string text = "  ";
  for (const char c : snippet) {
    text += c;
    if (c == '\n') text += "  ";
  }
  return text + "\n";
}

}  // namespace

std::vector<Rule> all_rules() {
  using namespace rules;
  std::vector<Rule> all{
      item_never_scored(),  reversed_unmarked(),  advice_never_given(),     advice_always_given(), condition_never_true(), typology_gap(),
      untranslated(),       lost_placeholder(),   placeholder_elsewhere(),  long_item(),           double_negation(),      repeated_item(),
      reference_without_year(), lens_leaves_out(), unused_scale(),          unused_bands(),        unused_parameter(),     unused_aspect(),
      unknown_reference(),  duplicate_id(),       missing_translation(),    one_option(),          code_order(),           circular_scores(),
      band_order(),         band_cover(),         empty_list(),             item_without_page(),
  };
  for (const auto& table : {reader_of_questionnaires(), reader_of_documents(), reader_of_answers()}) all.insert(all.end(), table.begin(), table.end());
  return all;
}

std::string page_of(const Rule& rule) {
  const char* severity = rule.severity == Severity::error ? "error" : rule.severity == Severity::warning ? "warning" : "note";
  std::string page = std::string{rule.id} + " (" + severity + ")\n" + std::string{rule.about} + "\n\n" + std::string{rule.why} + "\n\nCure: " + std::string{rule.cure} + "\n";
  if (!rule.bad.empty()) page += "\nWrong:\n" + indented(rule.bad);
  if (!rule.good.empty()) page += "\nRight:\n" + indented(rule.good);
  return page;
}

}  // namespace leerruimte
