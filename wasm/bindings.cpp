#include <emscripten/bind.h>

#include "core/api/engine.hpp"

namespace {

leerruimte::api::Engine engine;

using Const = std::string (leerruimte::api::Engine::*)(std::string_view) const;
template <Const call>
std::string reply(const std::string& request) { return (engine.*call)(request); }

}  // namespace

EMSCRIPTEN_BINDINGS(leerruimte) {
  using leerruimte::api::Engine;
  emscripten::function("open", +[](const std::string& questionnaire) { return engine.open(questionnaire); });
  emscripten::function("outline", &reply<&Engine::outline>);
  emscripten::function("view", &reply<&Engine::view>);
  emscripten::function("background", &reply<&Engine::background>);
  emscripten::function("progress", &reply<&Engine::progress>);
  emscripten::function("report", &reply<&Engine::report>);
  emscripten::function("writeReport", &reply<&Engine::write_report>);
}
