#include "core/code/answer_code.hpp"

#include <algorithm>
#include <cctype>

#include "core/answers/random_response.hpp"
#include "core/code/checksum.hpp"
#include "core/code/mixed_radix.hpp"
#include "core/json/write_response.hpp"
#include "tests/catch2.hpp"
#include "tests/core/example.hpp"

using namespace leerruimte;
using namespace leerruimte::example;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Questionnaire open_file(const std::string& path) { return *read_questionnaire(file_text(path)); }

const std::vector<std::string> every_kind{"tests/cli/shared/workshop.json", "tests/cli/shared/kitchen.json", "tests/contract/everything.json"};
const std::vector<std::string> shipped{"questionnaires/beleid-op-papier.json",    "questionnaires/leerrijke-werkomgeving.json", "questionnaires/nea-anker.json",
                                       "questionnaires/positie-om-te-leren.json", "questionnaires/randvoorwaarden.json",        "questionnaires/ruimte-en-vertrouwen.json",
                                       "questionnaires/waarden-en-mogelijkheden.json", "questionnaires/werkkenmerken.json"};

Result<Response> read_code(const Questionnaire& questionnaire, std::string_view text) {
  const auto typed = TypedCode::read(text);
  if (!typed) return typed.problems();
  if (!typed->names(questionnaire)) return typed->nowhere();
  return typed->answers(questionnaire);
}

std::string rule_of(const Questionnaire& questionnaire, std::string_view text) {
  const auto response = read_code(questionnaire, text);
  return response ? "" : response.problems().front().rule;
}

/// A response without what a code leaves out.
std::string coded_part(const Questionnaire& questionnaire, Response response) {
  for (const ItemIndex item : questionnaire->forms[response.form()].items) {
    if (questionnaire->items[item].kind == ItemKind::text) static_cast<void>(response.give(questionnaire, item, Answer::none()));
  }
  return response_json(questionnaire, response).dump();
}

std::string symbols_only(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
  return text;
}

/// Every code that differs from this one in one character or in the order of two neighbours.
template <class Try>
void mistype(const std::string& code, Try try_one) {
  for (std::size_t i = 0; i < code.size(); ++i) {
    for (const char other : alphabet) {
      std::string typed = code;
      typed[i] = other;
      if (typed != code) try_one(typed);
    }
    std::string swapped = code;
    if (i + 1 < code.size()) std::swap(swapped[i], swapped[i + 1]);
    if (swapped != code) try_one(swapped);
  }
}

}  // namespace

TEST_CASE("choices become one number and come back", "[code]") {
  const std::vector<Digit> digits{{3, 2}, {7, 0}, {2, 1}, {1, 0}, {2'000'001, 1'999'999}};

  const Symbols packed = pack(digits);

  Unpacker unpacker{packed};
  for (const Digit& digit : digits) CHECK(unpacker.next(digit.radix) == digit.value);
  CHECK(unpacker.empty());
  CHECK(packed.size() == 6);  // 3 * 7 * 2 * 2,000,001 is below 32 to the 6th, above 32 to the 5th
  CHECK(pack({{32, 0}, {32, 31}}) == Symbols{31, 0});
}

TEST_CASE("the checksum is that of Bech32m", "[code]") {
  // A test vector of BIP 350: "a1lqfn3a" is the checksum of nothing behind the prefix "a", which stands for the symbols 3, 0, 1.
  const auto checksum = checksum_of({3, 0, 1});

  CHECK(std::vector<int>(checksum.begin(), checksum.end()) == std::vector<int>{31, 0, 9, 19, 17, 29});  // l q f n 3 a
  CHECK(checksum_fits({3, 0, 1, 31, 0, 9, 19, 17, 29}));
  CHECK_FALSE(checksum_fits({3, 0, 1, 31, 0, 9, 19, 17, 28}));
}

TEST_CASE("answers come back from their code, of every kind and in every questionnaire", "[code]") {
  std::vector<std::string> paths = shipped;
  paths.insert(paths.end(), every_kind.begin(), every_kind.end());
  for (const std::string& path : paths) {
    const Questionnaire questionnaire = open_file(path);
    for (FormIndex form = 0; form < questionnaire->forms.size(); ++form) {
      for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Response response = random_response(questionnaire, form, seed % questionnaire->audiences.size(), seed);
        const AnswerCode code = write_code(questionnaire, response);
        const auto again = read_code(questionnaire, code.text);
        INFO(path << ' ' << form << ' ' << seed << ' ' << code.text);
        REQUIRE(again);
        CHECK(response_json(questionnaire, *again).dump() == coded_part(questionnaire, response));
      }
    }
  }
}

TEST_CASE("a code can be typed in any case, with O for 0 and L for 1, with any dashes and spaces", "[code]") {
  const Questionnaire questionnaire = tiny();
  const std::string code = write_code(questionnaire, respond(questionnaire, {rated(4), dont_know(), skipped(), rated(0)})).text;
  std::string lower = code;
  for (char& letter : lower) {
    letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    if (letter == '0') letter = 'o';
    if (letter == '1') letter = 'l';
  }

  CHECK(rule_of(questionnaire, symbols_only(code)).empty());
  CHECK(rule_of(questionnaire, lower).empty());
  CHECK(rule_of(questionnaire, "  " + symbols_only(code).substr(0, 4) + "\u2013 \u00A0\r\n" + symbols_only(code).substr(4) + "\n").empty());
}

