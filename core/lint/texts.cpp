#include "core/lint/texts.hpp"

#include <algorithm>

namespace leerruimte {
namespace {

std::string child(const std::string& path, std::string_view key) { return path + "/" + std::string{key}; }
std::string child(const std::string& path, std::size_t index) { return path + "/" + std::to_string(index); }

/// Collects texts with their paths.
class Collector {
 public:
  explicit Collector(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {}

  void add(std::string path, const Text& text) { found_.push_back({std::move(path), &text}); }
  void add(std::string path, const std::optional<Text>& text) {
    if (text) add(std::move(path), *text);
  }

  void head() {
    add("/title", questionnaire_->title);
    add("/purpose", questionnaire_->purpose);
    each("/audiences", questionnaire_->audiences, [&](const std::string& path, const Audience& one) {
      add(path + "/label", one.label);
      add(path + "/people", one.people);
    });
    each("/forms", questionnaire_->forms, [&](const std::string& path, const Form& one) { add(path + "/label", one.label); });
    each("/aspects", questionnaire_->aspects, [&](const std::string& path, const Aspect& one) { add(path + "/label", one.label); });
    each("/parameters", questionnaire_->parameters, [&](const std::string& path, const Parameter& one) { add(path + "/about", one.about); });
  }

  void scales() {
    const auto& items = questionnaire_->items;
    const auto numbers = static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [](const Item& item) { return item.kind == ItemKind::number; }));
    for (std::size_t i = 0; i + numbers < questionnaire_->scales.size(); ++i) scale(child("/scales", i), questionnaire_->scales[i]);
  }

  void wordings() {
    each_row([&](const std::string& path, const Item& item) { wording(path + "/text", item); });
  }

  void items() {
    each_row([&](const std::string& path, const Item& item) {
      wording(path + "/text", item);
      add(path + "/help", item.help);
      add(path + "/unit", item.unit);
      if (item.ends) {
        add(path + "/low", item.ends->low);
        add(path + "/high", item.ends->high);
      }
      if (item.kind == ItemKind::number) scale(path, questionnaire_->scales[item.scale]);
    });
  }

  void scores() {
    each("/bands", questionnaire_->bands, [&](const std::string& path, const Bands& set) {
      each(path + "/bands", set.all(), [&](const std::string& at, const Band& band) {
        add(at + "/label", band.label);
        add(at + "/meaning", band.meaning);
      });
    });
    for (ScoreIndex index = 0; index < questionnaire_->scores.size(); ++index) score(path_of_score(questionnaire_, index), questionnaire_->scores[index]);
    each("/lenses", questionnaire_->lenses, [&](const std::string& path, const Lens& lens) {
      add(path + "/title", lens.title);
      add(path + "/about", lens.about);
    });
  }

  void pages() {
    each("/pages", questionnaire_->pages, [&](const std::string& path, const Page& page) {
      const auto& scores = questionnaire_->scores;
      const auto has_it = [&](const ScoreDefinition& one) { return one.title == page.title && one.about == page.intro; };
      if (std::any_of(scores.begin(), scores.end(), has_it)) return;
      add(path + "/title", page.title);
      add(path + "/intro", page.intro);
    });
  }

  /// @param all false: only those in which values are filled in
  void advice(bool all) {
    each("/advice", questionnaire_->advice, [&](const std::string& path, const Advice& advice) {
      if (all) add(path + "/weight_reason", advice.weight_reason);
      if (advice.strength) add(path + "/strength/text", advice.strength->text);
      each(path + "/first_steps", advice.first_steps, [&](const std::string& at, const FirstStep& step) {
        if (all) add(at + "/title", step.title);
        add(at + "/text", step.text);
        add(at + "/why", step.why);
        if (all) add(at + "/who", step.who);
      });
    });
  }

  void pictures() {
    each("/pictures", questionnaire_->pictures, [&](const std::string& path, const Picture& picture) {
      add(path + "/title", picture.title);
      add(path + "/note", picture.note);
      if (picture.plane) {
        for (std::size_t i = 0; i < picture.plane->regions.size(); ++i) add(child(path + "/regions", i), picture.plane->regions[i]);
      }
      each(path + "/groups", picture.groups, [&](const std::string& at, const TickGroup& group) { add(at + "/title", group.title); });
    });
  }

