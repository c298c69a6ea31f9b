// Native and wasm write the same report, to the byte, for answers nobody chose.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { answersOf, itemsOf, program, questionnaireNamed, randomFrom, root, startWasm } from "./wasm.mjs";

const run = promisify(execFile);
const seed = 20240917;
const reports = 1000;
const atOnce = 4;

/** One person's answers. Some people leave out little, some nearly everything. */
function randomResponse(questionnaire, random) {
  const form = questionnaire.forms[random(questionnaire.forms.length)];
  const missingOfHundred = [0, 5, 30, 90][random(4)];
  const answers = {};
  for (const item of itemsOf(questionnaire, form)) {
    const offered = answersOf(questionnaire, item);
    if (random(100) >= missingOfHundred) answers[item.id] = offered.codes[random(offered.codes.length)];
    else if (random(2) === 0) answers[item.id] = offered.missing[random(offered.missing.length)];
  }
  const audience = questionnaire.audiences[random(questionnaire.audiences.length)].id;
  return { questionnaire: questionnaire.id, form: form.id, audience, answers };
}

test("native and wasm write the same bytes for random answers", { timeout: 600_000 }, async () => {
  const call = await startWasm();
  const random = randomFrom(seed);
  const questionnaires = ["leerrijke-werkomgeving", "beleid-op-papier"].map(questionnaireNamed);
  for (const { id } of questionnaires) call("open", readFileSync(join(root, "questionnaires", `${id}.json`)));
  const room = mkdtempSync(join(tmpdir(), "leerruimte-"));
  const different = [];

  const compare = async (number) => {
    const questionnaire = questionnaires[random(questionnaires.length)];
    const language = questionnaire.languages[random(questionnaire.languages.length)];
    const format = ["md", "json"][random(2)];
    const response = randomResponse(questionnaire, random);
    const file = join(room, `${number}.json`);
    writeFileSync(file, JSON.stringify(response));
    const path = join(root, "questionnaires", `${questionnaire.id}.json`);
    const native = await run(program, ["report", path, file, "--lang", language, "--format", format], { encoding: "buffer", maxBuffer: 1e8 });
    const request = { questionnaire: questionnaire.id, response, language, format };
    const { value } = JSON.parse(call("writeReport", Buffer.from(JSON.stringify(request))).toString());
    if (!native.stdout.equals(Buffer.from(value ?? "", "utf8"))) different.push(`report ${number}: ${JSON.stringify(request)}`);
  };
  for (let first = 0; first < reports; first += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, (_, i) => compare(first + i)));
  }
  rmSync(room, { recursive: true });

  console.log(`seed ${seed}: ${reports} compared, ${different.length} differences`);
  assert.deepEqual(different, []);
});
