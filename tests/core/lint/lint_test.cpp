#include "core/lint/lint.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "core/json/locate.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/limits.hpp"
#include "core/lint/rule.hpp"
#include "tests/catch2.hpp"

using namespace leerruimte;

namespace {

const std::filesystem::path source_folder{LEERRUIMTE_SOURCE_DIR};

std::string content_of(const std::filesystem::path& path) {
  std::ifstream file{path};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// Everything `check` would say, in the order of the document.
Problems check_text(const std::string& text) {
  const auto questionnaire = read_questionnaire(text);
  if (!questionnaire) return questionnaire.problems();
  Problems problems = lint(*questionnaire);
  if (!problems.empty()) locate(text, problems);
  return problems;
}

std::string rules_and_paths(const Problems& problems) {
  std::string lines;
  for (const Problem& problem : problems) lines += problem.rule + " " + problem.path + "\n";
  return lines;
}

std::vector<std::filesystem::path> folders_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> all;
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    if (entry.is_directory()) all.push_back(entry.path());
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// Every rule name that stands in the sources where a problem is made.
std::set<std::string> rules_in_sources() {
  const std::vector<std::regex> places{
      std::regex{R"re([ .]report\([^"\n]*"([a-z][a-z0-9-]*)",)re"},  // cursor.report("rule", ...), report(cell, "rule", ...)
      std::regex{R"re(\{"([a-z][a-z0-9-]*)", (?:"",|child_pointer))re"},  // {"rule", "", ...}
      std::regex{R"re([ :(]problem\("([a-z][a-z0-9-]*)",)re"},
      std::regex{R"re(problem_at\([^"\n]*"([a-z][a-z0-9-]*)",)re"},
      std::regex{R"re(%s: error \[([a-z][a-z0-9-]*)\])re"},
  };
  std::set<std::string> rules;
  for (const auto& entry : std::filesystem::recursive_directory_iterator{source_folder / "core"}) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
    const std::string text = content_of(entry.path());
    for (const std::regex& place : places) {
      for (std::sregex_iterator match{text.begin(), text.end(), place}, end; match != end; ++match) rules.insert((*match)[1]);
    }
  }
  return rules;
}

}  // namespace

TEST_CASE("every mistake of an author is found at its place, and mending it is enough", "[lint]") {
  for (const auto& folder : folders_in(source_folder / "tests/lint")) {
    DYNAMIC_SECTION(folder.filename().string()) {
      CHECK(rules_and_paths(check_text(content_of(folder / "bad.json"))) == content_of(folder / "expected"));

      Problems left = check_text(content_of(folder / "good.json"));
      left.erase(std::remove_if(left.begin(), left.end(), [](const Problem& problem) { return problem.severity == Severity::note; }), left.end());
      CHECK(rules_and_paths(left) == "");
    }
  }
}

TEST_CASE("every rule of the linter has its example", "[lint]") {
  for (const Rule& rule : all_rules()) {
    if (rule.check != nullptr) CHECK(std::filesystem::exists(source_folder / "tests/lint" / rule.id / "bad.json"));
  }
}

TEST_CASE("every rule the program can print has one page", "[lint]") {
  std::set<std::string> known;
  for (const Rule& rule : all_rules()) {
    INFO(rule.id);
    CHECK(known.emplace(rule.id).second);
    CHECK_FALSE(rule.about.empty());
    CHECK(rule.about.find('\n') == std::string_view::npos);
    CHECK_FALSE(rule.why.empty());
    CHECK_FALSE(rule.cure.empty());
  }
  for (const std::string& rule : rules_in_sources()) {
    INFO(rule);
    CHECK(known.count(rule) == 1);
  }
}

TEST_CASE("every page belongs to a rule the program can print", "[lint]") {
  const std::set<std::string> printed = rules_in_sources();
  CHECK(printed.size() > 60);
  for (const Rule& rule : all_rules()) {
    INFO(rule.id);
    if (rule.check == nullptr) CHECK(printed.count(std::string{rule.id}) == 1);
  }
}

TEST_CASE("messages complete a sentence and stay on one line", "[lint]") {
  for (const auto& folder : folders_in(source_folder / "tests/lint")) {
    for (const Problem& problem : check_text(content_of(folder / "bad.json"))) {
      INFO(problem.message);
      CHECK(problem.message.find('\n') == std::string::npos);
      CHECK((problem.message.front() >= 'a' && problem.message.front() <= 'z'));
      CHECK(problem.place.line > 0);
    }
  }
}

TEST_CASE("messages say how sure they are", "[lint]") {
  const Problems never = check_text(content_of(source_folder / "tests/lint/advice-never-given/bad.json"));

  REQUIRE(never.size() == 2);
  CHECK(never[0].message == "is never given, for none of the 16 possible answers; mend its condition, or leave it out");
  CHECK(never[1].message == "is never given, for none of the 16 possible answers (a step before it may always fit first); mend its condition, or leave it out");
}

TEST_CASE("a page of a rule has its reason, its cure and both examples", "[lint]") {
  const std::vector<Rule> rules = all_rules();
  const auto rule = std::find_if(rules.begin(), rules.end(), [](const Rule& one) { return one.id == "unused-scale"; });
  REQUIRE(rule != rules.end());

  const std::string page = page_of(*rule);

  CHECK(page.rfind("unused-scale (warning)\nA scale that no item uses.\n\n", 0) == 0);
  CHECK(page.find("\n\nCure: ") != std::string::npos);
  CHECK(page.find("\n\nWrong:\n  ") != std::string::npos);
  CHECK(page.find("\n\nRight:\n  ") != std::string::npos);
}

TEST_CASE("the shipped questionnaires give all their advice to somebody", "[lint]") {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator{source_folder / "questionnaires"}) {
    if (entry.path().extension() != ".json" || entry.path().stem().extension() == ".schema") continue;
    ++files;
    INFO(entry.path());
    const auto questionnaire = read_questionnaire(content_of(entry.path()));
    REQUIRE(questionnaire);
    const AdviceFigures advice = advice_figures(reachability_of(*questionnaire));
    CHECK(advice.reachable == advice.of);
    CHECK(advice.exact + advice.sampled == advice.of);
  }
  CHECK(files > 0);
}
