#include "core/csv/csv.hpp"

#include "core/answers/dice.hpp"
#include "core/limits.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using namespace std::string_literals;

namespace {

/// The cells of each row, joined by "|".
Strings rows_of(std::string_view text) {
  Strings rows;
  for (const CsvRow& row : parse_csv(text).rows) {
    std::string joined;
    for (std::size_t i = 0; i < row.size(); ++i) joined += (i == 0 ? "" : "|") + row[i].text;
    rows.push_back(joined);
  }
  return rows;
}

Strings report(std::string_view text) { return places_and_rules(parse_csv(text).problems); }

}  // namespace

TEST_CASE("rows and cells are read with any of three separators", "[csv]") {
  CHECK(rows_of("a,b\n1,2\n") == Strings{"a|b", "1|2"});
  CHECK(rows_of("a;b\n1,5;2\n") == Strings{"a|b", "1,5|2"});
  CHECK(rows_of("a\tb\n1\t2\n") == Strings{"a|b", "1|2"});
  CHECK(rows_of("a,b;c;d\n") == Strings{"a,b|c|d"});
}

TEST_CASE("the last line may lack its end and lines may end with CRLF", "[csv]") {
  CHECK(rows_of("a,b\r\n1,2\r\n3,4") == Strings{"a|b", "1|2", "3|4"});
  CHECK(rows_of("a,b\r\n1,2\r") == Strings{"a|b", "1|2"});
}

TEST_CASE("a byte order mark is passed over", "[csv]") {
  CHECK(rows_of("\xEF\xBB\xBF" "a,b\n") == Strings{"a|b"});
  CHECK(parse_csv("\xEF\xBB\xBF" "a,b\n").rows[0][0].place == Place{1, 1});
}

TEST_CASE("rows without text are passed over and empty cells are kept", "[csv]") {
  CHECK(rows_of("a,b\n\n,\n1,\n\r\n,2\n") == Strings{"a|b", "1|", "|2"});
  CHECK(rows_of("").empty());
}

TEST_CASE("a quoted cell may hold separators and quotes and line ends", "[csv]") {
  CHECK(rows_of("\"a,b\",\"say \"\"hi\"\"\"\n") == Strings{"a,b|say \"hi\""});
  CHECK(rows_of("\"two\r\nlines\",x\ny,z\n") == Strings{"two\r\nlines|x", "y|z"});
  CHECK(rows_of("\"\",\"\"\"\"\n") == Strings{"|\""});
}

TEST_CASE("a quote inside an unquoted cell is text", "[csv]") { CHECK(rows_of("5\" pipe,x\n") == Strings{"5\" pipe|x"}); }

TEST_CASE("cells know where they begin also behind a cell of many lines", "[csv]") {
  const CsvTable table = parse_csv("a,b\n\"x\ny\",\xC3\xA9\xC3\xA9,z\nlast,1\n");

  CHECK(table.rows[0][1].place == Place{1, 3});
  CHECK(table.rows[1][0].place == Place{2, 1});
  CHECK(table.rows[1][1].place == Place{3, 4});
  CHECK(table.rows[1][2].place == Place{3, 7});
  CHECK(table.rows[2][0].place == Place{4, 1});
}

TEST_CASE("a bad row is reported with its place and leaves the others alone", "[csv]") {
  const std::string text = "a,b\n1,\"2\"x\n3,4\n";

  CHECK(report(text) == Strings{"2:3 csv-quote"});
  CHECK(rows_of(text) == Strings{"a|b", "3|4"});
}

TEST_CASE("a quote that is never closed is reported where it opens", "[csv]") {
  const std::string text = "a,b\n1,2\n3,\"4\n5,6\n";

  CHECK(report(text) == Strings{"3:3 csv-quote"});
  CHECK(rows_of(text) == Strings{"a|b", "1|2"});
  CHECK(report("\"") == Strings{"1:1 csv-quote"});
}

