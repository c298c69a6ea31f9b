// Native and wasm write the same report, to the byte, for answers nobody chose.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { randomResponse } from "./random_answers.mjs";
import { program, questionnairePaths, randomFrom, startWasm } from "./wasm.mjs";

const run = promisify(execFile);
const seed = 20240917;
const reports = 1200;
const atOnce = 4;

/** A report nobody chose. */
function randomRequest({ questionnaire }, random) {
  const language = questionnaire.languages[random(questionnaire.languages.length)];
  return { questionnaire: questionnaire.id, response: randomResponse(questionnaire, random), language, format: ["md", "json"][random(2)] };
}

test("native and wasm write the same bytes for random answers", { timeout: 600_000 }, async () => {
  const call = await startWasm();
  const random = randomFrom(seed);
  const opened = questionnairePaths.map((path) => ({ path, questionnaire: JSON.parse(readFileSync(path, "utf8")) }));
  for (const { path } of opened) assert.ok(JSON.parse(call("open", readFileSync(path)).toString()).value, path);
  const room = mkdtempSync(join(tmpdir(), "leerruimte-"));
  const different = [];
  let bytes = 0;

  const compare = async (number) => {
    const one = opened[number % opened.length];
    const request = randomRequest(one, random);
    const file = join(room, `${number}.json`);
    writeFileSync(file, JSON.stringify(request.response));
    const options = ["--lang", request.language, "--format", request.format];
    const native = await run(program, ["report", one.path, file, ...options], { encoding: "buffer", maxBuffer: 1e8 });
    const { value } = JSON.parse(call("writeReport", Buffer.from(JSON.stringify(request))).toString());
    if (!native.stdout.equals(Buffer.from(value ?? "", "utf8"))) different.push(`report ${number}: ${JSON.stringify(request)}`);
    bytes += native.stdout.length;
  };
  for (let first = 0; first < reports; first += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, (_, i) => compare(first + i)));
  }
  rmSync(room, { recursive: true });

  console.log(`seed ${seed}: ${reports} reports of ${opened.length} questionnaires compared, ${bytes} bytes, ${different.length} differences`);
  assert.deepEqual(different, []);
});
