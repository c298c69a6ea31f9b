#include "core/json/write_view.hpp"

#include <algorithm>

#include "core/report/references.hpp"

namespace leerruimte {
namespace {

Json missing_json(const AnswerScale& scale, LanguageIndex language) {
  Json missing = Json::array();
  for (const MissingOption& option : scale.missing()) missing.push_back({{"code", name_of(option.kind)}, {"label", option.label.in(language)}, {"description", ""}});
  return missing;
}

Json scale_json(const AnswerScale& scale, LanguageIndex language) {
  Json options = Json::array();
  for (const Option& option : scale.options()) {
    options.push_back({{"code", option.code}, {"label", option.label.in(language)}, {"description", option.description ? option.description->in(language) : ""}});
  }
  for (int step = scale.lowest(); scale.stepped() && step <= scale.highest(); ++step) {
    options.push_back({{"code", step}, {"label", std::to_string(step)}, {"description", ""}});
  }
  return {{"id", scale.id()}, {"stepped", scale.stepped()}, {"options", std::move(options)}, {"missing", missing_json(scale, language)}};
}

std::string_view word_of(ItemKind kind) {
  switch (kind) {
    case ItemKind::scale: return "scale";
    case ItemKind::bipolar: return "bipolar";
    case ItemKind::choice: return "choice";
    case ItemKind::ticks: return "ticks";
    case ItemKind::number: return "number";
    default: return "text";
  }
}

/// The scales that several items may use; those of numbers come after them.
std::size_t shared_scales(const Questionnaire& questionnaire) {
  std::size_t count = questionnaire->scales.size();
  for (const Item& item : questionnaire->items) {
    if (item.kind == ItemKind::number) count = std::min(count, item.scale);
  }
  return count;
}

/// What an item asks, without its parts.
Json item_json(const Questionnaire& questionnaire, const Item& item, AudienceIndex audience, LanguageIndex language) {
  const bool number = item.kind == ItemKind::number;
  const bool scaled = !number && item.kind != ItemKind::text;
  const AnswerScale* range = number ? &questionnaire->scales[item.scale] : nullptr;
  return {{"id", item.id.substr(0, item.id.find('.'))},
          {"kind", word_of(item.kind)},
          {"text", item.wording[audience].in(language)},
          {"help", item.help ? item.help->in(language) : ""},
          {"scale", scaled ? Json(item.scale) : Json(nullptr)},
          {"parts", Json::array()},
          {"low", item.ends ? item.ends->low.in(language) : ""},
          {"high", item.ends ? item.ends->high.in(language) : ""},
          {"exclusive", item.exclusive},
          {"lowest", number ? range->lowest() : 0},
          {"highest", number ? range->highest() : 0},
          {"unit", item.unit ? item.unit->in(language) : ""},
          {"missing", number ? missing_json(*range, language) : Json::array()},
          {"characters", item.characters}};
}

/// The items of a page that the form asks; the aspects of a row are the parts of one item.
Json items_json(const Questionnaire& questionnaire, const Page& page, const Form& form, AudienceIndex audience, LanguageIndex language) {
  Json items = Json::array();
  std::optional<std::size_t> row;
  for (const ItemIndex index : page.items) {
    if (!std::binary_search(form.items.begin(), form.items.end(), index)) continue;
    const Item& item = questionnaire->items[index];
    if (row != item.row) items.push_back(item_json(questionnaire, item, audience, language));
    row = item.row;
    items.back()["parts"].push_back({{"id", item.id}, {"label", item.aspect ? questionnaire->aspects[*item.aspect].label.in(language) : ""}});
  }
  return items;
}

Json section_json(const Questionnaire& questionnaire, const std::optional<ScoreIndex>& section, LanguageIndex language) {
  if (!section) return nullptr;
  const ScoreDefinition& score = questionnaire->scores[*section];
  return {{"id", score.id}, {"title", score.title.in(language)}};
}

/// How many items of the document a form asks; a row is one, an open question none.
std::size_t asked_rows(const Questionnaire& questionnaire, const Form& form) {
  std::size_t rows = 0;
  std::optional<std::size_t> row;
  for (const ItemIndex index : form.items) {
    const Item& item = questionnaire->items[index];
    if (item.is_scored() && row != item.row) ++rows;
    row = item.row;
  }
  return rows;
}

}  // namespace

Json outline_json(const Questionnaire& questionnaire, LanguageIndex language) {
  Json audiences = Json::array();
  for (const Audience& audience : questionnaire->audiences) audiences.push_back({{"id", audience.id}, {"label", audience.label.in(language)}});
  Json forms = Json::array();
  for (const Form& form : questionnaire->forms) {
    forms.push_back({{"id", form.id}, {"label", form.label.in(language)}, {"minutes", form.minutes}, {"items", asked_rows(questionnaire, form)}});
  }
  Json background = Json::array();
  for (const BackgroundPage& page : questionnaire->background) background.push_back({{"id", page.id}, {"title", page.title.in(language)}});
  return {{"id", questionnaire->id},
          {"version", questionnaire->version},
          {"languages", questionnaire->languages},
          {"title", questionnaire->title.in(language)},
          {"purpose", questionnaire->purpose.in(language)},
          {"audiences", std::move(audiences)},
          {"forms", std::move(forms)},
          {"background", std::move(background)}};
}

Json view_json(const Questionnaire& questionnaire, FormIndex form_index, AudienceIndex audience, LanguageIndex language) {
  const Form& form = questionnaire->forms[form_index];
  Json scales = Json::array();
  for (std::size_t index = 0; index < shared_scales(questionnaire); ++index) scales.push_back(scale_json(questionnaire->scales[index], language));
  Json pages = Json::array();
  for (const Page& page : questionnaire->pages) {
    Json items = items_json(questionnaire, page, form, audience, language);
    if (items.empty()) continue;
    pages.push_back({{"id", page.id},
                     {"section", section_json(questionnaire, page.section, language)},
                     {"title", page.title.in(language)},
                     {"intro", page.intro.in(language)},
                     {"items", std::move(items)}});
  }
  return {{"questionnaire", questionnaire->id},
          {"language", questionnaire->languages[language]},
          {"title", questionnaire->title.in(language)},
          {"scales", std::move(scales)},
          {"pages", std::move(pages)}};
}

Json background_json(const Questionnaire& questionnaire, LanguageIndex language) {
  Json pages = Json::array();
  for (const BackgroundPage& page : questionnaire->background) {
    Json paragraphs = Json::array();
    for (const Text& paragraph : page.paragraphs) paragraphs.push_back(paragraph.in(language));
    Json facts = Json::array();
    for (const Fact& fact : page.facts) {
      facts.push_back({{"text", fact.text.in(language)},
                       {"population", fact.population ? fact.population->in(language) : ""},
                       {"year", fact.year ? Json(*fact.year) : Json(nullptr)},
                       {"source", fact.source ? source_line(questionnaire->sources[*fact.source]) : ""}});
    }
    Json sources = Json::array();
    for (const std::size_t source : page.sources) sources.push_back(source_line(questionnaire->sources[source]));
    pages.push_back({{"id", page.id}, {"title", page.title.in(language)}, {"paragraphs", std::move(paragraphs)}, {"facts", std::move(facts)}, {"sources", std::move(sources)}});
  }
  return pages;
}

Json progress_json(const Questionnaire& questionnaire, const Coverage& coverage) {
  Json pages = Json::array();
  for (const PageCoverage& page : coverage.pages) {
    pages.push_back({{"id", questionnaire->pages[page.page].id}, {"shown", page.shown}, {"asked", page.asked}, {"given", page.given}});
  }
  const int skipped = static_cast<int>(coverage.skipped.size());
  return {{"asked", coverage.asked},
          {"given", coverage.asked - skipped},
          {"skipped", skipped},
          {"minutes_left", coverage.minutes_left},
          {"pages", std::move(pages)}};
}

}  // namespace leerruimte
