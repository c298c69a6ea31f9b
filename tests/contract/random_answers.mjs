// Respondents nobody chose: random answers of every kind, for tests that compare two implementations.

/** What is answered, one part of an item: `{id, item, aspect}`. A row has one part per aspect, another item is its own. */
export const partsOf = (item) =>
  item.aspects ? item.aspects.map((aspect) => ({ id: `${item.id}.${aspect}`, item, aspect })) : [{ id: item.id, item, aspect: null }];

/** The parts that a form asks, in document order. */
export const partsAsked = (questionnaire, form) =>
  questionnaire.items.filter((item) => !form.items || form.items.includes(item.id)).flatMap(partsOf);

const wholeNumbers = (lowest, highest) => Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);

/** What an item offers: its codes, ascending, and the names of missing answers. A text has neither. */
export function offersOf(questionnaire, item) {
  const scale = item.kind === "number" ? item : questionnaire.scales.find((one) => one.id === item.scale);
  if (!scale) return { codes: [], missing: [] };
  const codes = scale.options ? scale.options.map((option) => option.code) : wholeNumbers(scale.lowest, scale.highest);
  return { codes, missing: (scale.missing ?? []).map((option) => option.kind) };
}

// Characters of one to four bytes, of both directions, that combine, that a renderer might take for markup, a table or a list.
const characters = [..."aZ09 \n\t.,;:'\"|\\/`*_#<>&[](){}!+-=@~^$%é€“”…—ß’ıİ\u0301\u200b\u200d\u202e\u2028\ufeff\ufffd\u00a0\u0085字تعلم😀👩🏽‍🏫𝒳\u{10ffff}"];
const phrases = ["", " ", "=1+1", "<script>alert(1)</script>", "{m}", "{openness}", "1. een", "- twee", "> drie", "# vier", "a|b", "dont_know", "none", "\\n", "&amp;", "```", "\n\n", "ﬁ"];

/** A text of at most so many characters (Unicode code points). */
export function randomText(most, random) {
  const text = Array.from({ length: random(3) * random(20) }, () => (random(6) === 0 ? phrases[random(phrases.length)] : characters[random(characters.length)]));
  return [...text.join("")].slice(0, most).join("");
}

function randomTicks(item, codes, random) {
  const exclusive = item.exclusive ?? [];
  if (exclusive.length > 0 && random(6) === 0) return [exclusive[random(exclusive.length)]];
  const ticked = codes.filter((code) => !exclusive.includes(code) && random(3) === 0);
  return random(2) === 0 ? ticked : ticked.reverse();
}

/** A valid answer with a value. */
export function randomAnswer(questionnaire, item, random) {
  const { codes } = offersOf(questionnaire, item);
  if (item.kind === "text") return randomText(item.characters ?? 2000, random);
  if (item.kind === "ticks") return randomTicks(item, codes, random);
  return codes[random(codes.length)];
}

/** One person's valid answers to a form, on hidden pages too. Some people leave out little, some nearly everything. */
export function randomAnswers(questionnaire, form, random) {
  const missingOfHundred = [0, 5, 30, 50, 90][random(5)];
  const answers = {};
  for (const { id, item } of partsAsked(questionnaire, form)) {
    const { missing } = offersOf(questionnaire, item);
    if (random(100) >= missingOfHundred) answers[id] = randomAnswer(questionnaire, item, random);
    else if (missing.length > 0 && random(2) === 0) answers[id] = missing[random(missing.length)];
  }
  return answers;
}

/** One person: a form, an audience and answers. */
export function randomResponse(questionnaire, random) {
  const form = questionnaire.forms[random(questionnaire.forms.length)];
  const audience = questionnaire.audiences[random(questionnaire.audiences.length)].id;
  return { questionnaire: questionnaire.id, form: form.id, audience, answers: randomAnswers(questionnaire, form, random) };
}

/** An answer as a cell of a table; texts quoted. */
export function cellOf(answer) {
  if (answer === undefined) return "";
  if (Array.isArray(answer)) return answer.length === 0 ? "none" : answer.join(" ");
  return /[",;\r\n\t]|^\s|\s$/.test(answer) ? `"${String(answer).replaceAll('"', '""')}"` : String(answer);
}
