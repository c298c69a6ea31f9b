#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

/// What is wrong with a JSON document before anybody asks what it says, and with single values in it.
std::vector<Rule> reader_of_documents() {
  constexpr Severity error = Severity::error;
  return {
      {"json", error, "A file that is not JSON.",
       R"(The place in the message is where reading stopped; the mistake is there or just before it. The usual
ones: a comma after the last element, a comma that is missing, a quote that was never closed, curly
quotes from a word processor, a comment.)",
       "Mend what stands at that line and column. For remarks use keys that begin with x-, such as \"x-comment\".",
       R"({ "items": ["speak_up", "ask_help",] })", R"({ "items": ["speak_up", "ask_help"] })"},
      {"utf-8", error, "A file in another encoding than UTF-8.",
       "Letters such as é or ï were stored in an older encoding. Guessing which one would put wrong letters before respondents.",
       "Save the file as UTF-8; every editor can. In a spreadsheet choose \"CSV UTF-8\".", "", ""},
      {"nul-byte", error, "A file with a NUL byte in it.",
       R"(No text file has one. It comes from a damaged file, from a file in UTF-16, or from somebody who tries
to hide what follows it from a careless program.)",
       "Save the file as UTF-8 text, or take an undamaged copy.", "", ""},
      {"too-deep", error, "More than 64 levels of brackets inside each other.",
       "No questionnaire needs that many. Files that do are broken or meant to break the program that reads them.",
       "Look for a bracket that is opened again and again, for example by a program that wrote the file.", "", ""},
      {"too-large", error, "A file that is larger than what is read.",
       "The limits keep a page on an old telephone alive; they are far above what real files need. The message names the limit.",
       "Split a file of answers in parts. A questionnaire of five million bytes is not one questionnaire.", "", ""},
      {"too-long", error, "A text or a cell that is longer than what is kept.",
       "A respondent would not read it to the end. The message names the limit.",
       "Shorten it, or spread it over the paragraphs of a background page. A unit is a few characters, such as \"%\".", "", ""},
      {"too-many", error, "A list with more elements than what is read.",
       "The limits are far above what anybody could answer. The message names the limit.",
       "Split the questionnaire in two.", "", ""},
      {"too-many-problems", error, "More problems than are listed.",
       "Two hundred are listed; one mistake near the top often causes most of them.",
       "Mend the first ones and check again.", "", ""},
      {"duplicate-key", error, "A key that stands twice in one object.",
       R"(JSON readers differ about which of the two counts, so a person who checks the file and a program that
scores with it could see different questionnaires.)",
       "Keep one of the two.", R"({ "id": "trust", "scale": "agree", "scale": "often" })", R"({ "id": "trust", "scale": "often" })"},
      {"type", error, "A value of another type: a list where a text belongs, a number where an object belongs.",
       "The format says of each key what stands behind it. The message says what belongs here.",
       "Write the value as the message says. A text in several languages is an object by language.",
       R"("title": "Room to learn")", R"("title": { "nl": "Ruimte om te leren", "en": "Room to learn" })"},
      {"missing-key", error, "A key that must be there, and is not.",
       "Nothing is filled in by guessing: what the format asks for, the author says. The message names the key.",
       "Add the key. If the value is unknown and the format allows it, write null.",
       R"({ "id": "survey", "title": "A survey", "authors": "A. Author", "url": null })",
       R"({ "id": "survey", "title": "A survey", "authors": "A. Author", "year": 2023, "url": null })"},
      {"unknown-key", error, "A key this format does not know here.",
       R"(A misspelt key would otherwise be passed over in silence, and a reversed item would count forward. The
message proposes the nearest key that may stand here.)",
       "Correct the spelling. Remarks and data of your own go under keys that begin with x-; they are left alone.",
       R"({ "id": "hide", "keyed": "reversed" })", R"({ "id": "hide", "keying": "reversed", "x-remark": "asked since 2024" })"},
      {"id", error, "An id with other characters than a-z, 0-9, - and _.",
       R"(Ids become columns of tables, names in conditions and parts of web addresses, where spaces, capitals and
accents cause trouble.)",
       "Begin with a small letter and use small letters, digits, - and _; at most 64 characters. Words for people go in the label.",
       R"("id": "Trust in team")", R"("id": "trust_in_team")"},
      {"number", error, "Something else than a number, or a number outside what is allowed here.",
       "Codes, hours, weeks and years are whole numbers within limits; the message names them. A number in quotes is a text.",
       "Write a number, without quotes, with a point for decimals.", R"("hours": "2")", R"("hours": 2)"},
      {"empty-text", error, "A text with nothing in it.",
       "Where a text belongs, somebody will look for it: an empty title leaves a hole in the page.",
       "Write the text, or leave out the key if it may be absent.", "", ""},
      {"control-character", error, "A line break, tab or other control character in a text.",
       "Texts are set in lines by whatever shows them: a page, a table, a terminal. A break of your own ends up in the wrong place.",
       "Use spaces. For several paragraphs use several texts, as \"paragraphs\" of a background page does.",
       R"({ "en": "Line one.\nLine two." })", R"({ "en": "Line one. Line two." })"},
  };
}

}  // namespace leerruimte::rules
