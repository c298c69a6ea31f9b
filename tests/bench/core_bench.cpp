#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>

#include "core/api/engine.hpp"

// What the page asks of the engine, natively: the same calls as in tests/bench/core.mjs, so that wasm can be set beside it.

namespace {

std::string read(const std::string& name) {
  std::ifstream file{std::string{LEERRUIMTE_SOURCE_DIR} + "/" + name, std::ios::binary};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

const std::string questionnaire = read("questionnaires/leerrijke-werkomgeving.json");
const std::string request = R"({"questionnaire":"leerrijke-werkomgeving","language":"nl","response":)" + read("questionnaires/examples/firm.json") + "}";

void open(benchmark::State& state) {
  leerruimte::api::Engine engine;
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(engine.open(questionnaire));
}

template <std::string (leerruimte::api::Engine::*call)(std::string_view) const>
void ask(benchmark::State& state) {
  leerruimte::api::Engine engine;
  benchmark::DoNotOptimize(engine.open(questionnaire));
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize((engine.*call)(request));
}

}  // namespace

BENCHMARK(open)->Unit(benchmark::kMillisecond);
BENCHMARK(ask<&leerruimte::api::Engine::progress>)->Name("progress")->Unit(benchmark::kMillisecond);
BENCHMARK(ask<&leerruimte::api::Engine::report>)->Name("report")->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
