#include "core/scoring/scored_data.hpp"

namespace leerruimte {

logic::Value ScoredData::score(ScoreIndex index) const {
  const auto& value = scores_[index].value;
  if (!value) return logic::Value::undecided();
  const auto* typology = questionnaire()->scores[index].rule.as<Typology>();
  if (typology == nullptr) return logic::Value::number(*value);
  return logic::Value::utf8_text(typology->types[static_cast<std::size_t>(*value) - 1].id);
}

}  // namespace leerruimte
