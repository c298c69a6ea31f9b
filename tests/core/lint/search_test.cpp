#include "core/lint/search.hpp"

#include "core/lint/dependencies.hpp"
#include "core/lint/reachability.hpp"
#include "core/json/read_questionnaire.hpp"
#include "tests/catch2.hpp"

using namespace leerruimte;

namespace {

/// A questionnaire with items a, b, c, d on a scale of three; "pair" is the mean of a and b, "other" that of c and d, "both" that of
/// the two; t takes ticks out of 1, 2 and 9, of which 9 goes alone; c and d are asked only when a is 3.
Questionnaire example() {
  const auto read = read_questionnaire(R"({
    "format": 1, "id": "tiny", "version": "1.0.0", "languages": ["en"], "title": { "en": "T" }, "purpose": { "en": "P" },
    "audiences": [{ "id": "staff", "label": { "en": "S" } }, { "id": "management", "label": { "en": "M" } }],
    "authors": ["A"], "licence": "CC-BY-4.0", "sources": [{ "id": "own", "title": "O", "authors": "A", "year": null, "url": null }],
    "forms": [{ "id": "full", "label": { "en": "F" }, "minutes": 1 }],
    "scales": [{ "id": "three", "options": [{ "code": 1, "label": { "en": "1" } }, { "code": 2, "label": { "en": "2" } }, { "code": 3, "label": { "en": "3" } }] },
               { "id": "some", "options": [{ "code": 1, "label": { "en": "1" } }, { "code": 2, "label": { "en": "2" } }, { "code": 9, "label": { "en": "9" } }] }],
    "items": [{ "id": "a", "text": { "en": "A" }, "scale": "three" }, { "id": "b", "text": { "en": "B" }, "scale": "three", "keying": "reversed", "wording": "negative" },
              { "id": "c", "text": { "en": "C" }, "scale": "three" }, { "id": "d", "text": { "en": "D" }, "scale": "three" },
              { "id": "t", "kind": "ticks", "text": { "en": "T" }, "scale": "some", "exclusive": [9] }, { "id": "o", "kind": "text", "text": { "en": "O" } }],
    "scores": [{ "id": "pair", "title": { "en": "P" }, "about": { "en": "P" }, "rule": { "kind": "mean", "items": ["a", "b"] } },
               { "id": "other", "title": { "en": "O" }, "about": { "en": "O" }, "rule": { "kind": "mean", "items": ["c", "d"] } },
               { "id": "both", "title": { "en": "B" }, "about": { "en": "B" }, "rule": { "kind": "mean", "scores": ["pair", "other"] } }],
    "pages": [{ "id": "one", "title": { "en": "1" }, "intro": { "en": "1" }, "items": ["a", "b", "t", "o"] },
              { "id": "two", "title": { "en": "2" }, "intro": { "en": "2" }, "items": ["c", "d"], "show_if": { "==": [{ "var": "a" }, 3] } }]
  })");
  REQUIRE(read);
  return *read;
}

Question score_is(const Questionnaire& questionnaire, std::string name, double value) {
  const ScoreIndex score = *questionnaire.score_named(name);
  return {{std::move(name)}, [score, value](const Response&, const std::vector<Score>& scores) {
            if (!scores[score].value) return Outcome::not_asked;
            return *scores[score].value == value ? Outcome::yes : Outcome::no;
          }};
}

Question yes_to(std::vector<std::string> names, std::function<bool(const Response&)> holds) {
  return {std::move(names), [holds = std::move(holds)](const Response& response, const std::vector<Score>&) { return holds(response) ? Outcome::yes : Outcome::no; }};
}

Verdict exactly(const Questionnaire& questionnaire, const Question& question) {
  const auto verdicts = search_all(questionnaire, {question});
  REQUIRE(verdicts.size() == 1);
  REQUIRE(verdicts[0]);
  return *verdicts[0];
}

}  // namespace

TEST_CASE("every possible answer is counted, no answer included", "[lint]") {
  const Questionnaire questionnaire = example();

  CHECK(exactly(questionnaire, score_is(questionnaire, "pair", 2.0)).looked_at == 16);   // 4 x 4
  CHECK(exactly(questionnaire, score_is(questionnaire, "other", 2.0)).looked_at == 64);  // c and d, and a, which decides whether they are asked
  CHECK(exactly(questionnaire, score_is(questionnaire, "both", 2.0)).looked_at == 256);
  CHECK(exactly(questionnaire, yes_to({"t"}, [](const Response&) { return true; })).looked_at == 6);  // none, [], 1, 2, 1 and 2, 9
  CHECK(exactly(questionnaire, yes_to({"audience", "a"}, [](const Response&) { return true; })).looked_at == 8);
  CHECK(exactly(questionnaire, yes_to({}, [](const Response&) { return true; })).looked_at == 1);
}

