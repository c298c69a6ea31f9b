#include <emscripten/bind.h>

// One list of calls for two modules: the page's, and the author's with two calls more.
#ifdef LEERRUIMTE_AUTHOR
#include "core/api/author.hpp"
using Api = leerruimte::api::Author;
#else
#include "core/api/engine.hpp"
using Api = leerruimte::api::Engine;
#endif

namespace {

Api api;

template <auto call>  // a call of Api, or one it has from Engine
std::string reply(const std::string& request) { return (api.*call)(request); }

}  // namespace

EMSCRIPTEN_BINDINGS(leerruimte) {
  emscripten::function("open", +[](const std::string& questionnaire) { return api.open(questionnaire); });
  emscripten::function("outline", &reply<&Api::outline>);
  emscripten::function("view", &reply<&Api::view>);
  emscripten::function("background", &reply<&Api::background>);
  emscripten::function("progress", &reply<&Api::progress>);
  emscripten::function("report", &reply<&Api::report>);
  emscripten::function("writeReport", &reply<&Api::write_report>);
  emscripten::function("writeAnswers", &reply<&Api::write_answers>);
  emscripten::function("readAnswers", &reply<&Api::read_answers>);
  emscripten::function("writeCode", &reply<&Api::write_code>);
  emscripten::function("readCode", &reply<&Api::read_code>);
  emscripten::function("tables", &reply<&Api::tables>);
  emscripten::function("readRound", &reply<&Api::read_round>);
  emscripten::function("group", &reply<&Api::group>);
  emscripten::function("writeGroup", &reply<&Api::write_group>);
#ifdef LEERRUIMTE_AUTHOR
  emscripten::function("check", &reply<&Api::check>);
  emscripten::function("sample", &reply<&Api::sample>);
#endif
}