TEST_CASE("every mistyped character and every swap of neighbours is refused", "[code]") {
  const std::vector<std::string> paths{"questionnaires/leerrijke-werkomgeving.json", "questionnaires/nea-anker.json", "tests/cli/shared/workshop.json",
                                       "tests/contract/everything.json"};
  long tried = 0;
  long accepted = 0;
  for (const std::string& path : paths) {
    const Questionnaire questionnaire = open_file(path);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      const std::string code = symbols_only(write_code(questionnaire, random_response(questionnaire, 0, 0, seed)).text);
      mistype(code, [&](const std::string& typed) {
        ++tried;
        if (read_code(questionnaire, typed)) ++accepted;
      });
    }
  }

  CHECK(tried > 18'000);
  CHECK(accepted == 0);
}

TEST_CASE("a code that lost or gained characters is refused, and says so", "[code]") {
  const Questionnaire questionnaire = open_file("questionnaires/leerrijke-werkomgeving.json");
  const std::string code = symbols_only(write_code(questionnaire, random_response(questionnaire, 0, 0, 1)).text);

  for (std::size_t length = 0; length < code.size(); ++length) CHECK_FALSE(rule_of(questionnaire, code.substr(0, length)).empty());
  CHECK(rule_of(questionnaire, code.substr(0, code.size() - 2)) == "code-length");
  CHECK(rule_of(questionnaire, code + "7") == "code-length");
  CHECK(rule_of(questionnaire, code.substr(0, 10)) == "code-length");
  CHECK(rule_of(questionnaire, "") == "code-length");
}

TEST_CASE("what is wrong with a code is one sentence", "[code]") {
  const Questionnaire questionnaire = tiny();
  const std::string code = write_code(questionnaire, respond(questionnaire, {rated(4)})).text;
  std::string damaged = code;
  std::string other_format = code;
  other_format[0] = '2';
  damaged[13] = damaged[13] == '7' ? '8' : '7';

  const auto with_u = TypedCode::read("1AB CU");
  REQUIRE_FALSE(with_u);
  CHECK(with_u.problems() == Problems{{"code-character", "", "has a character that no code has, at place 6", {1, 6}}});
  CHECK(rule_of(questionnaire, damaged) == "code-damaged");
  CHECK(rule_of(questionnaire, other_format) == "code-format");
}

TEST_CASE("a code of another version or another questionnaire is not read", "[code]") {
  const std::string code = write_code(tiny(), respond(tiny(), {rated(4)})).text;
  const auto with = [](std::string_view text, std::string_view replacement) { return *read_questionnaire(tiny_with(text, replacement)); };

  CHECK(rule_of(with(R"("version": "1.2.0")", R"("version": "1.2.1")"), code).empty());  // the same answers and scores
  CHECK(rule_of(with(R"("id": "hide", "scale": "agree", "keying": "reversed")", R"("id": "hide", "scale": "agree")"), code) == "code-version");
  CHECK(rule_of(with(R"({"kind": "not_applicable", "label": {"nl": "n.v.t.", "en": "n/a"}})", R"({"kind": "prefer_not", "label": {"nl": "n.v.t.", "en": "n/a"}})"), code) ==
        "code-version");
  CHECK(rule_of(with(R"("id": "tiny")", R"("id": "tinier")"), code) == "code-questionnaire");
}

TEST_CASE("answers in own words are counted as left out", "[code]") {
  const Questionnaire questionnaire = open_file("tests/cli/shared/workshop.json");
  const auto item = questionnaire.item_named("idea");
  REQUIRE(item);
  Response response = Response::blank(questionnaire, 0, 0);
  CHECK(write_code(questionnaire, response).left_out == 0);

  REQUIRE_FALSE(response.give(questionnaire, *item, Answer::of(std::string{"An idea."})));

  CHECK(write_code(questionnaire, response).left_out == 1);
}

TEST_CASE("no answer, none ticked and a missing answer stay different", "[code]") {
  const Questionnaire questionnaire = open_file("tests/cli/shared/workshop.json");
  const auto item = questionnaire.item_named("obstacle");
  REQUIRE(item);
  for (const Answer& answer : {Answer::none(), Answer::of(Ticks{}), Answer::of(Ticks{1, 3})}) {
    Response response = Response::blank(questionnaire, 0, 0);
    REQUIRE_FALSE(response.give(questionnaire, *item, answer));
    const auto again = read_code(questionnaire, write_code(questionnaire, response).text);
    REQUIRE(again);
    CHECK(again->given_to(*item) == answer);
  }
}

TEST_CASE("the 46 items of the main scan fit in 45 characters", "[code]") {
  const Questionnaire questionnaire = open_file("questionnaires/leerrijke-werkomgeving.json");
  const std::string code = write_code(questionnaire, random_response(questionnaire, 0, 0, 1)).text;

  CHECK(symbols_only(code).size() <= 45);
  CHECK(code.size() <= 53);  // with its dashes
}
