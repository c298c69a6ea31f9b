#include <algorithm>
#include <array>

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

// Systematic damage to the shipped questionnaires: each damaged document is refused with a place, and nothing crashes.

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr std::array shipped{"questionnaires/leerrijke-werkomgeving.json",     "questionnaires/beleid-op-papier.json",      "questionnaires/randvoorwaarden.json",
                             "questionnaires/waarden-en-mogelijkheden.json", "questionnaires/werkkenmerken.json",         "questionnaires/nea-anker.json",
                             "questionnaires/positie-om-te-leren.json",      "questionnaires/ruimte-en-vertrouwen.json"};

/// Keys an author may leave out; see questionnaires/README.md. Some of them only in some places.
constexpr std::array optional_keys{"nl-B1",       "keying",     "missing",  "min_answered", "decimals",   "parts",       "bands",          "items",    "section",
                                   "advice",     "strength", "first_steps",  "weight_reason", "wording",  "help",           "lenses",   "source",
                                   "pictures",   "references", "note",       "background", "sources",     "facts",          "minimum",  "group_rules",
                                   "cross_tabulate", "own_only", "aspects",  "direction",  "show_if",     "characters",     "exclusive", "kind",
                                   "parameters", "present",  "scores",       "description", "crosswalk", "fingerprint",     "people"};

// Every key in the optimised build; every fiftieth where assertions and sanitizers make a document ten times as slow.
#ifdef NDEBUG
constexpr std::size_t step = 1;
#else
constexpr std::size_t step = 50;
#endif

/// A member of an object: where its key, its value and the comma behind or before it stand.
struct Member {
  std::string key;
  std::size_t key_at;
  std::size_t value_end;
};

std::size_t end_of_string(std::string_view text, std::size_t quote) {
  std::size_t at = quote + 1;
  while (text[at] != '"') at += text[at] == '\\' ? 2U : 1U;
  return at + 1;
}

std::size_t end_of_value(std::string_view text, std::size_t begin) {
  int depth = 0;
  std::size_t at = begin;
  while (true) {
    const char byte = text[at];
    if (byte == '"') {
      at = end_of_string(text, at);
    } else if (depth == 0 && (byte == ',' || byte == '}' || byte == ']')) {
      return at;
    } else {
      if (byte == '{' || byte == '[') ++depth;
      if (byte == '}' || byte == ']') --depth;
      ++at;
    }
  }
}

/// The members of all objects, found by key and colon: each of them, or every fiftieth.
std::vector<Member> members_of(std::string_view text) {
  std::vector<Member> members;
  std::size_t seen = 0;
  for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"', at)) {
    const std::size_t end = end_of_string(text, at);
    const std::size_t after = text.find_first_not_of(" \n", end);
    if (text[after] == ':' && seen++ % step == 0) members.push_back({std::string{text.substr(at + 1, end - at - 2)}, at, end_of_value(text, after + 1)});
    at = end;
  }
  return members;
}

std::string without(const std::string& text, const Member& member) {
  std::string shorter = text;
  const bool comma_behind = shorter[member.value_end] == ',';
  const std::size_t before = shorter.find_last_not_of(" \n", member.key_at - 1);
  if (comma_behind) return shorter.erase(member.key_at, member.value_end + 1 - member.key_at);
  const std::size_t begin = shorter[before] == ',' ? before : member.key_at;
  return shorter.erase(begin, member.value_end - begin);
}

std::string renamed(const std::string& text, const Member& member) {
  const std::size_t name = member.key_at + 1;
  return text.substr(0, name) + 'q' + text.substr(name);
}

bool is_optional(const std::string& key) { return std::find(optional_keys.begin(), optional_keys.end(), key) != optional_keys.end(); }

/// Refused, with at least one problem, each with a place and a sentence of one line.
void check_refused(const std::string& document, const std::string& damage) {
  INFO(damage);
  const Problems problems = problems_of(document);
  CHECK_FALSE(problems.empty());
  for (const Problem& problem : problems) {
    if (problem.place.line < 1 || problem.place.column < 1) FAIL_CHECK("no place: " << problem.rule << " " << problem.path);
    if (problem.message.empty() || problem.message.find('\n') != std::string::npos) FAIL_CHECK("no sentence: " << problem.rule << " " << problem.path);
    if (problem.rule == "questionnaire") FAIL_CHECK("a rule of the reader is missing: " << problem.message);
  }
}

}  // namespace

TEST_CASE("a questionnaire that is cut off anywhere is refused", "[json][mutants]") {
  constexpr std::size_t cuts = 200;
  for (const std::string path : shipped) {
    const std::string text = file_text(path);
    const std::size_t last_brace = text.rfind('}');
    for (std::size_t i = 0; i < cuts; ++i) {
      const std::size_t length = last_brace * i / (cuts - 1);
      check_refused(text.substr(0, length), path + " cut to " + std::to_string(length) + " bytes");
    }
  }
}

TEST_CASE("a questionnaire in which any key is renamed is refused", "[json][mutants]") {
  for (const std::string path : shipped) {
    const std::string text = file_text(path);
    const auto members = members_of(text);
    CHECK(members.size() > 400 / step);
    for (const Member& member : members) check_refused(renamed(text, member), path + ": " + member.key + " at " + std::to_string(member.key_at));
  }
}

TEST_CASE("a questionnaire in which a key is deleted is refused unless the key is optional", "[json][mutants]") {
  for (const std::string path : shipped) {
    const std::string text = file_text(path);
    for (const Member& member : members_of(text)) {
      const std::string damaged = without(text, member);
      const std::string damage = path + " without " + member.key + " at " + std::to_string(member.key_at);
      if (!is_optional(member.key) || !problems_of(damaged).empty()) check_refused(damaged, damage);
    }
  }
}

TEST_CASE("a questionnaire in which any value is of another kind is refused", "[json][mutants]") {
  for (const std::string path : shipped) {
    const std::string text = file_text(path);
    for (const Member& member : members_of(text)) {
      const std::size_t value = text.find(':', end_of_string(text, member.key_at)) + 1;
      const char first = text[text.find_first_not_of(' ', value)];
      const bool is_truth = first == 't' || first == 'f';
      const std::string other = member.key_at % 2 == 0 && !is_truth ? "true" : "[[]]";
      const std::string damaged = text.substr(0, value) + other + text.substr(member.value_end);
      check_refused(damaged, path + ": " + member.key + " at " + std::to_string(member.key_at) + " is " + other);
    }
  }
}
