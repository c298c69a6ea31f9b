#include "core/model/fingerprint.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using example::tiny_with;

namespace {

std::string print_of(std::string_view json) {
  const auto questionnaire = read_questionnaire(json);
  REQUIRE(questionnaire);
  return questionnaire->fingerprint();
}

/// Whether the fingerprint is another one after one piece of the tiny questionnaire is replaced.
bool changes(std::string_view text, std::string_view replacement) { return print_of(tiny_with(text, replacement)) != print_of(example::tiny_json); }

}  // namespace

TEST_CASE("a fingerprint is sixteen hexadecimal digits and the same every time", "[model]") {
  const std::string print = print_of(example::tiny_json);

  CHECK(print.size() == 16);
  CHECK(print.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(print == print_of(example::tiny_json));
}

TEST_CASE("the fingerprint changes with whatever decides a score", "[model]") {
  CHECK(changes(R"("keying": "reversed", )", ""));
  CHECK(changes(R"({"code": 5,)", R"({"code": 6,)"));
  CHECK(changes(R"("codes": [1])", R"("codes": [0])"));
  CHECK(changes(R"("min_answered": 0.5)", R"("min_answered": 1)"));
  CHECK(changes(R"({"from": 2.5,)", R"({"from": 2.6,)"));
  CHECK(changes(R"("rule": {"kind": "mean", "items": ["speak", "hide"]})", R"("rule": {"kind": "mean", "items": ["speak"]})"));
  CHECK(changes(R"("rule": {"kind": "mean", "scores": ["safety", "space"]})", R"("rule": {"kind": "mean", "scores": ["safety"]})"));
  CHECK(changes(R"("minutes": 2, "items": ["speak", "hide"])", R"("minutes": 2, "items": ["speak"])"));
}

TEST_CASE("the fingerprint stays the same when only words change", "[model]") {
  CHECK_FALSE(changes("I speak up.", "I say what I think."));
  CHECK_FALSE(changes(R"("version": "1.2.0")", R"("version": "1.2.1")"));
  CHECK_FALSE(changes("Some room.", "A little room."));
  CHECK_FALSE(changes("rather agree", "agree a little"));
  CHECK_FALSE(changes(R"("hours": 4)", R"("hours": 5)"));
  CHECK_FALSE(changes(R"("year": 2020)", R"("year": 2021)"));
}
