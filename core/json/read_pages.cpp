#include <algorithm>
#include <map>

#include "core/json/questionnaire_draft.hpp"

namespace leerruimte {
namespace {

constexpr int longest_minutes = 600;

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
  read.items = items.present() ? draft.items.refer_whole(items) : all_items(draft);
  std::sort(read.items.begin(), read.items.end());
  return read;
}

/// A count says "so many of these": a form that asks only some of them would give a lower count by itself.
void check_counts(const Cursor& form, const Form& read, const QuestionnaireDraft& draft) {
  for (const ScoreDefinition& score : draft.parts.scores) {
    if (!score.rule.as<Count>() || score.rule.of.items.empty()) continue;
    const std::vector<ItemIndex>& counted = score.rule.of.items;
    const auto is_asked = [&](ItemIndex item) { return std::binary_search(read.items.begin(), read.items.end(), item); };
    const bool all = std::all_of(counted.begin(), counted.end(), is_asked);
    const bool none = std::none_of(counted.begin(), counted.end(), is_asked);
    if (!all && !none) form.report("partial-count", "asks only some of the items that \"" + score.id + "\" counts");
  }
}

Page read_page(const Cursor& page, const QuestionnaireDraft& draft) {
  page.only({"id", "section", "score", "title", "intro", "items", "show_if"});
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
  read.items = draft.items.refer_whole(page.at("items"));
  const Cursor show_if = page.optional("show_if");
  if (show_if.present()) read.show_if = read_condition(show_if, draft);
  return read;
}

/// Every item stands on exactly one page.
void check_places(const Cursor& items, const std::vector<Page>& pages, const QuestionnaireDraft& draft) {
  std::map<std::size_t, std::size_t> times;  // by row of the document
  std::vector<std::size_t> on_pages(draft.parts.items.size(), 0);
  for (const Page& page : pages) {
    for (const ItemIndex item : page.items) ++on_pages[item];
  }
  for (ItemIndex item = 0; item < on_pages.size(); ++item) {
    const std::size_t row = draft.parts.items[item].row;
    const auto [place, first] = times.emplace(row, on_pages[item]);
    if (!first && place->second == 1) place->second = on_pages[item];  // the aspect that is wrong, if one is
  }
  const std::vector<Cursor> cursors = items.elements();
  for (const auto& [row, count] : times) {
    if (count == 0) cursors[row].report("item-without-page", "stands on no page");
    if (count > 1) cursors[row].report("item-on-two-pages", "stands on " + std::to_string(count) + " pages");
  }
}

/// A condition of a page looks at what was answered before it, so that no page can hide itself.
void check_show_if(const Cursor& page, const Page& read, const std::vector<ItemIndex>& earlier, const QuestionnaireDraft& draft) {
  for (const std::string& name : logic::names_used(*read.show_if).literal) {
    const auto item = draft.items.find(name);
    const bool later = item && std::find(earlier.begin(), earlier.end(), *item) == earlier.end();
    if (later) page.at("show_if").report("show-if-later", "looks at \"" + name + "\", which is not asked on an earlier page");
    if (draft.scores.find(name)) page.at("show_if").report("show-if-score", "looks at the score \"" + name + "\"; a page can only look at items, parameters, audience and form");
  }
}

}  // namespace

std::vector<Form> read_forms(const Cursor& forms, const QuestionnaireDraft& draft) {
  std::vector<Form> all;
  for (const Cursor& form : forms.elements()) {
    all.push_back(read_form(form, draft));
    check_counts(form, all.back(), draft);
  }
  return all;
}

std::vector<Page> read_pages(const Cursor& pages, const Cursor& items, const QuestionnaireDraft& draft) {
  std::vector<Page> all;
  std::vector<ItemIndex> earlier;
  for (const Cursor& page : pages.elements()) {
    all.push_back(read_page(page, draft));
    const Page& read = all.back();
    if (read.show_if) check_show_if(page, read, earlier, draft);
    earlier.insert(earlier.end(), read.items.begin(), read.items.end());
  }
  if (pages.present()) check_places(items, all, draft);
  return all;
}

}  // namespace leerruimte
