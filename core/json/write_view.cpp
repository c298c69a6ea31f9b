#include "core/json/write_view.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

Json scale_json(const AnswerScale& scale, LanguageIndex language) {
  Json options = Json::array();
  for (const Option& option : scale.options()) options.push_back({{"code", option.code}, {"label", option.label.in(language)}});
  Json missing = Json::array();
  for (const MissingOption& option : scale.missing()) missing.push_back({{"code", name_of(option.kind)}, {"label", option.label.in(language)}});
  return {{"id", scale.id()}, {"options", std::move(options)}, {"missing", std::move(missing)}};
}

Json section_json(const Questionnaire& questionnaire, const std::optional<ScoreIndex>& section, LanguageIndex language) {
  if (!section) return nullptr;
  const ScoreDefinition& score = questionnaire->scores[*section];
  return {{"id", score.id}, {"title", score.title.in(language)}};
}

}  // namespace

Json outline_json(const Questionnaire& questionnaire, LanguageIndex language) {
  Json audiences = Json::array();
  for (const Audience& audience : questionnaire->audiences) audiences.push_back({{"id", audience.id}, {"label", audience.label.in(language)}});
  Json forms = Json::array();
  for (const Form& form : questionnaire->forms) {
    forms.push_back({{"id", form.id}, {"label", form.label.in(language)}, {"minutes", form.minutes}, {"items", form.items.size()}});
  }
  return {{"id", questionnaire->id},
          {"version", questionnaire->version},
          {"languages", questionnaire->languages},
          {"title", questionnaire->title.in(language)},
          {"purpose", questionnaire->purpose.in(language)},
          {"audiences", std::move(audiences)},
          {"forms", std::move(forms)}};
}

Json view_json(const Questionnaire& questionnaire, FormIndex form_index, AudienceIndex audience, LanguageIndex language) {
  const Form& form = questionnaire->forms[form_index];
  Json scales = Json::array();
  for (const AnswerScale& scale : questionnaire->scales) scales.push_back(scale_json(scale, language));
  Json pages = Json::array();
  for (const Page& page : questionnaire->pages) {
    Json items = Json::array();
    for (const ItemIndex index : page.items) {
      if (!std::binary_search(form.items.begin(), form.items.end(), index)) continue;
      const Item& item = questionnaire->items[index];
      items.push_back({{"id", item.id}, {"text", item.wording[audience].in(language)}, {"scale", item.scale}});
    }
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

Json progress_json(const Questionnaire& questionnaire, const Coverage& coverage) {
  Json pages = Json::array();
  for (const PageCoverage& page : coverage.pages) {
    pages.push_back({{"id", questionnaire->pages[page.page].id}, {"asked", page.asked}, {"given", page.given}});
  }
  const int skipped = static_cast<int>(coverage.skipped.size());
  return {{"asked", coverage.asked},
          {"given", coverage.asked - skipped},
          {"skipped", skipped},
          {"minutes_left", coverage.minutes_left},
          {"pages", std::move(pages)}};
}

}  // namespace leerruimte
