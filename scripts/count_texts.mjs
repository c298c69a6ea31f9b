// Counts what the questionnaires say, from their JSON: items, reversed ones, advice, texts and words. A row for each, and one for all.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../questionnaires/", import.meta.url);

/** Every text by language below a value. What stands under a key that begins with x- is nobody's to read. */
function* textsIn(value, languages) {
  if (value === null || typeof value !== "object") return;
  const entries = Object.entries(value);
  const isText = !Array.isArray(value) && entries.length > 0 && entries.every(([key, text]) => languages.includes(key) && typeof text === "string");
  if (isText) yield value;
  else for (const [key, part] of entries) if (!key.startsWith("x-")) yield* textsIn(part, languages);
}

const sum = (list, of) => list.reduce((total, element) => total + of(element), 0);
const wordsIn = (text = "") => text.split(/\s+/).filter(Boolean).length;

/** How many things an item asks: a row asks one for each aspect. */
const partsOf = ({ aspects }) => aspects?.length ?? 1;

/** How many of those count the other way round. Keying may be one word for all of them, or one for each aspect. */
function reversedOf(item) {
  if (item.keying === "reversed") return partsOf(item);
  return typeof item.keying === "object" ? Object.values(item.keying).filter((keying) => keying === "reversed").length : 0;
}

/** @returns {Record<string, number>} what one questionnaire holds */
function countsOf(questionnaire) {
  const { languages, items, scores, forms, advice = [], lenses = [], pictures = [], references = [], background = [] } = questionnaire;
  const texts = [...textsIn(questionnaire, languages)];
  const counts = {
    items: items.length,
    parts: sum(items, partsOf),
    reversed: sum(items, reversedOf),
    wordings: sum(items, ({ text }) => sum([...textsIn(text, languages)], (wording) => Object.keys(wording).length)),
    forms: forms.length,
    scores: scores.length,
    lenses: lenses.length,
    pictures: pictures.length,
    strengths: advice.filter(({ strength }) => strength).length,
    "first steps": sum(advice, ({ first_steps: steps = [] }) => steps.length),
    references: references.length,
    background: background.length,
  };
  for (const language of languages) {
    counts[`texts ${language}`] = texts.filter((text) => language in text).length;
    counts[`words ${language}`] = sum(texts, (text) => wordsIn(text[language]));
  }
  return counts;
}

const table = {};
const total = {};
for (const name of readdirSync(folder).filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))) {
  const questionnaire = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  table[questionnaire.id] = countsOf(questionnaire);
  for (const [what, count] of Object.entries(table[questionnaire.id])) total[what] = (total[what] ?? 0) + count;
}
table.total = total;
console.table(table);
