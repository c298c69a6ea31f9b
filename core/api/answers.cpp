#include "core/api/engine.hpp"
#include "core/api/request.hpp"
#include "core/code/answer_code.hpp"
#include "core/csv/csv.hpp"
#include "core/csv/read_responses_csv.hpp"
#include "core/csv/write_answers_csv.hpp"
#include "core/csv/write_table_tsv.hpp"
#include "core/json/start_block.hpp"
#include "core/json/write_response.hpp"
#include "core/limits.hpp"
#include "core/report/tables.hpp"

// The calls about answers that are taken along: as a file, as a code, as tables.

namespace leerruimte::api {
namespace {

constexpr int indent = 2;

Problem problem(std::string rule, std::string message) { return {std::move(rule), "", std::move(message)}; }

Problem no_answers(std::string what) { return problem("no-answers", std::move(what)); }

Problem other_questionnaire() { return problem("other-questionnaire", "is about another questionnaire"); }

Problem too_large() { return problem("too-large", "has more than " + std::to_string(limits::document_bytes) + " bytes"); }

Problem not_one(std::size_t responses) {
  return problem("one-response", "holds the answers of " + std::to_string(responses) + " people; this is about one");
}

/// What a document is that holds no answers.
Problem not_answers(const Json& document) {
  const auto has = [&](const char* name) { return document.is_object() && document.contains(name); };
  if (has("profile") && has("first_steps")) return no_answers("is a report; a report in this form holds no answers");
  if (has("items") && has("scores")) return no_answers("is a questionnaire, not the answers to one");
  return no_answers("holds no answers");
}

std::string_view without_space_before(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  const auto first = text.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? "" : text.substr(first);
}

Json cell_json(const TableCell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return *number;
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  return nullptr;
}

Json table_json(const ReportTable& table, std::string_view decimal_mark) {
  Json rows = Json::array();
  for (const auto& row : table.rows) {
    Json cells = Json::array();
    for (const TableCell& cell : row) cells.push_back(cell_json(cell));
    rows.push_back(std::move(cells));
  }
  return {{"id", table.id}, {"title", table.title}, {"columns", table.columns}, {"rows", std::move(rows)}, {"tsv", table_tsv(table, decimal_mark)}};
}

}  // namespace

std::string Engine::write_answers(std::string_view request) const {
  return answer(request, [](const Request& call) -> Json {
    const Response response = call.response();
    const Cursor format = call.root.at("format");
    const std::string word = format.text();
    if (word == "json") return answer_file_json(call.questionnaire(), response).dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
    if (word == "csv") return answers_csv(call.questionnaire(), response);
    format.report("unknown-reference", "must be \"json\" or \"csv\"");
    return nullptr;
  });
}

/// Reads the answers of one person from each kind of file, as JSON.
struct Engine::AnswerReader {
  const AllOpened& opened;

  Result<Json> any(std::string_view text) const;
  Result<Json> page(std::string_view block) const;
  Result<Json> json(std::string_view text) const;
  Result<Json> csv(std::string_view text) const;
  Result<Json> response(const Json& document) const;

