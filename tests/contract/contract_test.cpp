#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "core/api/engine.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

// Plays tests/contract/examples natively; contract.test.mjs plays the same files through the wasm.

using namespace leerruimte;
namespace fs = std::filesystem;

namespace {

const std::string examples = "tests/contract/examples";

/// One call of an example, e.g. "2.view.json" with "2.reply.json".
struct Call {
  int number;
  std::string name;     ///< "open", "view", ...
  std::string request;  ///< The exact bytes.
};

Call read_call(const std::string& folder, const std::string& file) {
  const auto dot = file.find('.');
  const auto second_dot = file.find('.', dot + 1);
  const std::string content = example::file_text(folder + "/" + file);
  const bool is_path = file.substr(second_dot) == ".path";
  return {std::stoi(file.substr(0, dot)), file.substr(dot + 1, second_dot - dot - 1),
          is_path ? example::file_text(content.substr(0, content.find('\n'))) : content};
}

std::vector<Call> calls_of(const std::string& folder) {
  std::vector<Call> calls;
  for (const auto& entry : fs::directory_iterator{std::string{LEERRUIMTE_SOURCE_DIR} + "/" + folder}) {
    const std::string file = entry.path().filename().string();
    if (file.find(".reply.") == std::string::npos) calls.push_back(read_call(folder, file));
  }
  std::sort(calls.begin(), calls.end(), [](const Call& a, const Call& b) { return a.number < b.number; });
  return calls;
}

std::string reply_to(api::Engine& engine, const Call& call) {
  if (call.name == "open") return engine.open(call.request);
  const std::map<std::string, std::string (api::Engine::*)(std::string_view) const> by_name{{"outline", &api::Engine::outline},
                                                                                           {"view", &api::Engine::view},
                                                                                           {"background", &api::Engine::background},
                                                                                           {"progress", &api::Engine::progress},
                                                                                           {"report", &api::Engine::report},
                                                                                           {"writeReport", &api::Engine::write_report},
                                                                                           {"writeAnswers", &api::Engine::write_answers},
                                                                                           {"readAnswers", &api::Engine::read_answers},
                                                                                           {"writeCode", &api::Engine::write_code},
                                                                                           {"readCode", &api::Engine::read_code},
                                                                                           {"tables", &api::Engine::tables},
                                                                                           {"readRound", &api::Engine::read_round},
                                                                                           {"group", &api::Engine::group},
                                                                                           {"writeGroup", &api::Engine::write_group}};
  return (engine.*by_name.at(call.name))(call.request);
}

/// tests/update_expected.sh writes down what happens as what is expected.
void check_or_update(const std::string& path, const std::string& reply) {
  if (std::getenv("LEERRUIMTE_UPDATE_EXPECTED") != nullptr) {
    std::ofstream{std::string{LEERRUIMTE_SOURCE_DIR} + "/" + path, std::ios::binary} << reply;
    return;
  }
  INFO(path);
  CHECK(reply == example::file_text(path));
}

}  // namespace

TEST_CASE("the engine answers every example of the contract to the byte", "[contract]") {
  int played = 0;
  for (const auto& entry : fs::directory_iterator{std::string{LEERRUIMTE_SOURCE_DIR} + "/" + examples}) {
    const std::string folder = examples + "/" + entry.path().filename().string();
    api::Engine engine;
    for (const Call& call : calls_of(folder)) {
      check_or_update(folder + "/" + std::to_string(call.number) + ".reply.json", reply_to(engine, call));
      ++played;
    }
  }
  CHECK(played > 40);
}
