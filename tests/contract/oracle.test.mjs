// A second implementation of the scoring rules, written from the questionnaires and not from the core: both give the
// same numbers, to the last bit, for answers nobody chose.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { answersOf, itemsOf, program, questionnaireNamed, randomFrom, root } from "./wasm.mjs";

const seed = 7919;
const rows = 2000;

/** A score has a value when at least this share of what was asked was answered, and anything was. */
const enough = (score, answered, asked) => answered > 0 && answered >= (score.min_answered ?? 0.5) * asked - 1e-9;

/** A code as it counts: a reversed one is mirrored at the declared ends of its scale. */
function keyed(questionnaire, item, code) {
  const { codes } = answersOf(questionnaire, item);
  return item.keying === "reversed" ? codes[0] + codes[codes.length - 1] - code : code;
}

/** @returns {number | null | undefined} null: too few answers; undefined: the form asks none of it */
function scoreOf(questionnaire, form, answers, id) {
  const score = questionnaire.scores.find((one) => one.id === id);
  const { kind, items, codes, scores } = score.rule;
  if (scores) {
    const asked = scores.map((part) => scoreOf(questionnaire, form, answers, part)).filter((value) => value !== undefined);
    const values = asked.filter((value) => value !== null);
    if (asked.length === 0) return undefined;
    return enough(score, values.length, asked.length) ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  }
  const asked = itemsOf(questionnaire, form).filter((item) => items.includes(item.id));
  const rated = asked.filter((item) => typeof answers[item.id] === "number");
  if (asked.length === 0) return undefined;
  if (!enough(score, rated.length, asked.length)) return null;
  if (kind === "count") return rated.filter((item) => codes.includes(answers[item.id])).length;
  return rated.reduce((sum, item) => sum + keyed(questionnaire, item, answers[item.id]), 0) / rated.length;
}

function randomAnswers(questionnaire, form, random) {
  const missingOfHundred = [0, 10, 50, 95][random(4)];
  const answers = {};
  for (const item of itemsOf(questionnaire, form)) {
    const { codes, missing } = answersOf(questionnaire, item);
    if (random(100) >= missingOfHundred) answers[item.id] = codes[random(codes.length)];
    else if (random(2) === 0) answers[item.id] = missing[random(missing.length)];
  }
  return answers;
}

for (const name of ["leerrijke-werkomgeving", "beleid-op-papier"]) {
  test(`every score of ${name} is what a second implementation computes`, () => {
    const questionnaire = questionnaireNamed(name);
    const random = randomFrom(seed);
    const ids = questionnaire.items.map((item) => item.id);
    const people = Array.from({ length: rows }, () => {
      const form = questionnaire.forms[random(questionnaire.forms.length)];
      return { form, answers: randomAnswers(questionnaire, form, random) };
    });
    const table = [["form", ...ids].join(","), ...people.map(({ form, answers }) => [form.id, ...ids.map((id) => answers[id] ?? "")].join(","))];

    const path = join(root, "questionnaires", `${name}.json`);
    const output = execFileSync(program, ["score", path, "-"], { input: table.join("\n"), maxBuffer: 1e8 }).toString();

    const [header, ...scored] = output.trimEnd().split("\r\n").map((line) => line.split(","));
    assert.equal(scored.length, rows);
    let values = 0;
    people.forEach(({ form, answers }, row) => {
      for (const { id } of questionnaire.scores) {
        const cell = scored[row][header.indexOf(id)];
        const expected = scoreOf(questionnaire, form, answers, id) ?? null;
        assert.ok(Object.is(cell === "" ? null : Number(cell), expected), `row ${row + 1}, ${id}: the program says "${cell}", the second implementation ${expected}`);
        if (expected !== null) ++values;
      }
    });
    console.log(`seed ${seed}: ${name}, ${rows} rows, ${values} values equal, ${rows * questionnaire.scores.length - values} absent in both`);
  });
}
