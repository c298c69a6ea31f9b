#include "core/logic/coercion.hpp"

#include <cmath>

#include "core/logic/number_text.hpp"
#include "core/logic/utf16.hpp"
#include "tests/catch2.hpp"
#include "tests/core/logic/rule.hpp"

using namespace leerruimte;
using namespace leerruimte::example;
using logic::number_of_text;
using logic::Value;

namespace {

std::string text_of(double value) { return logic::utf8_of(logic::text_of_number(value)); }

double number(std::string_view json) {
  logic::Steps steps;
  return *logic::to_number(value(json), steps);
}

}  // namespace

TEST_CASE("a number is written with the fewest digits, as JavaScript does", "[logic]") {
  CHECK(text_of(0) == "0");
  CHECK(text_of(-0.0) == "0");
  CHECK(text_of(-12.5) == "-12.5");
  CHECK(text_of(0.1) == "0.1");
  CHECK(text_of(0.1 + 0.2) == "0.30000000000000004");
  CHECK(text_of(1.0 / 3.0) == "0.3333333333333333");
  CHECK(text_of(0.000001) == "0.000001");
  CHECK(text_of(0.0000001) == "1e-7");
  CHECK(text_of(123456789012345680000.0) == "123456789012345680000");
  CHECK(text_of(1e21) == "1e+21");
  CHECK(text_of(1.5e300) == "1.5e+300");
  CHECK(text_of(5e-324) == "5e-324");
  CHECK(text_of(std::ldexp(1.0, -1017)) == "7.120236347223045e-307");
  CHECK(text_of(INFINITY) == "Infinity");
  CHECK(text_of(-INFINITY) == "-Infinity");
  CHECK(text_of(NAN) == "NaN");
}

TEST_CASE("a whole text is a number, spaces around it aside", "[logic]") {
  CHECK(number_of_text(u"12") == 12);
  CHECK(number_of_text(u" \t-1.5e2\n") == -150);
  CHECK(number_of_text(u"\u00A0+.5\uFEFF") == 0.5);
  CHECK(number_of_text(u"5.") == 5);
  CHECK(number_of_text(u"") == 0);
  CHECK(number_of_text(u"  ") == 0);
  CHECK(number_of_text(u"0x1F") == 31);
  CHECK(number_of_text(u"0o17") == 15);
  CHECK(number_of_text(u"0B101") == 5);
  CHECK(number_of_text(u"-Infinity") == -INFINITY);
  CHECK(number_of_text(u"1e999") == INFINITY);
}

TEST_CASE("any other text is no number", "[logic]") {
  for (const auto* text : {u"12 days", u"1 2", u".", u"e5", u"1e", u"-0x10", u"0x", u"0b2", u"inf", u"infinity", u"nan", u"1_000", u"0x1p3", u"١"}) {
    CHECK(std::isnan(number_of_text(text)));
  }
}

TEST_CASE("the number a text begins with ends where it stops being one", "[logic]") {
  CHECK(logic::leading_number(u" 12 days") == 12);
  CHECK(logic::leading_number(u"-1.5.2") == -1.5);
  CHECK(logic::leading_number(u"1e+") == 1);
  CHECK(logic::leading_number(u"0x10") == 0);
  CHECK(logic::leading_number(u"Infinitys") == INFINITY);
  CHECK(std::isnan(logic::leading_number(u"")));
  CHECK(std::isnan(logic::leading_number(u"days 12")));
}

TEST_CASE("values that are no text become numbers", "[logic]") {
  CHECK(number("null") == 0);
  CHECK(number("true") == 1);
  CHECK(number("[]") == 0);
  CHECK(number(R"([["7"]])") == 7);
  CHECK(std::isnan(number("[1, 2]")));
  CHECK(std::isnan(number("{}")));
}

TEST_CASE("UTF-8 goes to UTF-16 and back", "[logic]") {
  CHECK(logic::utf16_of("aé€😀") == u"aé€😀");
  CHECK(logic::utf8_of(u"aé€😀") == "aé€😀");
  CHECK(logic::utf8_of(u"😀").size() == 4);
}

TEST_CASE("what is no text is U+FFFD", "[logic]") {
  CHECK(logic::utf16_of("a\xFF" "b") == u"a\uFFFDb");
  CHECK(logic::utf8_of(std::u16string{u'a', char16_t{0xD83D}}) == "a\xEF\xBF\xBD");
  CHECK(logic::utf8_of(std::u16string{char16_t{0xDE00}, u'a'}) == "\xEF\xBF\xBD" "a");
}
