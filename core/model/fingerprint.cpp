#include "core/model/fingerprint.hpp"

#include <array>
#include <cstdint>
#include <string_view>

#include "core/model/hash.hpp"

namespace leerruimte {
namespace {

void add_items(Hash& hash, const QuestionnaireParts& questionnaire, const std::vector<ItemIndex>& items) {
  for (const ItemIndex item : items) {
    if (questionnaire.items[item].is_scored()) hash.add(questionnaire.items[item].id);
  }
}

void add_literal(Hash& hash, const logic::Value& value) {
  using Kind = logic::Value::Kind;
  hash.add(static_cast<std::int64_t>(value.kind()));
  if (value.is(Kind::boolean)) hash.add(std::int64_t{value.as_boolean()});
  if (value.is(Kind::number)) hash.add(value.as_number());
  if (value.is(Kind::text)) {
    for (const char16_t unit : value.as_text()) hash.add(std::int64_t{unit});
  }
  if (value.is(Kind::list)) {
    for (const logic::Value& element : value.as_list()) add_literal(hash, element);
  }
}

void add_condition(Hash& hash, const logic::Expression& condition) {
  hash.add(static_cast<std::int64_t>(condition.op));
  hash.add(static_cast<std::int64_t>(condition.arguments.size()));
  if (condition.op == logic::Operator::literal) add_literal(hash, condition.literal);
  for (const logic::Expression& argument : condition.arguments) add_condition(hash, argument);
}

void add_codes(Hash& hash, const std::vector<int>& codes) {
  for (const int code : codes) hash.add(std::int64_t{code});
}

/// The word a rule is known by; means, counts and composites keep the words they had when there were no other rules.
std::string_view word_of(const ScoreRule& rule) {
  constexpr std::array<std::string_view, 10> words{"mean of items", "sum", "weighted mean", "count", "share", "all of", "product", "difference", "threshold", "typology"};
  const bool composite = rule.as<Mean>() && !rule.of.scores.empty();
  return composite ? "mean of scores" : words[rule.how.index()];
}

void add_rule(Hash& hash, const QuestionnaireParts& questionnaire, const ScoreRule& rule) {
  hash.add(word_of(rule));
  add_items(hash, questionnaire, rule.of.items);
  for (const ScoreIndex score : rule.of.scores) hash.add(questionnaire.scores[score].id);
  if (const auto* codes = counted_codes(rule)) add_codes(hash, *codes);
  if (const auto* weighted = rule.as<WeightedMean>()) add_codes(hash, weighted->thousandths);
  if (const auto* all_of = rule.as<AllOf>()) hash.add(all_of->cut);
  if (const auto* threshold = rule.as<Threshold>()) {
    hash.add(threshold->cut);
    hash.add(static_cast<std::int64_t>(threshold->side));
  }
  if (const auto* typology = rule.as<Typology>()) {
    for (const Type& type : typology->types) {
      hash.add(type.id);
      add_condition(hash, type.when);
    }
  }
}

void add_item(Hash& hash, const QuestionnaireParts& questionnaire, const Item& item) {
  hash.add(item.id);
  hash.add(item.keying == Keying::reversed ? "reversed" : "forward");
  const AnswerScale& scale = questionnaire.scales[item.scale];
  for (const Option& option : scale.options()) hash.add(std::int64_t{option.code});
  if (!scale.stepped()) return;
  hash.add(std::int64_t{scale.lowest()});
  hash.add(std::int64_t{scale.highest()});
}

}  // namespace

std::string fingerprint(const QuestionnaireParts& questionnaire) {
  Hash hash;
  for (const Item& item : questionnaire.items) {
    if (item.is_scored()) add_item(hash, questionnaire, item);
  }
  for (const Form& form : questionnaire.forms) {
    hash.add(form.id);
    add_items(hash, questionnaire, form.items);
  }
  for (const ScoreDefinition& score : questionnaire.scores) {
    if (score.of_lens) continue;
    hash.add(score.id);
    add_rule(hash, questionnaire, score.rule);
    hash.add(std::int64_t{score.min_answered.thousandths()});
    if (!score.bands) continue;
    for (const Band& band : questionnaire.bands[*score.bands].all()) hash.add(band.from);
  }
  for (const Parameter& parameter : questionnaire.parameters) {
    hash.add(parameter.id);
    hash.add(parameter.value);
  }
  for (const Page& page : questionnaire.pages) {
    if (!page.show_if) continue;
    add_condition(hash, *page.show_if);
    add_items(hash, questionnaire, page.items);
  }
  return hash.hexadecimal();
}

}  // namespace leerruimte