TEST_CASE("what can happen is found and what cannot is not", "[lint]") {
  const Questionnaire questionnaire = example();

  CHECK(exactly(questionnaire, score_is(questionnaire, "pair", 1.5)).ever);
  CHECK_FALSE(exactly(questionnaire, score_is(questionnaire, "pair", 1.25)).ever);
  CHECK(exactly(questionnaire, score_is(questionnaire, "both", 1.5)).ever);        // a = 3, b = 3 reversed is 1: pair 2; other 1
  CHECK_FALSE(exactly(questionnaire, score_is(questionnaire, "both", 1.25)).ever);  // other is asked only when a is 3, and then pair is 2 or more
}

TEST_CASE("an example comes with what was found", "[lint]") {
  const Questionnaire questionnaire = example();

  const Verdict verdict = exactly(questionnaire, score_is(questionnaire, "both", 3.0));

  REQUIRE(verdict.example);
  CHECK(verdict.example->to(*questionnaire.item_named("a")).code().value_or(3) == 3);
  CHECK(verdict.example->to(*questionnaire.item_named("b")).code().value_or(1) == 1);
}

TEST_CASE("always means every time that it is asked, and at least once", "[lint]") {
  const Questionnaire questionnaire = example();
  const ScoreIndex pair = *questionnaire.score_named("pair");
  const Question within{{"pair"}, [pair](const Response&, const std::vector<Score>& scores) {
                          if (!scores[pair].value) return Outcome::not_asked;
                          return *scores[pair].value >= 1.0 ? Outcome::yes : Outcome::no;
                        }};
  const Question nobody{{"pair"}, [](const Response&, const std::vector<Score>&) { return Outcome::not_asked; }};

  CHECK(exactly(questionnaire, within).always);
  CHECK_FALSE(exactly(questionnaire, score_is(questionnaire, "pair", 1.0)).always);
  CHECK_FALSE(exactly(questionnaire, nobody).always);
  CHECK_FALSE(exactly(questionnaire, nobody).ever);
}

TEST_CASE("ticks are tried in every way that they can be given", "[lint]") {
  const Questionnaire questionnaire = example();
  const ItemIndex item = *questionnaire.item_named("t");
  const auto ticked = [item](Ticks wanted) {
    return yes_to({"t"}, [item, wanted = std::move(wanted)](const Response& response) { return response.to(item).ticks() != nullptr && *response.to(item).ticks() == wanted; });
  };

  CHECK(exactly(questionnaire, ticked({})).ever);
  CHECK(exactly(questionnaire, ticked({1, 2})).ever);
  CHECK(exactly(questionnaire, ticked({9})).ever);
  CHECK_FALSE(exactly(questionnaire, ticked({1, 9})).ever);
}

TEST_CASE("an open text is not looked through", "[lint]") {
  const Questionnaire questionnaire = example();
  const ItemIndex item = *questionnaire.item_named("o");
  const Question question = yes_to({"o"}, [item](const Response& response) { return response.to(item).given(); });

  CHECK_FALSE(search_all(questionnaire, {question})[0]);

  const std::vector<Verdict> verdicts = search(questionnaire, {question});
  CHECK(verdicts[0].ever);
  CHECK_FALSE(verdicts[0].exact);
  CHECK(verdicts[0].looked_at == samples);
}

TEST_CASE("samples find what looking at everything finds", "[lint]") {
  const Questionnaire questionnaire = example();
  std::vector<Question> questions;
  for (const char* score : {"pair", "other", "both"}) {
    for (int quarters = 3; quarters <= 13; ++quarters) questions.push_back(score_is(questionnaire, score, quarters / 4.0));
  }

  const auto exact = search_all(questionnaire, questions);
  const auto sampled = search_samples(questionnaire, questions);

  for (std::size_t i = 0; i < questions.size(); ++i) {
    INFO(i);
    REQUIRE(exact[i]);
    CHECK(exact[i]->ever == sampled[i].ever);
    CHECK(exact[i]->always == sampled[i].always);
  }
}

TEST_CASE("a search finds the same every time", "[lint]") {
  const Questionnaire questionnaire = example();
  const std::vector<Question> questions{score_is(questionnaire, "both", 2.0)};

  const auto once = search_samples(questionnaire, questions);
  const auto again = search_samples(questionnaire, questions);

  REQUIRE(once[0].example);
  REQUIRE(again[0].example);
  for (ItemIndex item = 0; item < questionnaire->items.size(); ++item) CHECK(once[0].example->to(item) == again[0].example->to(item));
}

TEST_CASE("a condition comes down to items and scores made of items", "[lint]") {
  const Questionnaire questionnaire = example();

  const Dependencies both = dependencies_of(questionnaire, {"both", "t"});

  CHECK(both.items == std::set<ItemIndex>{*questionnaire.item_named("t")});
  CHECK(both.leaves == std::set<ScoreIndex>{*questionnaire.score_named("pair"), *questionnaire.score_named("other")});
  CHECK(both.wanted == std::vector<bool>{true, true, true});
  CHECK_FALSE(both.audience);
  CHECK(gates_of(questionnaire, *questionnaire.item_named("c")) == std::set<ItemIndex>{*questionnaire.item_named("a")});
  CHECK(gates_of(questionnaire, *questionnaire.item_named("b")).empty());
}
