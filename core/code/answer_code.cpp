#include "core/code/answer_code.hpp"

#include <algorithm>
#include <optional>

#include "core/code/checksum.hpp"
#include "core/code/mixed_radix.hpp"
#include "core/model/hash.hpp"

namespace leerruimte {
namespace {

// What stands where: one symbol for the format, the questionnaire, what it asks and scores, the answers, the checksum.
constexpr std::uint8_t format = 1;
constexpr std::size_t name_symbols = 3;
constexpr std::size_t shape_symbols = 5;
constexpr std::size_t head_symbols = 1 + name_symbols + shape_symbols;
constexpr int bits_of_symbol = 5;

/// Which questionnaire, whatever its version.
std::uint32_t name_of(const Questionnaire& questionnaire) {
  Hash hash;
  hash.add(questionnaire->id);
  return hash.bits(name_symbols * bits_of_symbol);
}

/// Everything that decides what a number stands for: the same answers, asked and scored in the same way.
std::uint32_t shape_of(const Questionnaire& questionnaire) {
  Hash hash;
  hash.add(questionnaire.fingerprint());
  for (const Form& form : questionnaire->forms) hash.add(form.id);
  for (const Audience& audience : questionnaire->audiences) hash.add(audience.id);
  for (const Item& item : questionnaire->items) {
    if (!item.is_scored()) continue;
    hash.add(item.id);
    hash.add(static_cast<std::int64_t>(item.kind));
    for (const MissingOption& option : questionnaire->scales[item.scale].missing()) hash.add(leerruimte::name_of(option.kind));
  }
  return hash.bits(shape_symbols * bits_of_symbol);
}

void add_number(Symbols& symbols, std::uint32_t number, std::size_t count) {
  for (std::size_t i = count; i > 0; --i) symbols.push_back(static_cast<std::uint8_t>((number >> (bits_of_symbol * (i - 1))) & 31U));
}

Digit digit(std::size_t radix, std::size_t value) { return {static_cast<std::uint32_t>(radix), static_cast<std::uint32_t>(value)}; }

std::size_t codes_in(const AnswerScale& scale) {
  return scale.stepped() ? static_cast<std::size_t>(std::int64_t{scale.highest()} - scale.lowest() + 1) : scale.options().size();
}

std::size_t place_of(const AnswerScale& scale, int code) {
  if (scale.stepped()) return static_cast<std::size_t>(std::int64_t{code} - scale.lowest());
  const auto found = std::find_if(scale.options().begin(), scale.options().end(), [&](const Option& option) { return option.code == code; });
  return static_cast<std::size_t>(found - scale.options().begin());
}

int code_at(const AnswerScale& scale, std::size_t place) {
  return scale.stepped() ? scale.lowest() + static_cast<int>(place) : scale.options()[place].code;
}

std::size_t place_of(const AnswerScale& scale, Missing missing) {
  const auto found = std::find_if(scale.missing().begin(), scale.missing().end(), [&](const MissingOption& option) { return option.kind == missing; });
  return static_cast<std::size_t>(found - scale.missing().begin());
}

/// The states of an item: no answer, then its codes (of ticks: that some or none were ticked), then its missing answers.
std::size_t given_states(const Item& item, const AnswerScale& scale) { return item.kind == ItemKind::ticks ? 1 : codes_in(scale); }

std::size_t state_of(const Item& item, const AnswerScale& scale, const Answer& answer) {
  if (!answer.given()) return 0;
  if (const auto missing = answer.missing()) return 1 + given_states(item, scale) + place_of(scale, *missing);
  return answer.ticks() != nullptr ? 1 : 1 + place_of(scale, *answer.code());
}

/// The choices of a response, in the order in which a code holds them: form, audience, and the items the form asks. Ticks are their state and
/// then yes or no for each option.
std::vector<Digit> digits_of(const Questionnaire& questionnaire, const Response& response) {
  std::vector<Digit> digits{digit(questionnaire->forms.size(), response.form()), digit(questionnaire->audiences.size(), response.audience())};
  for (const ItemIndex index : questionnaire->forms[response.form()].items) {
    const Item& item = questionnaire->items[index];
    if (!item.is_scored()) continue;
    const AnswerScale& scale = questionnaire.scale_of(index);
    const Answer& answer = response.given_to(index);
    digits.push_back(digit(1 + given_states(item, scale) + scale.missing().size(), state_of(item, scale, answer)));
    if (item.kind != ItemKind::ticks) continue;
    const Ticks none;
    const Ticks& ticks = answer.ticks() != nullptr ? *answer.ticks() : none;
    for (std::size_t place = 0; place < codes_in(scale); ++place) {
      digits.push_back(digit(2, std::binary_search(ticks.begin(), ticks.end(), code_at(scale, place)) ? 1 : 0));
    }
  }
  return digits;
}

Answer unpack_answer(Unpacker& unpacker, const Item& item, const AnswerScale& scale) {
  const std::size_t given = given_states(item, scale);
  const std::size_t state = unpacker.next(static_cast<std::uint32_t>(1 + given + scale.missing().size()));
  Ticks ticks;
  for (std::size_t place = 0; item.kind == ItemKind::ticks && place < codes_in(scale); ++place) {
    if (unpacker.next(2) == 1) ticks.push_back(code_at(scale, place));
  }
  if (state == 0) return Answer::none();
  if (state > given) return Answer::of(scale.missing()[state - 1 - given].kind);
  return item.kind == ItemKind::ticks ? Answer::of(std::move(ticks)) : Answer::of(code_at(scale, state - 1));
}

/// @return nothing when this is no number that `write_code` makes.
std::optional<Response> unpack(const Questionnaire& questionnaire, const Symbols& payload) {
  Unpacker unpacker{payload};
  const FormIndex form = unpacker.next(static_cast<std::uint32_t>(questionnaire->forms.size()));
  const AudienceIndex audience = unpacker.next(static_cast<std::uint32_t>(questionnaire->audiences.size()));
  Response response = Response::blank(questionnaire, form, audience);
  for (const ItemIndex index : questionnaire->forms[form].items) {
    const Item& item = questionnaire->items[index];
    if (!item.is_scored()) continue;
    Answer answer = unpack_answer(unpacker, item, questionnaire.scale_of(index));
    if (answer.given() && response.give(questionnaire, index, std::move(answer))) return std::nullopt;
  }
  if (!unpacker.empty() || pack(digits_of(questionnaire, response)) != payload) return std::nullopt;
  return response;
}

Problem problem(std::string rule, std::string message) { return {std::move(rule), "", std::move(message)}; }

Problem damaged() { return problem("code-damaged", "is damaged: a character is wrong, missing or swapped"); }

/// How many characters a code of each form has.
std::vector<std::size_t> lengths_of(const Questionnaire& questionnaire) {
  std::vector<std::size_t> lengths;
  for (FormIndex form = 0; form < questionnaire->forms.size(); ++form) {
    const std::size_t answers = pack(digits_of(questionnaire, Response::blank(questionnaire, form, 0))).size();
    const std::size_t length = head_symbols + answers + checksum_symbols;
    if (std::find(lengths.begin(), lengths.end(), length) == lengths.end()) lengths.push_back(length);
  }
  return lengths;
}

std::string listed(const std::vector<std::size_t>& lengths) {
  std::string text;
  for (std::size_t i = 0; i < lengths.size(); ++i) text += (i == 0 ? "" : " or ") + std::to_string(lengths[i]);
  return text;
}

}  // namespace

AnswerCode write_code(const Questionnaire& questionnaire, const Response& response) {
  Symbols symbols{format};
  add_number(symbols, name_of(questionnaire), name_symbols);
  add_number(symbols, shape_of(questionnaire), shape_symbols);
  const Symbols answers = pack(digits_of(questionnaire, response));
  symbols.insert(symbols.end(), answers.begin(), answers.end());
  const auto checksum = checksum_of(symbols);
  symbols.insert(symbols.end(), checksum.begin(), checksum.end());

  const std::vector<ItemIndex>& items = questionnaire->forms[response.form()].items;
  const auto in_own_words = [&](ItemIndex item) { return response.given_to(item).text() != nullptr; };
  return {text_of(symbols), static_cast<int>(std::count_if(items.begin(), items.end(), in_own_words))};
}

Result<TypedCode> TypedCode::read(std::string_view text) {
  auto symbols = read_symbols(text);
  if (!symbols) return symbols.problems();
  const std::size_t count = symbols->size();
  if (count <= head_symbols + checksum_symbols) return problem("code-length", "has " + std::to_string(count) + " characters, which is too few for a code");
  if (symbols->front() != format) {
    return problem("code-format", "begins with another character than codes of this program do: it is mistyped, or from a later program");
  }
  return TypedCode{*std::move(symbols)};
}

std::uint32_t TypedCode::number_at(std::size_t first, std::size_t count) const {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < count; ++i) number = (number << bits_of_symbol) | symbols_[first + i];
  return number;
}

