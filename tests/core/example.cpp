#include "tests/core/example.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace leerruimte::example {
namespace {

/// A mistake in a test, not in what it tests.
[[noreturn]] void broken_test(const std::string& why) {
  std::cerr << "the test itself is wrong: " << why << '\n';
  std::abort();
}

}  // namespace

const std::string_view tiny_json = R"({
  "format": 1,
  "id": "tiny",
  "version": "1.2.0",
  "languages": ["nl", "en"],
  "title": {"nl": "Kleine scan", "en": "Tiny scan"},
  "purpose": {"nl": "Om te proberen.", "en": "To try things."},
  "authors": ["A. Author"],
  "licence": "CC-BY-4.0",
  "sources": [
    {"id": "book", "title": "A book", "authors": "B. Writer", "year": 2020, "url": "https://example.org/book"}
  ],
  "audiences": [
    {"id": "staff", "label": {"nl": "Ik ben medewerker", "en": "I am an employee"}},
    {"id": "boss", "label": {"nl": "Ik ben eigenaar", "en": "I am the owner"}}
  ],
  "forms": [
    {"id": "full", "label": {"nl": "Alles", "en": "Everything"}, "minutes": 5},
    {"id": "short", "label": {"nl": "Kort", "en": "Short"}, "minutes": 2, "items": ["speak", "hide"]}
  ],
  "scales": [
    {"id": "agree", "options": [
      {"code": 1, "label": {"nl": "oneens", "en": "disagree"}},
      {"code": 2, "label": {"nl": "beetje oneens", "en": "rather disagree"}},
      {"code": 3, "label": {"nl": "neutraal", "en": "neutral"}},
      {"code": 4, "label": {"nl": "beetje eens", "en": "rather agree"}},
      {"code": 5, "label": {"nl": "eens", "en": "agree"}}],
     "missing": [{"kind": "dont_know", "label": {"nl": "weet ik niet", "en": "don't know"}}, {"kind": "not_applicable", "label": {"nl": "n.v.t.", "en": "n/a"}}]},
    {"id": "fact", "options": [{"code": 0, "label": {"nl": "nee", "en": "no"}}, {"code": 1, "label": {"nl": "ja", "en": "yes"}}]}
  ],
  "items": [
    {"id": "speak", "scale": "agree", "text": {"staff": {"nl": "Ik zeg het.", "en": "I speak up."}, "boss": {"nl": "Mensen zeggen het.", "en": "People speak up."}}},
    {"id": "hide", "scale": "agree", "keying": "reversed", "text": {"nl": "Fouten blijven verborgen.", "en": "Mistakes stay hidden."}},
    {"id": "time", "scale": "agree", "text": {"nl": "Er is tijd.", "en": "There is time."}},
    {"id": "plan", "scale": "fact", "text": {"nl": "Er is een plan.", "en": "There is a plan."}},
    {"id": "budget", "scale": "fact", "text": {"nl": "Er is geld.", "en": "There is money."}}
  ],
  "bands": [
    {"id": "room", "bands": [
      {"from": 1, "label": {"nl": "weinig", "en": "little"}, "meaning": {"nl": "Weinig ruimte.", "en": "Little room."}},
      {"from": 2.5, "label": {"nl": "enige", "en": "some"}, "meaning": {"nl": "Enige ruimte.", "en": "Some room."}},
      {"from": 4, "label": {"nl": "veel", "en": "much"}, "meaning": {"nl": "Veel ruimte.", "en": "Much room."}}]}
  ],
  "scores": [
    {"id": "whole", "title": {"nl": "Geheel", "en": "Whole"}, "about": {"nl": "Alles.", "en": "All of it."}, "rule": {"kind": "mean", "scores": ["safety", "space"]}, "bands": "room"},
    {"id": "safety", "title": {"nl": "Veiligheid", "en": "Safety"}, "about": {"nl": "Durven.", "en": "Daring."}, "rule": {"kind": "mean", "items": ["speak", "hide"]}, "min_answered": 0.5, "bands": "room", "decimals": 1},
    {"id": "space", "title": {"nl": "Tijd", "en": "Time"}, "about": {"nl": "Tijd hebben.", "en": "Having time."}, "rule": {"kind": "mean", "items": ["time"]}, "bands": "room"},
    {"id": "arranged", "title": {"nl": "Geregeld", "en": "Arranged"}, "about": {"nl": "Op papier.", "en": "On paper."}, "rule": {"kind": "count", "items": ["plan", "budget"], "codes": [1]}, "decimals": 0}
  ],
  "pages": [
    {"id": "people", "section": "whole", "score": "safety", "items": ["speak", "hide"]},
    {"id": "rest", "title": {"nl": "De rest", "en": "The rest"}, "intro": {"nl": "Nog drie.", "en": "Three more."}, "items": ["time", "plan", "budget"]}
  ],
  "advice": [
    {"score": "safety", "weight": 2, "weight_reason": {"nl": "Eerst dit.", "en": "This first."},
     "strength": {"when": {">=": [{"var": "safety"}, 4]}, "text": {"nl": "Men durft.", "en": "People dare."}},
     "first_steps": [{"id": "ask", "when": {"<": [{"var": "safety"}, 4]}, "title": {"nl": "Vraag", "en": "Ask"}, "text": {"nl": "Vraag het.", "en": "Ask it."}, "why": {"nl": "Omdat.", "en": "Because."}, "who": {"nl": "De baas", "en": "The boss"}, "hours": 1, "within_weeks": 2}]},
    {"score": "space",
     "first_steps": [{"id": "slot", "when": {"and": [{"<": [{"var": "space"}, 4]}, {"!": {">": [{"var": "safety"}, 4.5]}}]}, "title": {"nl": "Plan", "en": "Plan"}, "text": {"nl": "Plan een uur.", "en": "Plan an hour."}, "why": {"nl": "Tijd helpt.", "en": "Time helps."}, "who": {"nl": "Iedereen", "en": "Everybody"}, "hours": 4, "within_weeks": 1}]}
  ]
}
)";

std::string tiny_with(std::string_view text, std::string_view replacement) {
  std::string document{tiny_json};
  const auto at = document.find(text);
  if (at == std::string::npos) broken_test("not in the tiny questionnaire: " + std::string{text});
  if (document.find(text, at + 1) != std::string::npos) broken_test("twice in the tiny questionnaire: " + std::string{text});
  return document.replace(at, text.size(), replacement);
}

Problems problems_of(std::string_view questionnaire_json) {
  const auto questionnaire = read_questionnaire(questionnaire_json);
  return questionnaire ? Problems{} : questionnaire.problems();
}

Strings rules_and_paths(const Problems& problems) {
  Strings told;
  for (const Problem& problem : problems) told.push_back(problem.rule + " " + problem.path);
  return told;
}

Strings places_and_rules(const Problems& problems) {
  Strings told;
  for (const Problem& problem : problems) {
    told.push_back(std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + " " + problem.rule);
  }
  return told;
}

std::string file_text(const std::string& path) {
  std::ifstream file{std::string{LEERRUIMTE_SOURCE_DIR} + "/" + path, std::ios::binary};
  if (!file) broken_test("cannot read " + path);
  return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

}  // namespace leerruimte::example
