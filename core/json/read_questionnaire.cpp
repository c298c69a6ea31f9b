#include "core/json/read_questionnaire.hpp"

#include <algorithm>
#include <array>

#include "core/json/locate.hpp"
#include "core/json/questionnaire_draft.hpp"
#include "core/limits.hpp"

namespace leerruimte {
namespace {

constexpr int known_format = 1;

std::vector<std::string> read_languages(const Cursor& languages) {
  std::vector<std::string> tags;
  for (const Cursor& language : languages.elements()) {
    std::string tag = language.text();
    if (tag.empty()) continue;
    if (!is_language_tag(tag)) language.report("language", "must be a language tag such as \"nl\" or \"en-GB\"");
    if (std::find(tags.begin(), tags.end(), tag) != tags.end()) language.report("duplicate-id", "stands in the list twice");
    tags.push_back(std::move(tag));
  }
  return tags;
}

std::vector<std::string> read_authors(const Cursor& authors) {
  std::vector<std::string> names;
  for (const Cursor& author : authors.elements()) names.push_back(author.text());
  return names;
}

Source read_source(const Cursor& source) {
  source.only({"id", "title", "authors", "year", "url"});
  Source read;
  read.id = source.at("id").id();
  read.title = source.at("title").text();
  read.authors = source.at("authors").text();
  const Cursor year = source.at("year");
  if (year.present() && !year.is_null()) read.year = year.integer(1000, 2999);
  const Cursor url = source.at("url");
  if (url.present() && !url.is_null()) {
    read.url = url.text();
    if (read.url->rfind("https://", 0) != 0) url.report("url", "must begin with https://");
  }
  return read;
}

Audience read_audience(const Cursor& audience, const std::vector<std::string>& languages) {
  audience.only({"id", "label", "people"});
  Audience read;
  read.id = audience.at("id").id();
  read.label = read_text(audience.at("label"), languages);
  if (audience.has("people")) read.people = read_text(audience.at("people"), languages);
  return read;
}

Aspect read_aspect(const Cursor& aspect, const std::vector<std::string>& languages) {
  aspect.only({"id", "label"});
  std::string id = aspect.at("id").id();
  return {std::move(id), read_text(aspect.at("label"), languages)};
}

Parameter read_parameter(const Cursor& parameter, const std::vector<std::string>& languages) {
  parameter.only({"id", "value", "about"});
  std::string id = parameter.at("id").id();
  const double value = parameter.at("value").number();
  return {std::move(id), value, read_text(parameter.at("about"), languages)};
}

std::optional<Bands> read_band_set(const Cursor& set, const std::vector<std::string>& languages) {
  set.only({"id", "bands"});
  std::vector<Band> bands;
  for (const Cursor& band : set.at("bands").elements()) {
    band.only({"from", "label", "meaning"});
    const Cursor from = band.at("from");
    const double value = from.number();
    if (!bands.empty() && value <= bands.back().from) from.report("band-order", "must be higher than the band before it");
    Text label = read_text(band.at("label"), languages);
    Text meaning = read_text(band.at("meaning"), languages);
    bands.push_back({value, std::move(label), std::move(meaning)});
  }
  return Bands::of(set.at("id").id(), std::move(bands));
}

/// Names that mean something in conditions mean one thing.
void check_item_names(const Cursor& items, const QuestionnaireDraft& draft) {
  for (const Cursor& item : items.elements()) {
    const Cursor id = item.optional("id");
    const std::string name = id.text_or_empty();
    if (draft.parameters.find(name)) id.report("duplicate-id", "is the id of a parameter too");
    if (name == "audience" || name == "form") id.report("duplicate-id", "is a word of conditions; choose another");
  }
}

QuestionnaireParts read_parts(const Cursor& root) {
  root.only({"$schema", "format", "id", "version", "languages", "title", "purpose", "audiences", "authors", "licence", "sources", "forms", "aspects",
             "parameters", "scales", "items", "bands", "scores", "lenses", "pages", "advice", "pictures", "references", "background", "group_rules", "crosswalk"});
  root.at("format").integer(known_format, known_format);
  const Names items{"item", root.at("items").elements()};
  QuestionnaireDraft draft{{},
                           Names{"audience", root.at("audiences").elements()},
                           Names{"aspect", root.optional("aspects").elements()},
                           Names{"parameter", root.optional("parameters").elements()},
                           Names{"scale", root.at("scales").elements()},
                           Names{"source", root.at("sources").elements()},
                           Names{"band set", root.optional("bands").elements()},
                           Names{"score", root.at("scores").elements()}};
  const Names forms{"form", root.at("forms").elements()};
  const Names pages{"page", root.at("pages").elements()};
  QuestionnaireParts& parts = draft.parts;
  parts.id = root.at("id").id();
  parts.version = read_version(root.at("version"));
  parts.languages = read_languages(root.at("languages"));
  parts.title = read_text(root.at("title"), parts.languages);
  parts.purpose = read_text(root.at("purpose"), parts.languages);
  parts.audiences = read_each<Audience>(root.at("audiences"), [&](const Cursor& one) { return read_audience(one, parts.languages); });
  parts.authors = read_authors(root.at("authors"));
  parts.licence = root.at("licence").text();
  parts.sources = read_each<Source>(root.at("sources"), read_source);
  parts.aspects = read_each<Aspect>(root.optional("aspects"), [&](const Cursor& one) { return read_aspect(one, parts.languages); });
  parts.parameters = read_each<Parameter>(root.optional("parameters"), [&](const Cursor& one) { return read_parameter(one, parts.languages); });
  parts.scales = read_scales(root.at("scales"), parts.languages);
  check_item_names(root.at("items"), draft);
  parts.items = read_items(root.at("items"), draft);
  draft.items = ItemNames{parts.items};
  parts.bands = read_good<Bands>(root.optional("bands"), [&](const Cursor& one) { return read_band_set(one, parts.languages); });
  parts.scores = read_scores(root.at("scores"), draft);
  parts.lenses = read_lenses(root.optional("lenses"), draft);
  parts.forms = read_forms(root.at("forms"), draft);
  parts.pages = read_pages(root.at("pages"), root.at("items"), draft);
  parts.advice = read_advice(root.optional("advice"), draft);
  parts.pictures = read_pictures(root.optional("pictures"), draft);
  parts.references = read_references(root.optional("references"), draft);
  parts.background = read_background(root.optional("background"), draft);
  parts.group_rules = read_group_rules(root.optional("group_rules"), draft);
  parts.crosswalk = read_crosswalks(root.optional("crosswalk"), draft);
  return std::move(parts);
}

}  // namespace

Result<Questionnaire> read_questionnaire(std::string_view text) {
  const auto document = parse_json(text);
  if (!document) return document.problems();
  Problems problems;
  QuestionnaireParts parts = read_parts(Cursor{*document, problems});
  if (problems.empty()) {
    if (auto questionnaire = Questionnaire::of(std::move(parts))) return std::move(*questionnaire);
    problems.push_back({"questionnaire", "", "does not fit together"});  // a reader rule is missing: see core/json/README.md
  }
  locate(text, problems);
  return problems;
}

}  // namespace leerruimte
