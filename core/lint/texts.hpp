#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/questionnaire.hpp"

namespace leerruimte {

/// A text of a questionnaire and its JSON Pointer.
struct PlacedText {
  std::string path;
  const Text* text;
};

/// Every text of a questionnaire once, in the order of the document's parts. A row counts as one item; a text that a page takes from
/// its score is the score's.
std::vector<PlacedText> texts_of(const Questionnaire& questionnaire);

/// The texts of items alone: one for each wording, without help and ends.
std::vector<PlacedText> item_texts(const Questionnaire& questionnaire);

/// The texts in which `{score id}` is replaced by a value.
std::vector<PlacedText> texts_with_values(const Questionnaire& questionnaire);

/// "/items/3": the item in the document, for a part of a row the row.
std::string path_of_item(const Questionnaire& questionnaire, ItemIndex item);
/// "/scores/2", or "/lenses/0/groups/1" for the group of a lens.
std::string path_of_score(const Questionnaire& questionnaire, ScoreIndex score);

/// The words of a text as written, punctuation included.
std::vector<std::string> words_of(std::string_view text);

/// What stands between braces, e.g. "trust" in "{trust} out of 5".
std::set<std::string> placeholders_in(std::string_view text);

/// Whether a language is this one or a variety of it: "nl-B1" is "nl".
bool is_language(std::string_view tag, std::string_view language);

/// A whole number with commas: 20,000.
std::string with_commas(std::uint64_t number);

}  // namespace leerruimte
