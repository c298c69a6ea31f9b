#include "core/utf8.hpp"

#include <string>

#include "tests/catch2.hpp"

using namespace leerruimte;
using namespace std::string_literals;

TEST_CASE("well-formed text of one to four bytes a character has no bad byte", "[utf8]") {
  CHECK(first_bad_utf8("") == std::nullopt);
  CHECK(first_bad_utf8("plain") == std::nullopt);
  CHECK(first_bad_utf8("\xC2\x80 \xDF\xBF") == std::nullopt);
  CHECK(first_bad_utf8("\xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBF") == std::nullopt);
  CHECK(first_bad_utf8("\xF0\x90\x80\x80 \xF4\x8F\xBF\xBF") == std::nullopt);
  CHECK(first_bad_utf8("NUL \0 is a character"s) == std::nullopt);
}

TEST_CASE("a continuation byte without a lead is bad", "[utf8]") {
  CHECK(first_bad_utf8("ab\x80") == 2U);
  CHECK(first_bad_utf8("\xBF") == 0U);
  CHECK(first_bad_utf8("\xC3\xA9\xA9") == 2U);
}

TEST_CASE("a character that is cut off is bad from its lead", "[utf8]") {
  CHECK(first_bad_utf8("a\xC3") == 1U);
  CHECK(first_bad_utf8("a\xE2\x82") == 1U);
  CHECK(first_bad_utf8("a\xF0\x9F\x98") == 1U);
  CHECK(first_bad_utf8("\xE2\x82z") == 0U);
  CHECK(first_bad_utf8("\xC3\xC3\xA9") == 0U);
}

TEST_CASE("a character written with more bytes than it needs is bad", "[utf8]") {
  CHECK(first_bad_utf8("\xC0\x80") == 0U);
  CHECK(first_bad_utf8("\xC1\xBF") == 0U);
  CHECK(first_bad_utf8("\xE0\x9F\xBF") == 0U);
  CHECK(first_bad_utf8("\xF0\x8F\xBF\xBF") == 0U);
}

TEST_CASE("surrogates are bad", "[utf8]") {
  CHECK(first_bad_utf8("\xED\xA0\x80") == 0U);
  CHECK(first_bad_utf8("\xED\xBF\xBF") == 0U);
  CHECK(first_bad_utf8("\xED\xA0\xBD\xED\xB8\x80") == 0U);
}

TEST_CASE("what lies above the last character of Unicode is bad", "[utf8]") {
  CHECK(first_bad_utf8("\xF4\x90\x80\x80") == 0U);
  CHECK(first_bad_utf8("\xF5\x80\x80\x80") == 0U);
  CHECK(first_bad_utf8("\xFE") == 0U);
  CHECK(first_bad_utf8("\xFF") == 0U);
}

TEST_CASE("lines and columns are counted from one", "[utf8]") {
  CHECK(place_at("ab\ncd", 0) == Place{1, 1});
  CHECK(place_at("ab\ncd", 2) == Place{1, 3});
  CHECK(place_at("ab\ncd", 3) == Place{2, 1});
  CHECK(place_at("ab\ncd", 5) == Place{2, 3});
  CHECK(place_at("\n\n", 2) == Place{3, 1});
}

TEST_CASE("a column counts characters and not bytes", "[utf8]") {
  const std::string text = "x\n\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80!";

  CHECK(place_at(text, text.find('!')) == Place{2, 4});
}
