#pragma once

#include <cstddef>

/// What the readers refuse, and where. Each limit is inclusive: a document exactly at the limit is read.
namespace leerruimte::limits {

inline constexpr std::size_t document_bytes = 5'000'000;  ///< One JSON document.
inline constexpr std::size_t answers_bytes = 500'000'000; ///< One file of many responses (CSV, NDJSON).
inline constexpr std::size_t depth = 64;                  ///< Objects and arrays inside each other.
inline constexpr std::size_t text_bytes = 65'536;         ///< One text in one language, one CSV cell.
inline constexpr std::size_t items = 10'000;              ///< Items, scores or pages of one questionnaire.
inline constexpr std::size_t id_characters = 64;
inline constexpr int code = 1'000'000;                    ///< Largest option code, positive or negative.
inline constexpr std::size_t logic_depth = 64;            ///< Rules inside each other, and lists inside each other in a value.
inline constexpr std::size_t logic_steps = 100'000;       ///< Rules, elements and characters one evaluation looks at or makes.
inline constexpr std::size_t problems = 200;              ///< Problems reported per document; the rest is counted.

}  // namespace leerruimte::limits
