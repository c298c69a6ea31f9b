#pragma once

#include <vector>

#include "core/lint/rule.hpp"

/// One rule each, in the file of its name; and the pages of the readers' other rules, by what is read.
namespace leerruimte::rules {

Rule item_never_scored();
Rule reversed_unmarked();
Rule advice_never_given();
Rule advice_always_given();
Rule condition_never_true();
Rule typology_gap();
Rule untranslated();
Rule lost_placeholder();
Rule placeholder_elsewhere();
Rule long_item();
Rule double_negation();
Rule repeated_item();
Rule reference_without_year();
Rule lens_leaves_out();
Rule unused_scale();
Rule unused_bands();
Rule unused_parameter();
Rule unused_aspect();

Rule unknown_reference();
Rule duplicate_id();
Rule missing_translation();
Rule one_option();
Rule code_order();
Rule circular_scores();
Rule band_order();
Rule band_cover();
Rule empty_list();
Rule item_without_page();

std::vector<Rule> reader_of_questionnaires();
std::vector<Rule> reader_of_documents();
std::vector<Rule> reader_of_answers();

}  // namespace leerruimte::rules
