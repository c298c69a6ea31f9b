#include "core/json/read_questionnaire.hpp"

#include <algorithm>
#include <array>

#include "core/json/locate.hpp"
#include "core/json/questionnaire_draft.hpp"
#include "core/limits.hpp"

namespace leerruimte {
namespace {

constexpr int known_format = 1;
constexpr int longest_minutes = 600;

bool is_language_tag(std::string_view tag) {
  const auto part_ok = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
  return tag.size() >= 2 && tag.size() <= 35 && tag.front() != '-' && tag.back() != '-' && std::all_of(tag.begin(), tag.end(), part_ok);
}

/// Semantic version: three numbers with dots.
bool is_version(std::string_view version) {
  int dots = 0;
  bool digit_before = false;
  for (const char c : version) {
    if (c == '.' && digit_before) {
      ++dots;
      digit_before = false;
    } else if (c >= '0' && c <= '9') {
      digit_before = true;
    } else {
      return false;
    }
  }
  return dots == 2 && digit_before;
}

std::string read_version(const Cursor& version) {
  std::string text = version.text();
  if (!text.empty() && !is_version(text)) version.report("version", "must be three numbers with dots, e.g. \"1.0.0\"");
  return text;
}

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
  audience.only({"id", "label"});
  Audience read;
  read.id = audience.at("id").id();
  read.label = read_text(audience.at("label"), languages);
  return read;
}

std::vector<Option> read_options(const Cursor& options, const std::vector<std::string>& languages) {
  std::vector<Option> read;
  for (const Cursor& option : options.elements()) {
    option.only({"code", "label"});
    const Cursor code = option.at("code");
    const int value = code.integer(-limits::code, limits::code);
    if (!read.empty() && value <= read.back().code) code.report("code-order", "must be higher than the code before it");
    read.push_back({value, read_text(option.at("label"), languages)});
  }
  if (read.size() == 1) options.report("one-option", "has one option; a scale needs two or more");
  return read;
}

std::vector<MissingOption> read_missing(const Cursor& missing, const std::vector<std::string>& languages) {
  std::vector<MissingOption> read;
  for (const Cursor& option : missing.elements()) {
    option.only({"kind", "label"});
    const Cursor name = option.at("kind");
    const auto kind = missing_named(name.text());
    Text label = read_text(option.at("label"), languages);
    if (!kind) {
      name.report("missing-kind", "must be \"not_applicable\", \"dont_know\" or \"prefer_not\"");
      continue;
    }
    const auto same = [&](const MissingOption& other) { return other.kind == *kind; };
    if (std::any_of(read.begin(), read.end(), same)) {
      name.report("duplicate-id", "is offered twice");
      continue;
    }
    read.push_back({*kind, std::move(label)});
  }
  return read;
}

std::optional<AnswerScale> read_scale(const Cursor& scale, const std::vector<std::string>& languages) {
  scale.only({"id", "options", "missing"});
  std::string id = scale.at("id").id();
  std::vector<Option> options = read_options(scale.at("options"), languages);
  std::vector<MissingOption> missing = read_missing(scale.optional("missing"), languages);
  return AnswerScale::of(std::move(id), std::move(options), std::move(missing));
}

/// One wording for everybody, or one for each audience.
std::vector<Text> read_wording(const Cursor& text, const QuestionnaireDraft& draft) {
  const std::vector<Audience>& audiences = draft.parts.audiences;
  const auto named = [&](const Audience& audience) { return text.has(audience.id); };
  if (std::none_of(audiences.begin(), audiences.end(), named)) {
    return std::vector<Text>(audiences.size(), read_text(text, draft.parts.languages));
  }
  std::vector<Text> wording;
  for (const Audience& audience : audiences) {
    wording.push_back(audience.id.empty() ? Text{} : read_text(text.at(audience.id), draft.parts.languages));  // a wrong id was reported
  }
  for (const auto& [audience, one] : text.members()) {
    if (!draft.audiences.find(audience)) one.report("unknown-reference", "is worded for an audience this questionnaire does not declare");
  }
  return wording;
}

Item read_item(const Cursor& item, const QuestionnaireDraft& draft) {
  item.only({"id", "scale", "keying", "text"});
  Item read;
  read.id = item.at("id").id();
  read.scale = draft.scales.refer(item.at("scale")).value_or(0);
  read.keying = Keying::forward;
  const Cursor keying = item.optional("keying");
  if (keying.present()) {
    const std::string word = keying.text();
    if (word == "reversed") read.keying = Keying::reversed;
    if (word != "reversed" && word != "forward") keying.report("keying", "must be \"forward\" or \"reversed\"");
  }
  read.wording = read_wording(item.at("text"), draft);
  return read;
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

std::vector<ItemIndex> all_items(const QuestionnaireDraft& draft) {
  std::vector<ItemIndex> items(draft.parts.items.size());
  for (ItemIndex i = 0; i < items.size(); ++i) items[i] = i;
  return items;
}

Form read_form(const Cursor& form, const QuestionnaireDraft& draft) {
  form.only({"id", "label", "minutes", "items"});
  Form read;
  read.id = form.at("id").id();
  read.label = read_text(form.at("label"), draft.parts.languages);
  read.minutes = form.at("minutes").integer(1, longest_minutes);
  const Cursor items = form.optional("items");
  read.items = items.present() ? draft.items.refer_all(items) : all_items(draft);
  std::sort(read.items.begin(), read.items.end());
  return read;
}

/// A count says "so many of these": a form that asks only some of them would give a lower count by itself.
void check_counts(const Cursor& forms, const QuestionnaireDraft& draft) {
  const std::vector<Cursor> cursors = forms.elements();
  for (std::size_t i = 0; i < cursors.size(); ++i) {
    const std::vector<ItemIndex>& asked = draft.parts.forms[i].items;
    for (const ScoreDefinition& score : draft.parts.scores) {
      const auto* count = std::get_if<CountOfCodes>(&score.rule);
      if (count == nullptr) continue;
      const auto is_asked = [&](ItemIndex item) { return std::binary_search(asked.begin(), asked.end(), item); };
      const bool all = std::all_of(count->items.begin(), count->items.end(), is_asked);
      const bool none = std::none_of(count->items.begin(), count->items.end(), is_asked);
      if (!all && !none) cursors[i].report("partial-count", "asks only some of the items that \"" + score.id + "\" counts");
    }
  }
}

Page read_page(const Cursor& page, const QuestionnaireDraft& draft) {
  page.only({"id", "section", "score", "title", "intro", "items"});
  Page read;
  read.id = page.at("id").id();
  read.section = draft.scores.refer(page.optional("section"));
  const Cursor score = page.optional("score");
  if (score.present()) {
    if (const auto index = draft.scores.refer(score); index && *index < draft.parts.scores.size()) {
      read.title = draft.parts.scores[*index].title;
      read.intro = draft.parts.scores[*index].about;
    }
    for (const std::string_view own : {"title", "intro"}) {
      page.optional(own).report("title-twice", "is not needed: the page takes it from its \"score\"");
    }
  } else {
    read.title = read_text(page.at("title"), draft.parts.languages);
    read.intro = read_text(page.at("intro"), draft.parts.languages);
  }
  read.items = draft.items.refer_all(page.at("items"));
  return read;
}

/// Every item stands on exactly one page.
void check_pages(const Cursor& items, const Cursor& pages, const QuestionnaireDraft& draft) {
  std::vector<int> times(draft.parts.items.size(), 0);
  for (const Page& page : draft.parts.pages) {
    for (const ItemIndex item : page.items) ++times[item];
  }
  const std::vector<Cursor> cursors = items.elements();
  if (!pages.present()) return;
  for (std::size_t i = 0; i < cursors.size(); ++i) {
    if (times[i] == 0) cursors[i].report("item-without-page", "stands on no page");
    if (times[i] > 1) cursors[i].report("item-on-two-pages", "stands on " + std::to_string(times[i]) + " pages");
  }
}

template <class T, class Read>
std::vector<T> read_each(const Cursor& list, Read read) {
  std::vector<T> all;
  for (const Cursor& element : list.elements()) all.push_back(read(element));
  return all;
}

/// As read_each, for parts that may refuse: a refused one was reported. Then none is kept, so that no index means its neighbour.
template <class T, class Read>
std::vector<T> read_good(const Cursor& list, Read read) {
  std::vector<T> all;
  bool refused = false;
  for (const Cursor& element : list.elements()) {
    if (auto one = read(element)) {
      all.push_back(std::move(*one));
    } else {
      refused = true;
    }
  }
  if (refused) all.clear();
  return all;
}

QuestionnaireParts read_parts(const Cursor& root) {
  root.only({"$schema", "format", "id", "version", "languages", "title", "purpose", "audiences", "authors", "licence", "sources", "forms", "scales",
             "items", "bands", "scores", "pages", "advice"});
  root.at("format").integer(known_format, known_format);
  QuestionnaireDraft draft{{},
                           Names{"audience", root.at("audiences").elements()},
                           Names{"scale", root.at("scales").elements()},
                           Names{"item", root.at("items").elements()},
                           Names{"band set", root.optional("bands").elements()},
                           Names{"score", root.at("scores").elements()}};
  const Names forms{"form", root.at("forms").elements()};
  const Names pages{"page", root.at("pages").elements()};
  const Names sources{"source", root.at("sources").elements()};
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
  parts.scales = read_good<AnswerScale>(root.at("scales"), [&](const Cursor& one) { return read_scale(one, parts.languages); });
  parts.items = read_each<Item>(root.at("items"), [&](const Cursor& one) { return read_item(one, draft); });
  parts.bands = read_good<Bands>(root.optional("bands"), [&](const Cursor& one) { return read_band_set(one, parts.languages); });
  parts.scores = read_scores(root.at("scores"), draft);
  parts.forms = read_each<Form>(root.at("forms"), [&](const Cursor& one) { return read_form(one, draft); });
  check_counts(root.at("forms"), draft);
  parts.pages = read_each<Page>(root.at("pages"), [&](const Cursor& one) { return read_page(one, draft); });
  check_pages(root.at("items"), root.at("pages"), draft);
  parts.advice = read_advice(root.optional("advice"), draft);
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