  /// The answers of everybody in a file, to one questionnaire. One that cannot be read keeps out the file.
  Result<Json> everybody(const Questionnaire& questionnaire, std::string_view text) const;
  Result<Json> all_json(const Questionnaire& questionnaire, std::string_view text) const;
  Result<Json> all_csv(const Questionnaire& questionnaire, std::string_view text) const;
};

std::string Engine::read_answers(std::string_view text) const {
  const Result<Json> response = AnswerReader{opened_}.any(text);
  return response ? value_reply(*response) : problems_reply(response.problems());
}

Result<Json> Engine::AnswerReader::any(std::string_view text) const {
  const std::string_view content = without_space_before(text);
  if (const auto block = start_block_of(content)) return page(*block);
  if (content.substr(0, 1) == "<") return no_answers("is a page that holds no answers");
  const bool is_json = content.substr(0, 1) == "{" || content.substr(0, 1) == "[";
  return is_json ? json(text) : csv(text);
}

Result<Json> Engine::AnswerReader::page(std::string_view block) const {
  const auto start = parse_json(block);
  if (!start) return problem("damaged", "is a page whose answers cannot be read any more: the file was damaged");
  if (!start->is_object() || !start->contains("response")) return no_answers("is a page without answers");
  return response((*start)["response"]);
}

Result<Json> Engine::AnswerReader::json(std::string_view text) const {
  auto document = parse_json(text);
  if (!document) return document.problems();
  if (document->is_array() && document->size() != 1) return document->empty() ? no_answers("holds no answers") : not_one(document->size());
  auto found = response(document->is_array() ? document->front() : *document);
  if (found) return found;
  Problems problems = found.problems();
  locate(text, problems);
  return problems;
}

Result<Json> Engine::AnswerReader::response(const Json& document) const {
  Problems problems;
  const Cursor root{document, problems};
  if (!root.is_object() || !root.has("answers")) return not_answers(document);
  const Cursor id = root.at("questionnaire");
  const auto found = opened.find(id.text_or_empty());
  if (found == opened.end()) {
    id.report("not-open", "names a questionnaire that is not open");
    return problems;
  }
  const Questionnaire& questionnaire = found->second.questionnaire;
  const Response given = read_response(questionnaire, root);
  if (!problems.empty()) return problems;
  return response_json(questionnaire, given);
}

Result<Json> Engine::AnswerReader::csv(std::string_view text) const {
  if (text.size() > limits::document_bytes) return too_large();
  const CsvTable table = parse_csv(text);
  if (table.rows.empty()) return table.problems.empty() ? Result<Json>{no_answers("holds nothing")} : Result<Json>{table.problems};
  const std::string named = questionnaire_in_csv(text);
  const Questionnaire* found = nullptr;
  ResponseFile file;
  for (const auto& [id, one] : opened) {
    if (!named.empty() && named != id) continue;
    ResponseFile read = read_responses_csv(one.questionnaire, text);
    const bool other = !read.problems.empty() && read.problems.front().rule == "unknown-column";
    if (named.empty() && other) continue;
    if (found != nullptr) return problem("which-questionnaire", "does not say which questionnaire its answers belong to");
    found = &one.questionnaire;
    file = std::move(read);
  }
  if (found == nullptr) return named.empty() ? no_answers("holds no answers to a questionnaire that is open") : problem("not-open", "names a questionnaire that is not open");
  if (!file.problems.empty()) return std::move(file.problems);
  if (file.responses.empty()) return no_answers("holds no answers");
  if (file.responses.size() > 1) return not_one(file.responses.size());
  return response_json(*found, file.responses.front());
}

Result<Json> Engine::AnswerReader::everybody(const Questionnaire& questionnaire, std::string_view text) const {
  const std::string_view content = without_space_before(text);
  if (content.substr(0, 1) == "{" || content.substr(0, 1) == "[") return all_json(questionnaire, text);
  if (content.substr(0, 1) != "<") return all_csv(questionnaire, text);
  const Result<Json> one = any(text);
  if (!one) return one;
  if ((*one)["questionnaire"] != questionnaire->id) return other_questionnaire();
  return Json::array({*one});
}

Result<Json> Engine::AnswerReader::all_json(const Questionnaire& questionnaire, std::string_view text) const {
  const auto document = parse_json(text);
  if (!document) return document.problems();
  const Json list = document->is_array() ? *document : Json::array({*document});
  if (list.empty()) return no_answers("holds no answers");
  Json people = Json::array();
  for (std::size_t place = 0; place < list.size(); ++place) {
    const Json& one = list[place];
    if (one.is_object() && one.contains("answers") && one.contains("questionnaire") && one["questionnaire"] != questionnaire->id) return other_questionnaire();
    auto read = response(one);
    if (read) {
      people.push_back(*std::move(read));
      continue;
    }
    Problems problems = read.problems();
    for (Problem& each : problems) each.path = (document->is_array() ? "/" + std::to_string(place) : "") + each.path;
    locate(text, problems);
    return problems;
  }
  return people;
}

Result<Json> Engine::AnswerReader::all_csv(const Questionnaire& questionnaire, std::string_view text) const {
  if (text.size() > limits::document_bytes) return too_large();
  const std::string named = questionnaire_in_csv(text);
  if (!named.empty() && named != questionnaire->id) return other_questionnaire();
  ResponseFile file = read_responses_csv(questionnaire, text);
  if (!file.problems.empty()) return std::move(file.problems);
  if (file.responses.empty()) return no_answers("holds no answers");
  Json people = Json::array();
  for (const Response& one : file.responses) people.push_back(response_json(questionnaire, one));
  return people;
}

std::string Engine::read_round(std::string_view request) const {
  return answer(request, [this](const Request& call) -> Json {
    const auto refused = [&](const Cursor& place, const Problems& problems) {
      for (const Problem& one : problems) {
        const std::string line = one.place.line > 0 ? " (line " + std::to_string(one.place.line) + ")" : "";
        place.report(one.rule, (one.path.empty() ? "" : one.path + " ") + one.message + line);
      }
      return Json(nullptr);
    };
    const Cursor code = call.root.optional("code");
    if (code.present()) {
      const auto typed = TypedCode::read(code.text_or_empty());
      if (!typed) return refused(code, typed.problems());
      if (!typed->names(call.questionnaire())) return refused(code, {typed->nowhere()});
      const auto response = typed->answers(call.questionnaire());
      return response ? Json::array({response_json(call.questionnaire(), *response)}) : refused(code, response.problems());
    }
    const Cursor content = call.root.at("content");
    const Result<Json> people = AnswerReader{opened_}.everybody(call.questionnaire(), content.text_or_empty());
    return people ? *people : refused(content, people.problems());
  });
}

std::string Engine::write_code(std::string_view request) const {
  return answer(request, [](const Request& call) -> Json {
    const AnswerCode code = leerruimte::write_code(call.questionnaire(), call.response());
    return {{"code", code.text}, {"left_out", code.left_out}};
  });
}

std::string Engine::read_code(std::string_view request) const {
  const auto document = parse_json(request);
  if (!document) return problems_reply(document.problems());
  Problems problems;
  const std::string text = Cursor{*document, problems}.at("code").text_or_empty();
  if (!problems.empty()) return problems_reply(problems);

  const auto refused = [](Problem why) {
    why.path = "/code";
    return problems_reply({std::move(why)});
  };
  const auto typed = TypedCode::read(text);
  if (!typed) return refused(typed.problems().front());
  for (const auto& [id, opened] : opened_) {
    if (!typed->names(opened.questionnaire)) continue;
    const auto response = typed->answers(opened.questionnaire);
    return response ? value_reply(response_json(opened.questionnaire, *response)) : refused(response.problems().front());
  }
  return refused(typed->nowhere());
}

std::string Engine::tables(std::string_view request) const {
  return answer(request, [](const Request& call) {
    const Response response = call.response();
    const ScoredResponse scored = score_with_traces(call.questionnaire(), call.opened.plans[response.form()], response);
    const LanguageIndex language = call.language();
    const Phrases& phrases = phrases_in(call.questionnaire()->languages[language]);
    const Report report = make_report(call.questionnaire(), scored, language);
    Json tables = Json::array();
    for (const ReportTable& table : tables_of({call.questionnaire(), scored, language, phrases}, report)) {
      tables.push_back(table_json(table, phrases.decimal_mark));
    }
    return tables;
  });
}

}  // namespace leerruimte::api
