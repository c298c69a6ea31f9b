#include <algorithm>
#include <filesystem>

#include "core/api/engine.hpp"
#include "core/csv/write_scores_csv.hpp"
#include "core/json/parse.hpp"
#include "core/json/read_response.hpp"
#include "core/scoring/score_response.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

// What earlier versions wrote; see tests/golden/README.md.

using namespace leerruimte;
using namespace leerruimte::example;
namespace fs = std::filesystem;

namespace {

const fs::path source{LEERRUIMTE_SOURCE_DIR};

/// The paths in a folder with an ending, from the top of the repository.
Strings files_in(const std::string& folder, const std::string& ending) {
  Strings paths;
  for (const auto& entry : fs::directory_iterator{source / folder}) {
    if (entry.path().extension() == ending) paths.push_back(folder + "/" + entry.path().filename().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

Json value_of(const std::string& reply) {
  INFO(reply);
  const Json json = *parse_json(reply);
  REQUIRE(json.contains("value"));
  return json["value"];
}

std::string report_of(const api::Engine& engine, const Json& response, const Json& language) {
  return value_of(engine.write_report(Json{{"questionnaire", response["questionnaire"]}, {"response", response}, {"language", language}, {"format", "json"}}.dump())).get<std::string>();
}

/// What `leerruimte score` writes about a response.
std::string scores_of(const Questionnaire& questionnaire, const std::string& json) {
  const auto response = read_response(questionnaire, json);
  REQUIRE(response);
  const auto scores = score_response(questionnaire, ScoringPlan::compile(questionnaire, response->form()), *response);
  return scores_csv_header(questionnaire) + scores_csv_row(questionnaire, *response, scores);
}

/// The answers of a response that a code holds.
Json coded(const Questionnaire& questionnaire, Json response) {
  Json kept = Json::object();
  for (const auto& [id, answer] : response["answers"].items()) {
    if (questionnaire->items[*questionnaire.item_named(id)].is_scored()) kept[id] = answer;
  }
  response["answers"] = std::move(kept);
  for (const char* name : {"respondent", "group"}) response.erase(name);
  return response;
}

}  // namespace

TEST_CASE("what earlier versions wrote is read as it was, for ever", "[golden]") {
  int read = 0;
  for (const auto& version : fs::directory_iterator{source / "tests/golden"}) {
    if (!version.is_directory()) continue;
    const std::string folder = "tests/golden/" + version.path().filename().string();
    api::Engine engine;
    for (const std::string& path : files_in(folder + "/questionnaires", ".json")) {
      const Json opened = value_of(engine.open(file_text(path)));
      const Questionnaire questionnaire = *read_questionnaire(file_text(path));
      for (const std::string number : {"1", "2", "3"}) {
        const std::string name = folder + "/" + opened["id"].get<std::string>() + "." + number;
        INFO(name);
        const Json response = *parse_json(file_text(name + ".response"));
        const std::string report = report_of(engine, response, opened["languages"][0]);
        for (const std::string ending : {".json", ".csv", ".html"}) {
          INFO(ending);
          const Json again = value_of(engine.read_answers(file_text(name + ending)));
          CHECK(again == response);
          CHECK(report_of(engine, again, opened["languages"][0]) == report);
        }
        CHECK(value_of(engine.read_code(Json{{"code", file_text(name + ".code")}}.dump())) == coded(questionnaire, response));
        CHECK(scores_of(questionnaire, file_text(name + ".json")) == file_text(name + ".scores"));
        ++read;
      }
    }
  }
  CHECK(read >= 30);
}