  void reading() {
    each("/references", questionnaire_->references, [&](const std::string& path, const Reference& reference) {
      add(path + "/about", reference.about);
      add(path + "/population", reference.population);
      add(path + "/note", reference.note);
    });
    each("/background", questionnaire_->background, [&](const std::string& path, const BackgroundPage& page) {
      add(path + "/title", page.title);
      each(path + "/paragraphs", page.paragraphs, [&](const std::string& at, const Text& text) { add(at, text); });
      each(path + "/facts", page.facts, [&](const std::string& at, const Fact& fact) {
        add(at + "/text", fact.text);
        add(at + "/population", fact.population);
      });
    });
  }

  std::vector<PlacedText> found() { return std::move(found_); }

 private:
  template <class T, class Use>
  void each(const std::string& path, const std::vector<T>& all, Use use) {
    for (std::size_t i = 0; i < all.size(); ++i) use(child(path, i), all[i]);
  }

  /// Each item of the document once.
  template <class Use>
  void each_row(Use use) {
    const std::vector<Item>& items = questionnaire_->items;
    for (ItemIndex index = 0; index < items.size(); ++index) {
      if (index == 0 || items[index].row != items[index - 1].row) use(path_of_item(questionnaire_, index), items[index]);
    }
  }

  /// One text for everybody, or one for each audience.
  void wording(const std::string& path, const Item& item) {
    const bool same = std::all_of(item.wording.begin(), item.wording.end(), [&](const Text& text) { return text == item.wording.front(); });
    if (same) return add(path, item.wording.front());
    for (AudienceIndex audience = 0; audience < item.wording.size(); ++audience) add(child(path, questionnaire_->audiences[audience].id), item.wording[audience]);
  }

  void scale(const std::string& path, const AnswerScale& scale) {
    each(path + "/options", scale.options(), [&](const std::string& at, const Option& option) {
      add(at + "/label", option.label);
      add(at + "/description", option.description);
    });
    each(path + "/missing", scale.missing(), [&](const std::string& at, const MissingOption& option) { add(at + "/label", option.label); });
  }

  void score(const std::string& path, const ScoreDefinition& score) {
    add(path + "/title", score.title);
    add(path + "/about", score.about);
    const auto* typology = score.rule.as<Typology>();
    if (typology == nullptr) return;
    each(path + "/rule/types", typology->types, [&](const std::string& at, const Type& type) {
      add(at + "/label", type.label);
      add(at + "/meaning", type.meaning);
    });
  }

  const Questionnaire& questionnaire_;
  std::vector<PlacedText> found_;
};

}  // namespace

std::vector<PlacedText> texts_of(const Questionnaire& questionnaire) {
  Collector texts{questionnaire};
  texts.head();
  texts.scales();
  texts.items();
  texts.scores();
  texts.pages();
  texts.advice(true);
  texts.pictures();
  texts.reading();
  return texts.found();
}

std::vector<PlacedText> item_texts(const Questionnaire& questionnaire) {
  Collector texts{questionnaire};
  texts.wordings();
  return texts.found();
}

std::vector<PlacedText> texts_with_values(const Questionnaire& questionnaire) {
  Collector texts{questionnaire};
  texts.advice(false);
  return texts.found();
}

std::string path_of_item(const Questionnaire& questionnaire, ItemIndex item) { return child("/items", questionnaire->items[item].row); }

std::string path_of_score(const Questionnaire& questionnaire, ScoreIndex score) {
  for (std::size_t lens = 0; lens < questionnaire->lenses.size(); ++lens) {
    const std::vector<ScoreIndex>& groups = questionnaire->lenses[lens].groups;
    const auto group = std::find(groups.begin(), groups.end(), score);
    if (group != groups.end()) return child(child("/lenses", lens) + "/groups", static_cast<std::size_t>(group - groups.begin()));
  }
  return child("/scores", score);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t begin = text.find_first_not_of(' '); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const auto in_words = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U; };
    const bool dash = word == "\u2013" || word == "\u2014";
    if (!dash && std::any_of(word.begin(), word.end(), in_words)) words.emplace_back(word);
    begin = text.find_first_not_of(' ', end);
  }
  return words;
}

std::set<std::string> placeholders_in(std::string_view text) {
  std::set<std::string> names;
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const auto close = text.find('}', open);
    if (close == std::string_view::npos) break;
    names.emplace(text.substr(open + 1, close - open - 1));
  }
  return names;
}

bool is_language(std::string_view tag, std::string_view language) {
  return tag == language || (tag.size() > language.size() && tag.substr(0, language.size()) == language && tag[language.size()] == '-');
}

std::string with_commas(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(); place > 3;) {
    place -= 3;
    digits.insert(place, ",");
  }
  return digits;
}

}  // namespace leerruimte
