#include "core/answers/random_response.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/answers/dice.hpp"
#include "core/json/read_questionnaire.hpp"
#include "tests/catch2.hpp"

using namespace leerruimte;

namespace {

std::vector<Questionnaire> shipped() {
  std::vector<Questionnaire> all;
  for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{LEERRUIMTE_SOURCE_DIR} / "questionnaires"}) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream file{entry.path()};
    auto read = read_questionnaire(std::string{std::istreambuf_iterator<char>{file}, {}});
    REQUIRE(read);
    all.push_back(*std::move(read));
  }
  return all;
}

bool same_answers(const Questionnaire& questionnaire, const Response& one, const Response& other) {
  for (ItemIndex item = 0; item < questionnaire->items.size(); ++item) {
    if (!(one.given_to(item) == other.given_to(item))) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("the same seed gives the same draws on every machine", "[answers]") {
  Dice dice{1};

  const std::vector<std::uint64_t> drawn{dice.below(1000), dice.below(1000), dice.below(1000), dice.below(6), dice.below(1)};

  CHECK(drawn == std::vector<std::uint64_t>{465, 519, 590, 5, 0});  // of SplitMix64 from 1
}

TEST_CASE("a made-up respondent gives only answers that are offered, and the same for the same seed", "[answers]") {
  for (const Questionnaire& questionnaire : shipped()) {
    INFO(questionnaire->id);
    for (FormIndex form = 0; form < questionnaire->forms.size(); ++form) {
      for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Response response = random_response(questionnaire, form, 0, seed);

        Response copy = Response::blank(questionnaire, form, 0);
        for (ItemIndex item = 0; item < questionnaire->items.size(); ++item) {
          if (response.given_to(item).given()) CHECK_FALSE(copy.give(questionnaire, item, response.given_to(item)));
          if (response.hidden(item)) CHECK_FALSE(response.given_to(item).given());
        }
        CHECK(same_answers(questionnaire, response, random_response(questionnaire, form, 0, seed)));
      }
    }
  }
}

TEST_CASE("among made-up respondents there are extreme ones, complete ones and those with gaps", "[answers]") {
  for (const Questionnaire& questionnaire : shipped()) {
    INFO(questionnaire->id);
    int all_low = 0;
    int all_high = 0;
    int complete = 0;
    int with_missing = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
      const Response response = random_response(questionnaire, 0, 0, seed);
      bool low = true;
      bool high = true;
      bool gaps = false;
      bool missing = false;
      for (const ItemIndex item : questionnaire->forms[0].items) {
        const Answer& answer = response.to(item);
        if (questionnaire->items[item].is_scored() && !response.hidden(item)) gaps = gaps || !answer.given();
        missing = missing || answer.missing().has_value();
        if (!questionnaire->items[item].is_quantity() || !answer.code()) continue;
        const bool reversed = questionnaire->items[item].keying == Keying::reversed;
        const AnswerScale& scale = questionnaire.scale_of(item);
        low = low && *answer.code() == (reversed ? scale.highest() : scale.lowest());
        high = high && *answer.code() == (reversed ? scale.lowest() : scale.highest());
      }
      all_low += low ? 1 : 0;
      all_high += high ? 1 : 0;
      complete += gaps || missing ? 0 : 1;
      with_missing += missing ? 1 : 0;
    }
    CHECK(all_low > 5);
    CHECK(all_high > 5);
    CHECK(complete > 500);
    CHECK(complete < 1900);
    bool offers_missing = false;
    for (const AnswerScale& scale : questionnaire->scales) offers_missing = offers_missing || !scale.missing().empty();
    CHECK((with_missing > 50) == offers_missing);
  }
}
