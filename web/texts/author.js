/** What only the page for questionnaire authors says, in Dutch. */
const nl = {
  author_tagline: "voor makers van vragenlijsten",
  author_title: "Maak en controleer een vragenlijst",
  author_intro: "Plak hier uw vragenlijst, of kies een bestand. U ziet meteen wat er mis is en hoe de vragen eruitzien. Er wordt niets verstuurd.",
  editor: "Uw vragenlijst (JSON)",
  choose_file: "Kies een bestand",
  drop_here: "U kunt een bestand ook hierheen slepen.",
  /** @param {string} name */
  watching: (name) => `Deze pagina volgt het bestand ${name}. Verander het in uw eigen tekstprogramma.`,
  watch_lost: "Het bestand is nu niet te lezen. Loopt scripts/preview nog?",
  problems: "Wat er mis is",
  no_text: "Er staat nog geen vragenlijst.",
  no_problems: "Er is niets mis.",
  /** @param {number} count */
  problem_count: (count) => `${count} ${count === 1 ? "melding" : "meldingen"}.`,
  severity: { error: "fout", warning: "waarschuwing", note: "opmerking" },
  /** @param {number} line @param {number} column */
  place: (line, column) => `regel ${line}, teken ${column}`,
  /** @param {{ id: string, version: string, items: number, scores: number, languages: string[] }} summary */
  summary: ({ id, version, items, scores, languages }) => `${id} ${version}: ${items} vragen, ${scores} scores, talen: ${languages.join(", ")}.`,
  preview: "Zo ziet het eruit",
  waiting_for_valid: "Los eerst de fouten op. Dan ziet u hier de vragen.",
  last_valid: "Er zijn fouten. Hieronder staat de laatste versie zonder fouten.",
  audience: "Wie invult",
  form: "Lengte",
  language: "Taal",
  page: "Pagina",
  tab_questions: "Vragen",
  tab_report: "Rapport",
  random_report: "Dit is het rapport van een willekeurige invuller.",
  seed: "Nummer van de invuller",
  another: "Een andere invuller",
};

/** The same in English. @type {typeof nl} */
const en = {
  author_tagline: "for makers of questionnaires",
  author_title: "Make and check a questionnaire",
  author_intro: "Paste your questionnaire here, or choose a file. You see at once what is wrong and what the questions look like. Nothing is sent anywhere.",
  editor: "Your questionnaire (JSON)",
  choose_file: "Choose a file",
  drop_here: "You can also drag a file to this place.",
  watching: (name) => `This page follows the file ${name}. Change it in your own editor.`,
  watch_lost: "The file cannot be read now. Is scripts/preview still running?",
  problems: "What is wrong",
  no_text: "There is no questionnaire yet.",
  no_problems: "Nothing is wrong.",
  problem_count: (count) => `${count} ${count === 1 ? "finding" : "findings"}.`,
  severity: { error: "error", warning: "warning", note: "note" },
  place: (line, column) => `line ${line}, character ${column}`,
  summary: ({ id, version, items, scores, languages }) => `${id} ${version}: ${items} questions, ${scores} scores, languages: ${languages.join(", ")}.`,
  preview: "What it looks like",
  waiting_for_valid: "Mend the errors first. Then you see the questions here.",
  last_valid: "There are errors. Below is the last version without any.",
  audience: "Who answers",
  form: "Length",
  language: "Language",
  page: "Page",
  tab_questions: "Questions",
  tab_report: "Report",
  random_report: "This is the report of a random respondent.",
  seed: "Number of the respondent",
  another: "Another respondent",
};

/** The texts of the author page by language. @type {Record<string, typeof nl>} */
export const authorTexts = { nl, en };
