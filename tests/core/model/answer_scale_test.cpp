#include "core/model/answer_scale.hpp"

#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using example::english;

TEST_CASE("a scale knows its ends and its options by code", "[model]") {
  const AnswerScale scale = example::scale_of({0, 1, 2});

  CHECK(scale.lowest() == 0);
  CHECK(scale.highest() == 2);
  REQUIRE(scale.option(1) != nullptr);
  CHECK(scale.option(1)->label == english("1"));
  CHECK(scale.option(3) == nullptr);
}

TEST_CASE("codes may be negative and may leave gaps", "[model]") {
  const AnswerScale scale = example::scale_of({-2, 0, 5});

  CHECK(scale.lowest() == -2);
  CHECK(scale.option(-1) == nullptr);
}

TEST_CASE("a scale needs two options or more", "[model]") {
  CHECK_FALSE(AnswerScale::of("s", {}, {}));
  CHECK_FALSE(AnswerScale::of("s", {{1, english("one")}}, {}));
  CHECK(AnswerScale::of("s", {{1, english("one")}, {2, english("two")}}, {}));
}

TEST_CASE("the codes of a scale ascend", "[model]") {
  CHECK_FALSE(AnswerScale::of("s", {{1, english("one")}, {1, english("one again")}}, {}));
  CHECK_FALSE(AnswerScale::of("s", {{2, english("two")}, {1, english("one")}}, {}));
}

TEST_CASE("a scale offers each missing answer once", "[model]") {
  const std::vector<Option> options{{1, english("one")}, {2, english("two")}};
  const MissingOption unknown{Missing::dont_know, english("don't know")};

  CHECK_FALSE(AnswerScale::of("s", options, {unknown, unknown}));
  const auto scale = AnswerScale::of("s", options, {unknown});
  REQUIRE(scale);
  CHECK(scale->option(Missing::dont_know) != nullptr);
  CHECK(scale->option(Missing::prefer_not) == nullptr);
}

TEST_CASE("every missing answer has a name that leads back to it", "[model]") {
  for (const Missing missing : {Missing::not_applicable, Missing::dont_know, Missing::prefer_not}) {
    CHECK(missing_named(name_of(missing)) == missing);
  }
  CHECK(missing_named("maybe") == std::nullopt);
  CHECK(missing_named("") == std::nullopt);
}