TEST_CASE("a cell of exactly the longest size is read and one byte more is refused", "[csv]") {
  const std::string longest(limits::text_bytes, 'x');

  CHECK(rows_of("a," + longest + "\n").size() == 1);
  CHECK(report("a," + longest + "x\nb,c\n") == Strings{"1:3 too-long"});
  CHECK(rows_of("a," + longest + "x\nb,c\n") == Strings{"b|c"});
}

TEST_CASE("a table with a NUL byte or bytes that are not UTF-8 is refused", "[csv]") {
  CHECK(report("a,b\n1,\0\n"s) == Strings{"2:3 nul-byte"});
  CHECK(report("a,b\ncaf\xE9,2\n") == Strings{"2:4 utf-8"});
  CHECK(rows_of("a,b\ncaf\xE9,2\n").empty());
}

TEST_CASE("a cell is quoted only where that is needed", "[csv]") {
  CHECK(csv_cell("plain text") == "plain text");
  CHECK(csv_cell("") == "");
  CHECK(csv_cell("a,b") == "\"a,b\"");
  CHECK(csv_cell("a;b") == "\"a;b\"");
  CHECK(csv_cell("say \"hi\"") == "\"say \"\"hi\"\"\"");
  CHECK(csv_cell("two\nlines") == "\"two\nlines\"");
}

TEST_CASE("text that a spreadsheet would run gets an apostrophe", "[csv]") {
  CHECK(csv_cell("=1+1") == "'=1+1");
  CHECK(csv_cell("+31 6") == "'+31 6");
  CHECK(csv_cell("-1") == "'-1");
  CHECK(csv_cell("@sum") == "'@sum");
  CHECK(csv_cell("\tx") == "\"'\tx\"");
  CHECK(csv_cell("\rx") == "\"'\rx\"");
  CHECK(csv_cell("\nx") == "\"'\nx\"");
  CHECK(csv_cell("\uFF1D1") == "'\uFF1D1");
  CHECK(csv_cell("\uFF0B1") == "'\uFF0B1");
  CHECK(csv_cell("\uFF0D1") == "'\uFF0D1");
  CHECK(csv_cell("\uFF20x") == "'\uFF20x");
  CHECK(csv_cell("a=b") == "a=b");
}

TEST_CASE("what is written is read back as the same text", "[csv]") {
  for (const std::string& text : {"plain"s, ""s, "=1+1"s, "'=1+1"s, "''=1"s, "'"s, "''"s, "'s morgens"s, "-"s, "@"s, "a,\"b\"\r\nc"s, "\t"s, "=\"x\",y"s, "'-'"s, "  spaced "s}) {
    const CsvTable table = parse_csv(csv_cell(text) + ",end\n");
    INFO(text);
    REQUIRE(table.rows.size() == 1);
    CHECK(plain_text(table.rows[0][0].text) == text);
  }
}

TEST_CASE("any text is written so that it comes back and no spreadsheet runs it", "[csv]") {
  const std::vector<std::string> pieces{"=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\r", "\n", " ", "a", "1", "\uFF1D", "\uFF0B", "é", "😀"};
  Dice dice{11};
  long wrong = 0;
  for (int i = 0; i < 200'000; ++i) {
    std::string text;
    for (std::uint64_t length = dice.below(7); length > 0; --length) text += pieces[dice.place_in(pieces.size())];
    const CsvTable table = parse_csv("text,end\n" + csv_cell(text) + ",end\n");
    const bool back = table.problems.empty() && table.rows.size() == 2 && table.rows[1].size() == 2 && plain_text(table.rows[1][0].text) == text;
    const bool runs = back && !text.empty() && std::string_view{"=+-@\t\r\n\xEF"}.find(table.rows[1][0].text.front()) != std::string_view::npos;
    if (!back || runs) ++wrong;
  }
  CHECK(wrong == 0);
}
