#include "core/answers/response_data.hpp"

namespace leerruimte {

using logic::Value;

namespace {

Value value_of(const Answer& answer) {
  if (const auto code = answer.code()) return Value::number(*code);
  if (const std::string* text = answer.text()) return Value::utf8_text(*text);
  if (const Ticks* ticks = answer.ticks()) {
    logic::Elements codes;
    for (const int code : *ticks) codes.push_back(Value::number(code));
    return Value::list(std::move(codes));
  }
  return Value::undecided();
}

}  // namespace

Value ResponseData::find(std::string_view path) const {
  const auto name = questionnaire_.named(path);
  if (!name) return Value{};
  switch (name->kind) {
    case Name::Kind::item: return value_of(response_.to(name->index));
    case Name::Kind::score: return score(name->index);
    case Name::Kind::parameter: return Value::number(questionnaire_->parameters[name->index].value);
    case Name::Kind::audience: return Value::utf8_text(questionnaire_->audiences[response_.audience()].id);
    default: return Value::utf8_text(questionnaire_->forms[response_.form()].id);
  }
}

Value ResponseData::score(ScoreIndex) const { return Value::undecided(); }

}  // namespace leerruimte
