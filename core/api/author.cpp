#include "core/api/author.hpp"

#include "core/answers/random_response.hpp"
#include "core/api/request.hpp"
#include "core/json/locate.hpp"
#include "core/json/read_questionnaire.hpp"
#include "core/json/write_response.hpp"
#include "core/lint/lint.hpp"

namespace leerruimte::api {
namespace {

constexpr int highest_seed = 2'000'000'000;

Json summary_json(const Questionnaire& questionnaire) {
  return {{"id", questionnaire->id},
          {"version", questionnaire->version},
          {"items", questionnaire.written_items()},
          {"scores", questionnaire.written_scores()},
          {"languages", questionnaire->languages}};
}

}  // namespace

std::string Author::check(std::string_view text) const {
  const auto questionnaire = read_questionnaire(text);
  if (!questionnaire) return value_reply({{"problems", problems_json(questionnaire.problems())}, {"summary", nullptr}});
  Problems found = lint(*questionnaire);
  locate(text, found);
  return value_reply({{"problems", problems_json(found)}, {"summary", summary_json(*questionnaire)}});
}

std::string Author::sample(std::string_view request) const {
  return answer(request, [](const Request& call) {
    const FormIndex form = call.form();
    const AudienceIndex audience = call.audience();
    const int seed = call.root.at("seed").integer(0, highest_seed);
    return response_json(call.questionnaire(), random_response(call.questionnaire(), form, audience, static_cast<std::uint64_t>(seed)));
  });
}

}  // namespace leerruimte::api
