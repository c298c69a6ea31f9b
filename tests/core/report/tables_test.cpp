#include "core/report/tables.hpp"

#include "core/csv/write_table_tsv.hpp"
#include "core/report/make_report.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

std::vector<ReportTable> tables_for(const Questionnaire& questionnaire, const Response& response) {
  const LanguageIndex language = questionnaire->languages.size() - 1;
  const ScoredResponse scored = score_with_traces(questionnaire, ScoringPlan::compile(questionnaire, response.form()), response);
  const Report report = make_report(questionnaire, scored, language);
  return tables_of({questionnaire, scored, language, phrases_in("en")}, report);
}

const ReportTable& table_named(const std::vector<ReportTable>& tables, const std::string& id) {
  for (const ReportTable& table : tables) {
    if (table.id == id) return table;
  }
  FAIL(id);
  return tables.front();
}

using Row = std::vector<TableCell>;

}  // namespace

TEST_CASE("the table of scores has each top score and its parts, numbers as numbers", "[report]") {
  const auto tables = tables_for(tiny(), respond(tiny(), {rated(4), rated(1), skipped(), rated(1), rated(0)}));

  const ReportTable& profile = table_named(tables, "profile");
  CHECK(profile.columns == Strings{"Part", "Score", "Lowest possible", "Highest possible", "In words"});
  REQUIRE(profile.rows.size() == 4);
  CHECK(profile.rows[0] == Row{std::string{"Whole"}, 4.5, 1.0, 5.0, std::string{"much"}});
  CHECK(profile.rows[1] == Row{std::string{"Safety"}, 4.5, 1.0, 5.0, std::string{"much"}});
  CHECK(profile.rows[2] == Row{std::string{"Time"}, {}, 1.0, 5.0, std::string{"not enough answers"}});
  CHECK(profile.rows[3] == Row{std::string{"Arranged"}, 1.0, 0.0, 2.0, {}});
}

TEST_CASE("the table of statements has every answer and what it counts as", "[report]") {
  const auto tables = tables_for(tiny(), respond(tiny(), {rated(4), rated(1), dont_know()}));

  const ReportTable& statements = table_named(tables, "statements");
  REQUIRE(statements.rows.size() == 5);
  CHECK(statements.rows[1] == Row{std::string{"hide"}, std::string{"Mistakes stay hidden."}, std::string{"disagree"}, 5.0, std::string{"yes"}});
  CHECK(statements.rows[2] == Row{std::string{"time"}, std::string{"There is time."}, std::string{"don't know"}, {}, std::string{"no"}});
  CHECK(statements.rows[3] == Row{std::string{"plan"}, std::string{"There is a plan."}, std::string{"no answer"}, {}, std::string{"no"}});
}

TEST_CASE("a table without rows is left out, and every row has a cell for each column", "[report]") {
  for (const std::string path : {"tests/cli/shared/workshop.json", "tests/contract/everything.json", "questionnaires/leerrijke-werkomgeving.json"}) {
    const Questionnaire questionnaire = *read_questionnaire(file_text(path));
    for (const ReportTable& table : tables_for(questionnaire, Response::blank(questionnaire, 0, 0))) {
      INFO(path << ' ' << table.id);
      CHECK_FALSE(table.rows.empty());
      for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
    }
  }
}

TEST_CASE("a table for the clipboard has the decimal mark of its language and runs nothing", "[csv]") {
  const ReportTable table{"t", "T", {"a", "=b"}, {{std::string{"=1+1"}, 2.5}, {std::string{"two\nlines"}, -3.0}, {std::string{"tab\there, \"x\""}, {}}}};

  CHECK(table_tsv(table, ",") == "a\t'=b\n'=1+1\t2,5\n\"two\nlines\"\t-3\n\"tab\there, \"\"x\"\"\"\t\n");
}
