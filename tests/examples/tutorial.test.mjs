// The tutorial of questionnaires/README.md does what it says: its steps are questionnaires, its mistakes give the messages it quotes, and together
// they are questionnaires/examples/tutorial.json.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { program, root } from "../contract/wasm.mjs";
import { applied, readSteps } from "./tutorial.mjs";

const steps = readSteps(join(root, "questionnaires/README.md"));
const finished = join(root, "questionnaires/examples/tutorial.json");
const room = mkdtempSync(join(tmpdir(), "leerruimte-"));
after(() => rmSync(room, { recursive: true }));

const run = (...options) => spawnSync(program, options, { encoding: "utf8", cwd: room });
const write = (name, document) => writeFileSync(join(room, name), JSON.stringify(document, null, 2));
const linesOf = (text) => text.split("\n").filter((line) => line.trim() !== "");

/** What `check` prints about a document, without the name of the file and the place in it. */
function complaints(document) {
  write("garage.json", document);
  const { stdout, stderr } = run("check", "garage.json");
  return linesOf(stdout + stderr).map((line) => line.replace(/^garage\.json:\d+:\d+: /, ""));
}

/** @returns {{ errors: number, warnings: number }} */
function counted(document) {
  write("garage.json", document);
  return JSON.parse(run("check", "--json", "garage.json").stdout);
}

let document;
for (const { number, blocks } of steps) {
  const jobs = blocks.map(({ language, job, content }, index) => ({ language, job, content, said: blocks[index + 1]?.content ?? "" })).filter(({ language }) => language === "json");
  const kept = jobs.filter(({ job }) => !/^(wrong|answers)/.test(job));
  const mistakes = jobs.filter(({ job }) => job.startsWith("wrong "));
  for (const { job, content } of kept) document = applied(document, job, content);
  const questionnaire = document;

  test(`step ${number} is a questionnaire without errors`, () => {
    assert.equal(counted(questionnaire).errors, 0, complaints(questionnaire).join("\n"));
  });
  for (const { job, content, said } of mistakes) {
    test(`step ${number} quotes what check says about a mistake`, () => {
      const printed = complaints(applied(questionnaire, job.replace("wrong ", ""), content));
      for (const line of linesOf(said)) assert.ok(printed.includes(line), `not printed: ${line}\nprinted:\n${printed.join("\n")}`);
    });
  }
}

test("every step but the last shows a mistake", () => {
  for (const { number, blocks } of steps.slice(0, -1)) assert.ok(blocks.some(({ job }) => job.startsWith("wrong ")), `step ${number}`);
});

test("the steps together are tutorial.json, which has ten items and nothing to warn about", () => {
  const { items, ...rest } = JSON.parse(readFileSync(finished, "utf8"));

  assert.deepEqual({ items, ...rest }, document);
  assert.equal(items.length, 10);
  const { errors, warnings } = counted(document);
  assert.deepEqual({ errors, warnings }, { errors: 0, warnings: 0 });
});

test("the answers at the end give what the tutorial shows", () => {
  const { blocks } = steps.at(-1);
  const answers = blocks.find(({ job }) => job === "answers");
  write("garage.json", document);
  write("answers.json", JSON.parse(answers.content));

  const commands = blocks.flatMap(({ language, content }, index) => (language === "sh" ? [{ content, shown: blocks[index + 1].content }] : []));
  assert.ok(commands.length > 0);
  for (const { content, shown } of commands) assert.equal(run(...content.trim().split(" ").slice(1)).stdout.replaceAll("\r", ""), shown);
});