Symbols TypedCode::payload() const {
  return {symbols_.begin() + static_cast<std::ptrdiff_t>(head_symbols), symbols_.end() - static_cast<std::ptrdiff_t>(checksum_symbols)};
}

bool TypedCode::names(const Questionnaire& questionnaire) const { return number_at(1, name_symbols) == name_of(questionnaire); }

Result<Response> TypedCode::answers(const Questionnaire& questionnaire) const {
  const bool same_shape = number_at(1 + name_symbols, shape_symbols) == shape_of(questionnaire);
  if (!checksum_fits(symbols_)) {
    const std::vector<std::size_t> lengths = lengths_of(questionnaire);
    const bool right_length = std::find(lengths.begin(), lengths.end(), symbols_.size()) != lengths.end();
    if (right_length || !same_shape) return damaged();
    return problem("code-length", "has " + std::to_string(symbols_.size()) + " characters; a code of this questionnaire has " + listed(lengths));
  }
  if (!same_shape) return problem("code-version", "is of another version of this questionnaire, whose answers cannot be read with version " + questionnaire->version);
  auto response = unpack(questionnaire, payload());
  if (!response) return damaged();
  return *std::move(response);
}

Problem TypedCode::nowhere() const {
  return checksum_fits(symbols_) ? problem("code-questionnaire", "is of a questionnaire that is not open") : damaged();
}

}  // namespace leerruimte
