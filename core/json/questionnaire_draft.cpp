#include "core/json/questionnaire_draft.hpp"

#include <algorithm>
#include <set>

namespace leerruimte {

Names::Names(std::string kind, const std::vector<Cursor>& elements) : kind_(std::move(kind)) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const Cursor name = elements[i].at("id");
    const std::string id = name.id();
    if (!id.empty() && !index_.emplace(id, i).second) name.report("duplicate-id", "is the id of an earlier " + kind_ + " too");
  }
}

std::optional<std::size_t> Names::find(std::string_view name) const {
  const auto found = index_.find(name);
  return found == index_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> Names::refer(const Cursor& reference) const {
  if (!reference.present()) return std::nullopt;
  const std::string name = reference.text();
  if (name.empty()) return std::nullopt;
  if (const auto index = find(name)) return index;
  std::vector<std::string_view> known;
  for (const auto& [id, index] : index_) known.emplace_back(id);
  reference.report("unknown-reference", "names no " + kind_ + did_you_mean(name, known));
  return std::nullopt;
}

std::vector<std::size_t> Names::refer_all(const Cursor& references) const {
  std::vector<std::size_t> indices;
  std::set<std::size_t> seen;
  for (const Cursor& reference : references.elements()) {
    const auto index = refer(reference);
    if (!index) continue;
    if (seen.insert(*index).second) {
      indices.push_back(*index);
    } else {
      reference.report("duplicate-reference", "names the same " + kind_ + " twice");
    }
  }
  return indices;
}

Text read_text(const Cursor& text, const std::vector<std::string>& languages) {
  std::vector<std::string> by_language(languages.size());
  for (const auto& [language, translation] : text.members()) {
    if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
      translation.report("unknown-language", "is in a language this questionnaire does not declare");
    }
  }
  if (!text.is_object()) return Text{std::move(by_language)};
  for (std::size_t i = 0; i < languages.size(); ++i) {
    const Cursor translation = text.optional(languages[i]);
    if (translation.present()) {
      by_language[i] = translation.text();
    } else {
      text.report("missing-translation", "has no text in \"" + languages[i] + "\"");
    }
  }
  return Text{std::move(by_language)};
}

}  // namespace leerruimte
