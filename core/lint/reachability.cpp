#include "core/lint/reachability.hpp"

#include <algorithm>

#include "core/report/choose_advice.hpp"
#include "core/scoring/scored_data.hpp"

namespace leerruimte {
namespace {

Outcome yes_if(bool yes) { return yes ? Outcome::yes : Outcome::no; }

void add_names(const logic::Expression& condition, std::vector<std::string>& names) {
  for (const std::string& name : logic::names_used(condition).literal) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
}

Question strength_question(const Questionnaire& questionnaire, const Advice& advice) {
  std::vector<std::string> names{questionnaire->scores[advice.score].id};
  add_names(advice.strength->when, names);
  return {std::move(names), [&questionnaire, &advice](const Response& response, const std::vector<Score>& scores) {
            if (!scores[advice.score].value) return Outcome::not_asked;
            return yes_if(strength_fits(questionnaire, advice, response, scores));
          }};
}

/// Earlier steps come first, so what they look at decides as well.
Question step_question(const Questionnaire& questionnaire, const Advice& advice, std::size_t step) {
  std::vector<std::string> names{questionnaire->scores[advice.score].id};
  for (std::size_t i = 0; i <= step; ++i) add_names(advice.first_steps[i].when, names);
  return {std::move(names), [&questionnaire, &advice, step](const Response& response, const std::vector<Score>& scores) {
            if (!scores[advice.score].value) return Outcome::not_asked;
            return yes_if(fitting_step(questionnaire, advice, response, scores) == &advice.first_steps[step]);
          }};
}

Question type_question(const Questionnaire& questionnaire, ScoreIndex typology, std::size_t type) {
  return {{questionnaire->scores[typology].id}, [typology, type](const Response&, const std::vector<Score>& scores) {
            const std::optional<double>& value = scores[typology].value;
            return value ? yes_if(*value == static_cast<double>(type + 1)) : Outcome::not_asked;
          }};
}

Question gap_question(const Questionnaire& questionnaire, ScoreIndex typology) {
  const ScoreDefinition& score = questionnaire->scores[typology];
  return {{score.id}, [&questionnaire, &score, typology](const Response& response, const std::vector<Score>& scores) {
            if (scores[typology].asked == 0) return Outcome::not_asked;
            const ScoredData data{questionnaire, response, scores};
            const auto& types = score.rule.as<Typology>()->types;
            return yes_if(std::all_of(types.begin(), types.end(), [&](const Type& type) { return logic::holds(type.when, data) == false; }));
          }};
}

Question page_question(const Questionnaire& questionnaire, const Page& page) {
  std::vector<std::string> names;
  add_names(*page.show_if, names);
  return {std::move(names), [&questionnaire, &page](const Response& response, const std::vector<Score>&) {
            return yes_if(logic::holds(*page.show_if, ResponseData{questionnaire, response}) == true);
          }};
}

/// Gives each part of a questionnaire its verdict, in the order in which the questions were listed.
class Verdicts {
 public:
  explicit Verdicts(std::vector<Verdict> all) : all_(std::move(all)) {}
  Verdict next() { return std::move(all_[at_++]); }

 private:
  std::vector<Verdict> all_;
  std::size_t at_ = 0;
};

}  // namespace

Reachability reachability_of(const Questionnaire& questionnaire) {
  std::vector<Question> questions;
  for (const Advice& advice : questionnaire->advice) {
    if (advice.strength) questions.push_back(strength_question(questionnaire, advice));
    for (std::size_t step = 0; step < advice.first_steps.size(); ++step) questions.push_back(step_question(questionnaire, advice, step));
  }
  Reachability reach;
  for (ScoreIndex score = 0; score < questionnaire->scores.size(); ++score) {
    const auto* typology = questionnaire->scores[score].rule.as<Typology>();
    if (typology == nullptr) continue;
    for (std::size_t type = 0; type < typology->types.size(); ++type) questions.push_back(type_question(questionnaire, score, type));
    questions.push_back(gap_question(questionnaire, score));
    reach.typologies.push_back({score, {}, {}});
  }
  for (std::size_t page = 0; page < questionnaire->pages.size(); ++page) {
    if (!questionnaire->pages[page].show_if) continue;
    questions.push_back(page_question(questionnaire, questionnaire->pages[page]));
    reach.pages.push_back({page, {}});
  }

  Verdicts verdicts{search(questionnaire, questions)};
  for (const Advice& advice : questionnaire->advice) {
    AdviceReach one;
    if (advice.strength) one.strength = verdicts.next();
    for (std::size_t step = 0; step < advice.first_steps.size(); ++step) one.first_steps.push_back(verdicts.next());
    reach.advice.push_back(std::move(one));
  }
  for (TypologyReach& typology : reach.typologies) {
    for (std::size_t type = 0; type < questionnaire->scores[typology.score].rule.as<Typology>()->types.size(); ++type) typology.types.push_back(verdicts.next());
    typology.gap = verdicts.next();
  }
  for (PageReach& page : reach.pages) page.shown = verdicts.next();
  return reach;
}

}  // namespace leerruimte
