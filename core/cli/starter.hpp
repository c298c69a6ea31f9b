#pragma once

#include <string_view>

namespace leerruimte::cli {

/// A small questionnaire to begin a new one with: several kinds of items, a reversed one, scores, bands, a conditional page, advice
/// and a picture, in Dutch and English. Keys that begin with x- explain it.
extern const std::string_view starter;

}  // namespace leerruimte::cli
