// The program and a second implementation (oracle.mjs) give the same scores, to the last bit, for answers nobody chose.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { test } from "node:test";
import { rangeOf, Respondent, scoresOf } from "./oracle.mjs";
import { cellOf, partsOf, randomResponse } from "./random_answers.mjs";
import { program, questionnairePaths, randomFrom, root, startWasm } from "./wasm.mjs";

const seed = 7919;
const rows = 3000;
const progressed = 300;

/** A table of responses as the program reads it. */
function tableOf(questionnaire, people) {
  const ids = questionnaire.items.flatMap(partsOf).map(({ id }) => id);
  const lines = people.map(({ form, audience, answers }) => [form, audience, ...ids.map((id) => cellOf(answers[id]))].join(","));
  return [["form", "audience", ...ids].join(","), ...lines].join("\n");
}

/** What a cell should be: a number, the id of a type, or empty. */
function isSame(cell, outcome) {
  if (outcome === null || outcome === undefined) return cell === "";
  return typeof outcome === "string" ? cell === outcome : cell !== "" && Number(cell) === outcome; // a zero is a zero, whatever its sign
}

/** Scores with all that stands under them. */
const allOf = (scores) => scores.flatMap((score) => [score, ...allOf(score.parts)]);

for (const path of questionnairePaths) {
  const name = relative(root, path);
  const questionnaire = JSON.parse(readFileSync(path, "utf8"));

  test(`every score of ${name} is what a second implementation computes`, () => {
    const random = randomFrom(seed);
    const people = Array.from({ length: rows }, () => randomResponse(questionnaire, random));

    const output = execFileSync(program, ["score", path, "-"], { input: tableOf(questionnaire, people), maxBuffer: 1e9 }).toString();

    const [header, ...scored] = output.trimEnd().split("\r\n").map((line) => line.split(","));
    const scores = scoresOf(questionnaire);
    assert.deepEqual(header, ["respondent", "group", "form", "audience", ...scores.map(({ id }) => id)]);
    assert.equal(scored.length, rows);
    const counts = Object.fromEntries(scores.map(({ rule }) => [rule.kind, 0]));
    let absent = 0;
    people.forEach((response, row) => {
      const respondent = new Respondent(questionnaire, response);
      scores.forEach((score, column) => {
        const cell = scored[row][column + 4];
        const expected = respondent.outcome(score);
        assert.ok(isSame(cell, expected), `row ${row + 1}, ${score.id}: the program says "${cell}", the second implementation ${expected}; ${JSON.stringify(response)}`);
        if (cell === "") ++absent;
        else ++counts[score.rule.kind];
      });
    });
    const values = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const byRule = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`).join(", ");
    console.log(`seed ${seed}: ${name}, ${rows} rows, ${values} values equal (${byRule}), ${absent} absent in both`);
  });

  test(`the pages of ${name} are shown and counted as a second implementation does`, async () => {
    const call = await startWasm();
    call("open", readFileSync(path));
    const random = randomFrom(seed + 1);
    let pages = 0;
    for (let i = 0; i < progressed; ++i) {
      const response = randomResponse(questionnaire, random);
      const reply = JSON.parse(call("progress", Buffer.from(JSON.stringify({ questionnaire: questionnaire.id, response }))).toString());
      const expected = new Respondent(questionnaire, response).progress();
      assert.deepEqual(reply.value?.pages, expected, JSON.stringify(response));
      pages += expected.length;
    }
    console.log(`seed ${seed + 1}: ${name}, ${progressed} responses, ${pages} pages equal`);
  });

  test(`the first steps and the ranges of ${name} are what a second implementation chooses`, async () => {
    const call = await startWasm();
    call("open", readFileSync(path));
    const random = randomFrom(seed + 2);
    const ranges = new Map(questionnaire.scores.map((score) => [score.id, rangeOf(questionnaire, score)]));
    let steps = 0;
    for (let i = 0; i < progressed; ++i) {
      const response = randomResponse(questionnaire, random);
      const request = { questionnaire: questionnaire.id, response, language: questionnaire.languages[0] };
      const { value: report } = JSON.parse(call("report", Buffer.from(JSON.stringify(request))).toString());
      const expected = new Respondent(questionnaire, response).firstSteps();
      assert.deepEqual(report.first_steps.map(({ id }) => id), expected, JSON.stringify(response));
      for (const { id, lowest, highest } of allOf(report.profile)) assert.deepEqual([lowest, highest], ranges.get(id), id);
      steps += expected.length;
    }
    console.log(`seed ${seed + 2}: ${name}, ${progressed} responses, ${steps} first steps equal`);
  });
}
