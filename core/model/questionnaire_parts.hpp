#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/model/advice.hpp"
#include "core/model/answer_scale.hpp"
#include "core/model/background.hpp"
#include "core/model/bands.hpp"
#include "core/model/crosswalk.hpp"
#include "core/model/group_rules.hpp"
#include "core/model/item.hpp"
#include "core/model/lens.hpp"
#include "core/model/picture.hpp"
#include "core/model/reference.hpp"
#include "core/model/score_definition.hpp"
#include "core/model/text.hpp"

namespace leerruimte {

using AudienceIndex = std::size_t;
using FormIndex = std::size_t;

/// Who answers; each audience has its own wording of the same items.
struct Audience {
  std::string id;
  Text label;                  ///< As somebody says it of themselves: "I am an employee".
  std::optional<Text> people{};  ///< What they are called together, in the result of a group: "employees". Absent: the label.
};

/// A selection of the items that is asked as a whole, e.g. the full or the short form.
struct Form {
  std::string id;
  Text label;
  int minutes;                   ///< How long it takes, for the person who starts.
  std::vector<ItemIndex> items;  ///< Ascending.
};

/// What a row asks more than once about, e.g. "now" and "wanted".
struct Aspect {
  std::string id;
  Text label;
};

/// A number with a name, such as a cut that several rules share.
struct Parameter {
  std::string id;
  double value;
  Text about;
};

/// Items shown together.
struct Page {
  std::string id;
  std::optional<ScoreIndex> section;  ///< The score whose title heads a run of pages.
  Text title;
  Text intro;
  std::vector<ItemIndex> items;
  std::optional<logic::Expression> show_if{};  ///< Absent: always shown. Looks at items of earlier pages only.
};

/// Where the content comes from.
struct Source {
  std::string id;
  std::string title;
  std::string authors;
  std::optional<int> year;         ///< Absent: unknown.
  std::optional<std::string> url;  ///< Absent: none.
};

/// Everything one questionnaire says. Any combination can be written down; only `Questionnaire` promises that it fits together.
struct QuestionnaireParts {
  std::string id;
  std::string version;
  std::vector<std::string> languages;
  Text title;
  Text purpose;
  std::vector<Audience> audiences;
  std::vector<std::string> authors;
  std::string licence;
  std::vector<Source> sources;
  std::vector<Form> forms;
  std::vector<Aspect> aspects;
  std::vector<Parameter> parameters;
  std::vector<AnswerScale> scales;  ///< The declared ones; then one for each number item.
  std::vector<Item> items;
  std::vector<Bands> bands;
  std::vector<ScoreDefinition> scores;
  std::vector<Page> pages;
  std::vector<Advice> advice;
  std::vector<Lens> lenses;
  std::vector<Picture> pictures;  ///< None: the report draws its default.
  std::vector<Reference> references;
  std::vector<BackgroundPage> background;
  GroupRules group_rules;
  std::vector<Crosswalk> crosswalk;
};

}  // namespace leerruimte
