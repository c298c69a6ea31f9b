#include "core/json/write_view.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

TEST_CASE("the outline says what someone can choose from", "[json]") {
  CHECK(outline_json(tiny(), 1).dump() ==
        R"({"id":"tiny","version":"1.2.0","languages":["nl","en"],"title":"Tiny scan","purpose":"To try things.",)"
        R"("audiences":[{"id":"staff","label":"I am an employee"},{"id":"boss","label":"I am the owner"}],)"
        R"("forms":[{"id":"full","label":"Everything","minutes":5,"items":5},{"id":"short","label":"Short","minutes":2,"items":2}],"background":[]})");
}

TEST_CASE("the view of a short form has its pages and items and all scales", "[json]") {
  CHECK(view_json(tiny(), 1, 1, 1).dump() ==
        R"({"questionnaire":"tiny","language":"en","title":"Tiny scan","scales":[{"id":"agree","stepped":false,"options":[{"code":1,"label":"disagree","description":""},)"
        R"({"code":2,"label":"rather disagree","description":""},{"code":3,"label":"neutral","description":""},{"code":4,"label":"rather agree","description":""},{"code":5,"label":"agree","description":""}],)"
        R"("missing":[{"code":"dont_know","label":"don't know","description":""},{"code":"not_applicable","label":"n/a","description":""}]},)"
        R"({"id":"fact","stepped":false,"options":[{"code":0,"label":"no","description":""},{"code":1,"label":"yes","description":""}],"missing":[]}],)"
        R"("pages":[{"id":"people","section":{"id":"whole","title":"Whole"},"title":"Safety","intro":"Daring.",)"
        R"("items":[{"id":"speak","kind":"scale","text":"People speak up.","help":"","scale":0,"parts":[{"id":"speak","label":""}],"low":"","high":"",)"
        R"("exclusive":[],"lowest":0,"highest":0,"unit":"","missing":[],"characters":0},{"id":"hide","kind":"scale","text":"Mistakes stay hidden.","help":"","scale":0,"parts":[{"id":"hide","label":""}],"low":"","high":"",)"
        R"("exclusive":[],"lowest":0,"highest":0,"unit":"","missing":[],"characters":0}]}]})");
}

TEST_CASE("a page without a section has null for it", "[json]") {
  const std::string view = view_json(tiny(), 0, 0, 0).dump();

  CHECK(view.find(R"({"id":"rest","section":null,"title":"De rest")") != std::string::npos);
}

TEST_CASE("progress counts what was given and what was skipped", "[json]") {
  const Questionnaire questionnaire = tiny();
  const Response response = respond(questionnaire, {rated(4), dont_know(), rated(2)});

  CHECK(progress_json(questionnaire, coverage_of(questionnaire, response)).dump() ==
        R"({"asked":5,"given":3,"skipped":2,"minutes_left":2,"pages":[{"id":"people","shown":true,"asked":2,"given":2},{"id":"rest","shown":true,"asked":3,"given":1}]})");
}
