#include "core/model/fingerprint.hpp"

#include <cstdint>
#include <cstring>
#include <string_view>

namespace leerruimte {
namespace {

/// FNV-1a over words; each word is closed, so that "a","bc" differs from "ab","c".
class Hash {
 public:
  void add(std::string_view word) {
    for (const char byte : word) mix(static_cast<unsigned char>(byte));
    mix(0xFF);  // never part of UTF-8
  }
  void add(std::int64_t number) { add(std::string_view{std::to_string(number)}); }
  void add(double number) {
    std::int64_t bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    add(bits);
  }

  std::string hexadecimal() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) text += digits[(state_ >> shift) & 0xFU];
    return text;
  }

 private:
  void mix(std::uint64_t byte) { state_ = (state_ ^ byte) * 0x100000001b3U; }

  std::uint64_t state_ = 0xcbf29ce484222325U;
};

void add_items(Hash& hash, const QuestionnaireParts& questionnaire, const std::vector<ItemIndex>& items) {
  for (const ItemIndex item : items) hash.add(questionnaire.items[item].id);
}

void add_rule(Hash& hash, const QuestionnaireParts& questionnaire, const ScoreRule& rule) {
  if (const auto* mean = std::get_if<MeanOfItems>(&rule)) {
    hash.add("mean of items");
    add_items(hash, questionnaire, mean->items);
  } else if (const auto* mean_of_scores = std::get_if<MeanOfScores>(&rule)) {
    hash.add("mean of scores");
    for (const ScoreIndex score : mean_of_scores->scores) hash.add(questionnaire.scores[score].id);
  } else if (const auto* count = std::get_if<CountOfCodes>(&rule)) {
    hash.add("count");
    add_items(hash, questionnaire, count->items);
    for (const int code : count->codes) hash.add(std::int64_t{code});
  }
}

}  // namespace

std::string fingerprint(const QuestionnaireParts& questionnaire) {
  Hash hash;
  for (const Item& item : questionnaire.items) {
    hash.add(item.id);
    hash.add(item.keying == Keying::reversed ? "reversed" : "forward");
    for (const Option& option : questionnaire.scales[item.scale].options()) hash.add(std::int64_t{option.code});
  }
  for (const Form& form : questionnaire.forms) {
    hash.add(form.id);
    add_items(hash, questionnaire, form.items);
  }
  for (const ScoreDefinition& score : questionnaire.scores) {
    hash.add(score.id);
    add_rule(hash, questionnaire, score.rule);
    hash.add(std::int64_t{score.min_answered.thousandths()});
    if (!score.bands) continue;
    for (const Band& band : questionnaire.bands[*score.bands].all()) hash.add(band.from);
  }
  return hash.hexadecimal();
}

}  // namespace leerruimte
