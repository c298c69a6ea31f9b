#include "core/csv/read_responses_csv.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

ResponseFile read(std::string_view text) { return read_responses_csv(tiny(), text); }

Strings report(std::string_view text) { return places_and_rules(read(text).problems); }

Strings respondents(std::string_view text) {
  Strings names;
  for (const Response& response : read(text).responses) names.push_back(response.respondent);
  return names;
}

}  // namespace

TEST_CASE("each row is one response", "[csv]") {
  const ResponseFile file = read("respondent,group,audience,form,speak,hide,plan\nr1,Team A,boss,full,5,dont_know,\nr2,,,,1,2,0\n");

  CHECK(file.problems.empty());
  REQUIRE(file.responses.size() == 2);
  CHECK(file.responses[0].respondent == "r1");
  CHECK(file.responses[0].group == "Team A");
  CHECK(file.responses[0].audience() == 1);
  CHECK(file.responses[0].to(0) == rated(5));
  CHECK(file.responses[0].to(1) == dont_know());
  CHECK(file.responses[0].to(3) == skipped());
  CHECK(file.responses[1].audience() == 0);
  CHECK(file.responses[1].form() == 0);
  CHECK(file.responses[1].to(3) == rated(0));
}

TEST_CASE("columns stand in any order and cells may have spaces around them", "[csv]") {
  const ResponseFile file = read(" hide ; respondent\n 4 ; r1 \n");

  REQUIRE(file.responses.size() == 1);
  CHECK(file.responses[0].respondent == "r1");
  CHECK(file.responses[0].to(1) == rated(4));
}

TEST_CASE("an empty cell is no answer also for an item the form does not ask", "[csv]") {
  CHECK(report("form,speak,plan\nshort,5,\n").empty());
  CHECK(report("form,speak,plan\nshort,5,1\n") == Strings{"2:9 answer"});
}

TEST_CASE("an unknown or repeated column refuses the whole table", "[csv]") {
  CHECK(report("respondent,speek,speak,speak\nr1,1,1,1\n") == Strings{"1:12 unknown-column", "1:24 duplicate-column"});
  CHECK(respondents("respondent,speek\nr1,1\n").empty());
}

TEST_CASE("a header that cannot be read refuses the whole table and says so", "[csv]") {
  CHECK(report("\"respondent\"x,speak\nr1,5\n") == Strings{"1:1 csv-quote"});
  CHECK(respondents("\"respondent\"x,speak\nr1,5\n").empty());
}

TEST_CASE("a wrong cell refuses its row and no other", "[csv]") {
  const std::string text = "respondent,speak,hide\nr1,5,1\nr2,6,maybe\nr3,1,5\n";

  CHECK(report(text) == Strings{"3:4 answer", "3:6 answer"});
  CHECK(respondents(text) == Strings{"r1", "r3"});
  CHECK(read(text).problems[0].message == R"(must be 1, 2, 3, 4, 5, "dont_know" or "not_applicable")");
}

TEST_CASE("a code is a whole number and nothing else", "[csv]") {
  for (const std::string bad : {"4.0", "+4", "4x", "0x4", "99999999999", "four"}) {
    INFO(bad);
    CHECK(report("speak,hide\n" + bad + ",1\n") == Strings{"2:1 answer"});
  }
}

TEST_CASE("a row with another number of cells than the header is refused", "[csv]") {
  const std::string text = "respondent,speak\nr1\nr2,1,2\nr3,3\n";

  CHECK(report(text) == Strings{"2:1 row-length", "3:1 row-length"});
  CHECK(respondents(text) == Strings{"r3"});
}

TEST_CASE("a form or audience that does not exist refuses its row", "[csv]") {
  CHECK(report("audience,form,speak\nguest,long,1\nstaff,full,1\n") == Strings{"2:1 unknown-reference", "2:1 unknown-reference"});
  CHECK(read("audience,form,speak\nguest,long,1\nstaff,full,1\n").responses.size() == 1);
}

TEST_CASE("problems of quotes and of answers stand in the order of the lines", "[csv]") {
  CHECK(report("respondent,speak\nr1,9\n\"r2\"x,1\nr3,9\n") == Strings{"2:4 answer", "3:1 csv-quote", "4:4 answer"});
}

TEST_CASE("a table without anything is refused and one with only a header has no responses", "[csv]") {
  CHECK(report("") == Strings{"1:1 empty"});
  CHECK(report("\n\n") == Strings{"1:1 empty"});
  CHECK(report("respondent,speak\n").empty());
  CHECK(respondents("respondent,speak\n").empty());
}

TEST_CASE("an apostrophe that guards a name against spreadsheets is taken off", "[csv]") {
  CHECK(respondents("respondent,speak\n'=cmd,1\n's,1\n") == Strings{"=cmd", "'s"});
}
