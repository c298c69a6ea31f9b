// Counts what the questionnaires say, from their JSON: items, reversed ones, advice, texts per language.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../questionnaires/", import.meta.url);
const totals = {};

/** Every text by language below a value. */
function* textsIn(value, languages) {
  if (value === null || typeof value !== "object") return;
  if (languages.every((language) => typeof value[language] === "string")) yield value;
  else for (const part of Object.values(value)) yield* textsIn(part, languages);
}

for (const name of readdirSync(folder).filter((file) => file.endsWith(".json") && !file.endsWith("schema.json"))) {
  const questionnaire = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const { id, items, advice = [], languages, audiences, forms } = questionnaire;
  const texts = [...textsIn(questionnaire, languages)];
  const words = (language) => texts.reduce((sum, text) => sum + text[language].split(/\s+/).length, 0);
  totals[id] = {
    items: items.length,
    reversed: items.filter(({ keying }) => keying === "reversed").length,
    wordings: items.length * audiences.length * languages.length,
    forms: forms.map(({ id: form, items: asked = items }) => `${form} ${asked.length}`).join(", "),
    strengths: advice.filter(({ strength }) => strength).length,
    "first steps": advice.reduce((sum, { first_steps: steps = [] }) => sum + steps.length, 0),
    languages: languages.join(" "),
    "texts per language": texts.length,
    words: languages.map((language) => `${language} ${words(language)}`).join(", "),
  };
}
console.table(totals);
