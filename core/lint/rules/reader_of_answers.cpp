#include "core/lint/rules/rules.hpp"

namespace leerruimte::rules {

/// What is wrong with answers: JSON, a line of NDJSON, or a row of a table.
std::vector<Rule> reader_of_answers() {
  constexpr Severity error = Severity::error;
  return {
      {"answer", error, "An answer its item does not offer.",
       R"(A code outside the options is refused and never moved to the nearest one: a 6 on a scale from 1 to 5 is
a mistake of which nobody knows the meaning. An item that the form does not ask takes no answer either.
The message says what the item takes.)",
       R"(Correct the answer, or leave it out. "dont_know", "not_applicable" and "prefer_not" are answers where
the item offers them.)",
       R"("answers": { "speak_up": 6 })", R"("answers": { "speak_up": 5 })"},
      {"unknown-item", error, "An answer to an item the questionnaire does not have.",
       "The answer would be lost. Mostly it belongs to another version, or its name is misspelt; the message proposes the nearest.",
       "Correct the name. The parts of a row are called \"row.aspect\".", R"("answers": { "develop": 4 })", R"("answers": { "develop.important": 4 })"},
      {"other-questionnaire", error, "Answers to another questionnaire.",
       "A file of answers says which questionnaire it answers. Scoring it with another would give sensible-looking nonsense.",
       "Open the questionnaire the file names.", "", ""},
      {"other-version", error, "Answers to another version, with other questions or another way of scoring.",
       R"(Versions with the same fingerprint score alike and may be mixed; this one differs in items, scales, keying
or rules.)",
       "Use the version the answers were given to.", "", ""},
      {"unknown-column", error, "A column of a table that is no item, and not respondent, group, audience, form, questionnaire, fingerprint or checksum.",
       "Answers in it would be lost without anybody noticing.",
       "Rename the column to the id of its item, or take it out.", "respondent,speakup", "respondent,speak_up"},
      {"duplicate-column", error, "A column that stands twice.",
       "Nobody can say which of the two answers counts.", "Keep one of them.", "", ""},
      {"row-length", error, "A row with more or fewer cells than the header.",
       "An answer with a separator in it and no quotes around it moves all that follows one item further. Such a row is left out.",
       "Put quotes around the cell that contains the separator; double a quote inside it.", R"(ann,4,5,well, mostly)", R"(ann,4,5,"well, mostly")"},
      {"csv-quote", error, "A quote in a table that is never closed, or is followed by text.",
       "From an open quote on, everything is one cell. The place is where it opens.",
       "Close the quote; double a quote that belongs to the text.", R"("she said "yes"")", R"("she said ""yes""")"},
      {"empty", error, "A table without a header.", "The first row says which column is which item; there is none.",
       "Check that you chose the right file, and that it was saved.", "", ""},
      {"one-response", error, "A file of many responses where one is needed, or of none.",
       "A report and an explanation are about one person.", "Choose one with --respondent NAME.", "", ""},
      {"not-open", error, "A call about a questionnaire that was not opened.",
       "The engine keeps questionnaires by id once they are opened. This is a mistake of the program that calls it.",
       "Call open first.", "", ""},
      {"too-soon", error, "A report on a group that differs from the one before it by a few people.",
       "Beside each other the two reports would tell about just those people: who joined, or who left.",
       "Wait until enough new people have answered, as many as the minimum of the questionnaire's group rules.", "", ""},
      {"damaged", error, "Answers that are not as they were written.",
       R"(The file holds a checksum over its answers, and the two do not belong together. Somebody changed an answer
in it, or a byte was lost or turned over. Which answer is wrong cannot be seen.)",
       "Take another copy of the file. If you changed it on purpose, take the checksum out.", "", ""},
      {"no-answers", error, "A file without answers.", "A report as Markdown or JSON, a questionnaire and an empty page hold no answers.",
       "Choose the file of answers, or a page that was saved with its report.", "", ""},
      {"which-questionnaire", error, "A table of answers that fits several questionnaires.",
       "Nothing in it says which one was answered, and its columns are items of more than one.",
       "Add a column called questionnaire, with the id in it.", "time,rush", "questionnaire,time,rush"},
      {"code-character", error, "A character that no answer code has.", "Codes are digits and letters without U; I and L are read as 1, and O as 0.",
       "Look at the character at that place.", "", ""},
      {"code-length", error, "An answer code with too few or too many characters.", "Codes of one questionnaire and length of scan all have as many characters.",
       "Copy or type all of it.", "", ""},
      {"code-damaged", error, "An answer code whose checksum does not fit.", "A character was mistyped, two were swapped, or one was lost.",
       "Compare it with the original, group by group.", "", ""},
      {"code-format", error, "An answer code of another format.", "The first character says the format; this program knows the one that begins with 1.",
       "Look at the first character, or use a later version of the program.", "", ""},
      {"code-version", error, "An answer code of another version of its questionnaire.",
       "A code holds places of answers, not their names, so it can only be read with the version it was made with.",
       "Use that version, or a file of the answers.", "", ""},
      {"code-questionnaire", error, "An answer code of a questionnaire that is not open.", "The code is sound, but none of the open questionnaires has its mark.",
       "Open the questionnaire it was made with.", "", ""},
  };
}

}  // namespace leerruimte::rules
