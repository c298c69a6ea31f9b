#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/model/text.hpp"

namespace leerruimte {

/// Index into the items of a questionnaire.
using ItemIndex = std::size_t;

/// Whether agreeing counts for the score (forward) or against it (reversed: mirrored at the ends of the scale).
enum class Keying { forward, reversed };

/// What an item asks for. `bipolar` is a step between two ends; `choice` is one option of a list without an order; `ticks` is any
/// number of options; `text` is never scored.
enum class ItemKind { scale, bipolar, choice, ticks, number, text };

/// The words at the two ends of a bipolar item.
struct Ends {
  Text low;
  Text high;
};

/// One thing that is asked, worded for each audience of its questionnaire. A row that asks the same of several aspects is
/// one item for each of them, named "row.aspect".
struct Item {
  std::string id;
  ItemKind kind = ItemKind::scale;
  std::size_t row = 0;                ///< Place in the document's list of items; the items of one row share it.
  std::optional<std::size_t> aspect;  ///< Index into the questionnaire's aspects; absent: not part of a row.
  std::size_t scale = 0;              ///< Index into the questionnaire's answer scales; no meaning for a text.
  Keying keying = Keying::forward;
  bool negative = false;              ///< Marked by its author as worded in the unfavourable direction.
  std::vector<Text> wording;          ///< One per audience, in the order of the questionnaire's audiences.
  std::optional<Text> help;
  std::optional<std::size_t> source;  ///< Index into the questionnaire's sources.
  std::optional<Ends> ends;           ///< Present exactly for a bipolar item.
  std::vector<int> exclusive;         ///< Ticks only: codes that go with no other.
  std::optional<Text> unit;           ///< Number only.
  int characters = 0;                 ///< Text only: how many are kept.

  /// Whether its answer is a number that may be averaged.
  bool is_quantity() const { return kind == ItemKind::scale || kind == ItemKind::bipolar || kind == ItemKind::number; }
  /// Whether its answer can count in a score.
  bool is_scored() const { return kind != ItemKind::text; }
};

}  // namespace leerruimte
