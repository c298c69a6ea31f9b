#include "core/group/group_figures.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace leerruimte {
namespace {

/// People who are told about together.
struct Together {
  std::optional<AudienceIndex> audience;
  std::vector<const Person*> people;
};

struct Division {
  std::vector<Together> parts;
  std::vector<AudienceIndex> left_out;
};

std::vector<Together> by_audience(const Questionnaire& questionnaire, const std::vector<Person>& people) {
  std::vector<Together> parts;
  for (AudienceIndex audience = 0; audience < questionnaire->audiences.size(); ++audience) {
    Together part{audience, {}};
    for (const Person& person : people) {
      if (person.response->audience() == audience) part.people.push_back(&person);
    }
    if (!part.people.empty()) parts.push_back(std::move(part));
  }
  return parts;
}

/// Parts that are large enough never stand beside what they are part of: a small part would follow by subtraction.
Division divide(const Questionnaire& questionnaire, const std::vector<Person>& people) {
  const auto large = [&](const Together& part) { return std::ssize(part.people) >= questionnaire->group_rules.minimum; };
  const auto& compared = questionnaire->group_rules.cross_tabulate;
  std::vector<Together> parts = by_audience(questionnaire, people);
  const bool compares = std::find(compared.begin(), compared.end(), "audience") != compared.end() && parts.size() > 1;
  if (!compares || std::none_of(parts.begin(), parts.end(), large)) {
    Together all{std::nullopt, {}};
    for (const Person& person : people) all.people.push_back(&person);
    return large(all) ? Division{{std::move(all)}, {}} : Division{};
  }
  Division division;
  for (Together& part : parts) {
    if (large(part)) division.parts.push_back(std::move(part));
    else division.left_out.push_back(*part.audience);
  }
  return division;
}

std::set<std::string> identities(const Questionnaire& questionnaire, const Together& part) {
  std::set<std::string> names;
  for (const Person* person : part.people) names.insert(identity_of(questionnaire, *person->response));
  return names;
}

/// How many are in the first and not in the second.
std::int64_t only_in(const std::set<std::string>& first, const std::set<std::string>& second) {
  return std::count_if(first.begin(), first.end(), [&](const std::string& name) { return second.count(name) == 0; });
}

}  // namespace

GroupFigures group_figures(const Questionnaire& questionnaire, const std::vector<Response>& responses, Nameless nameless) {
  const int minimum = questionnaire->group_rules.minimum;
  GroupFigures figures{minimum, std::nullopt, 0, {}, {}, {}};
  const People people = people_of(questionnaire, responses, nameless);
  const Division division = divide(questionnaire, people.people);
  if (division.parts.empty()) return figures;

  std::vector<const Person*> told;
  for (const Together& part : division.parts) told.insert(told.end(), part.people.begin(), part.people.end());
  Disclosure disclosure{minimum};
  figures.responses = std::ssize(told);
  figures.repeated = people.repeated;
  figures.left_out = division.left_out;
  figures.shares = group_shares(questionnaire, told, disclosure);
  for (const Together& part : division.parts) {
    figures.parts.push_back({part.audience, std::ssize(part.people), group_means(questionnaire, part.people, disclosure.spoken_for(), minimum)});
  }
  return figures;
}

bool too_close(const Questionnaire& questionnaire, const std::vector<Response>& earlier, const std::vector<Response>& now) {
  const People before = people_of(questionnaire, earlier, Nameless::alike);
  const People after = people_of(questionnaire, now, Nameless::alike);
  const auto few = [&](std::int64_t people) { return people > 0 && people < questionnaire->group_rules.minimum; };
  for (const Together& one : divide(questionnaire, before.people).parts) {
    const auto first = identities(questionnaire, one);
    for (const Together& other : divide(questionnaire, after.people).parts) {
      const auto second = identities(questionnaire, other);
      const bool apart = only_in(first, second) == std::ssize(first);
      if (!apart && (few(only_in(first, second)) || few(only_in(second, first)))) return true;
    }
  }
  return false;
}

}  // namespace leerruimte
