#include "core/markdown/write_report_markdown.hpp"

#include "tests/catch2.hpp"

using namespace leerruimte;

namespace {

ReportScore score_titled(const std::string& title) {
  ReportScore score;
  score.title = title;
  score.shown = "3.5";
  score.rule = "The mean.";
  return score;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a score is explained under its own heading with its parts one level lower", "[markdown]") {
  ReportScore score = score_titled("Whole");
  score.band = "some";
  score.formula = "(5 + 2) / 2 = 3.5";
  score.trace = {{"safety", "Safety", "", "5", false}, {"speak", "I speak up.", "agree", "5", false}};
  score.parts = {score_titled("Safety")};

  CHECK(score_markdown(score) ==
        "## Whole: 3.5, some\n\nThe mean.\n\n(5 + 2) / 2 = 3.5\n\n- Safety: 5\n- I speak up. — *agree*: 5\n\n"
        "### Safety: 3.5\n\nThe mean.\n\n\n");
}

TEST_CASE("no text becomes markup inside a line", "[markdown]") {
  const std::string text = score_markdown(score_titled(R"(<b>*x*</b> `y` _z_ [l](u) #h |c| ~s~ a&amp; \)"));

  CHECK(contains(text, R"(\<b\>\*x\*\</b\> \`y\` \_z\_ \[l\](u) \#h \|c\| \~s\~ a\&amp; \\)"));
}

TEST_CASE("no text begins a list or a rule at the start of a line", "[markdown]") {
  const auto rule_line = [](const std::string& rule) {
    ReportScore score = score_titled("T");
    score.rule = rule;
    const std::string text = score_markdown(score);
    const auto begin = text.find("\n\n") + 2;
    return text.substr(begin, text.find('\n', begin) - begin);
  };

  CHECK(rule_line("- a point") == R"(\- a point)");
  CHECK(rule_line("+ a point") == R"(\+ a point)");
  CHECK(rule_line("---") == R"(\---)");
  CHECK(rule_line("1. a point") == R"(1\. a point)");
  CHECK(rule_line("12) a point") == R"(12\) a point)");
  CHECK(rule_line("# no heading") == R"(\# no heading)");
  CHECK(rule_line("> no quotation") == R"(\> no quotation)");
  CHECK(rule_line("3.5 is a number") == "3.5 is a number");
  CHECK(rule_line("-1.5 is a number") == "-1.5 is a number");
  CHECK(rule_line("2024") == "2024");
}

TEST_CASE("a report has five parts and says so where one is empty", "[markdown]") {
  Report report;
  report.title = "Scan";
  report.headings = {"Stand?", "Good?", "Begin?", "Why?", "Sure?", "No strengths.", "No steps.", "Nothing missing.", "Other ways", "The same answers.", "Figures", "Own words", "Sources"};
  report.profile = {score_titled("Whole")};
  report.profile[0].parts = {score_titled("Part")};
  report.summary = {"Whole: 3.5."};
  report.licence = "CC-BY-4.0";

  const std::string text = report_markdown(report);

  CHECK(text.rfind("# Scan\n", 0) == 0);
  CHECK(contains(text, "## Stand?\n\n- Whole: 3.5.\n"));
  CHECK(contains(text, "| **Whole** | 3.5 |  |\n| &nbsp;&nbsp;Part | 3.5 |  |\n"));
  CHECK(contains(text, "## Good?\n\nNo strengths.\n"));
  CHECK(contains(text, "## Begin?\n\nNo steps.\n"));
  CHECK(contains(text, "## Why?\n\n### Whole: 3.5\n"));
  CHECK(contains(text, "## Sure?\n"));
  CHECK(text.substr(text.size() - 10) == "CC-BY-4.0\n");
}

TEST_CASE("first steps are numbered and say who and when and why", "[markdown]") {
  Report report;
  report.first_steps = {{"ask", "safety", "Safety", "Ask", "Ask it.", "Because.", "The boss", "about 1 hour", "within a week", "The gap is 2.", 0.5}};
  report.strengths = {{"space", "Time", "4.5", "There is time."}};
  report.missing = {{"Skipped", {{"plan", "There is a plan.", "", "", false}}}};

  const std::string text = report_markdown(report);

  CHECK(contains(text, "### 1. Ask\n\nAsk it.\n\nBecause.\n\n- The boss\n- about 1 hour, within a week\n- The gap is 2.\n"));
  CHECK(contains(text, "- **Time** (4.5): There is time.\n"));
  CHECK(contains(text, "### Skipped\n\n- There is a plan.\n"));
}
