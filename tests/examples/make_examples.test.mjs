// The example answers are what scripts/make_examples.mjs writes, and the program reads them without a problem.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { program, root } from "../contract/wasm.mjs";

const examples = join(root, "questionnaires/examples");
const environment = join(root, "questionnaires/leerrijke-werkomgeving.json");
const policy = join(root, "questionnaires/beleid-op-papier.json");
const run = (...options) => execFileSync(program, options, { maxBuffer: 1e8 }).toString();

const people = ["nea-anker", "positie-om-te-leren", "randvoorwaarden", "ruimte-en-vertrouwen", "waarden-en-mogelijkheden", "werkkenmerken"];

test("making the examples again changes nothing", () => {
  const room = mkdtempSync(join(tmpdir(), "leerruimte-"));
  execFileSync("node", [join(root, "scripts/make_examples.mjs"), room]);

  const made = readdirSync(room).sort();
  assert.deepEqual(made, [...people.map((name) => `${name}.json`), "firm.json", "nea-team.csv", "policy.json", "team.csv"].sort());
  for (const file of made) assert.equal(readFileSync(join(room, file), "utf8"), readFileSync(join(examples, file), "utf8"), file);
  rmSync(room, { recursive: true });
});

test("every questionnaire has somebody who answered it", () => {
  const questionnaires = readdirSync(join(root, "questionnaires")).filter((file) => file.endsWith(".json") && file !== "questionnaire.schema.json");

  assert.deepEqual(questionnaires.sort(), [...people, "leerrijke-werkomgeving", "beleid-op-papier"].map((name) => `${name}.json`).sort());
});

for (const name of people) {
  test(`the example of ${name} has a score everywhere but where an answer is missing, and first steps`, () => {
    const report = JSON.parse(run("report", join(root, `questionnaires/${name}.json`), join(examples, `${name}.json`), "--format", "json"));

    const scores = report.profile.flatMap((score) => [score, ...score.parts]);
    assert.ok(report.profile.every((score) => score.value !== null), "every score at the top has a value");
    assert.ok(scores.filter((score) => score.value === null).length <= 2, "few of their parts have none");
    assert.ok(report.first_steps.length > 0);
  });
}

test("the firm has strengths and first steps and some answers that are missing", () => {
  const report = JSON.parse(run("report", environment, join(examples, "firm.json"), "--format", "json"));

  assert.equal(report.first_steps.length, 3);
  assert.ok(report.strengths.length > 0);
  assert.ok(report.missing.length > 1);
  assert.equal(report.open_answers.length, 1);
});

test("the policy example has things that are in place and things to begin with", () => {
  const report = JSON.parse(run("report", policy, join(examples, "policy.json"), "--format", "json"));

  assert.ok(report.first_steps.length > 0);
  assert.ok(report.strengths.length > 0);
});

test("all thirty people of the team are scored", () => {
  const rows = run("score", environment, join(examples, "team.csv")).trimEnd().split("\r\n");

  assert.equal(rows.length, 31);
  assert.ok(rows[1].startsWith("r01,"));
  assert.ok(rows[30].startsWith("r30,"));
});
