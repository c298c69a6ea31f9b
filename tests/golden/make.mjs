// Writes the golden files of a version, once: `node tests/golden/make.mjs 0.4.0`. They are never written again; see README.md.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { randomResponse } from "../contract/random_answers.mjs";
import { program, questionnairePaths, randomFrom, root, startWasm } from "../contract/wasm.mjs";

const version = process.argv[2] ?? "";
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error("say which version, as in 0.4.0");
const folder = join(root, "tests/golden", version);
if (existsSync(folder)) throw new Error(`${folder} is there already: golden files stay as they are`);
mkdirSync(join(folder, "questionnaires"), { recursive: true });

const call = await startWasm();
const ask = (name, request) => {
  const { value, problems } = JSON.parse(call(name, Buffer.from(typeof request === "string" ? request : JSON.stringify(request))).toString());
  if (problems) throw new Error(JSON.stringify(problems));
  return value;
};
const random = randomFrom(Number(version.replaceAll(".", "")));

// Without the last one, which has the id of the one before it.
for (const path of [...questionnairePaths.slice(0, -1), join(root, "tests/cli/shared/workshop.json")]) {
  const text = readFileSync(path, "utf8");
  const questionnaire = JSON.parse(text);
  const { id } = ask("open", text);
  const kept = join(folder, "questionnaires", `${id}.json`);
  writeFileSync(kept, text);
  for (const number of [1, 2, 3]) {
    const response = { ...randomResponse(questionnaire, random), ...(number === 3 ? { answers: {} } : {}) };
    const file = (ending, content) => writeFileSync(join(folder, `${id}.${number}.${ending}`), content);
    const json = ask("writeAnswers", { questionnaire: id, response, format: "json" });
    const start = JSON.stringify({ language: "nl", response: JSON.parse(json) }).replaceAll("<", "\\u003c");
    file("json", json);
    file("csv", ask("writeAnswers", { questionnaire: id, response, format: "csv" }));
    file("html", `<!doctype html>\n<title>${basename(path)}</title>\n<script type="application/json" id="leerruimte-start">${start}</script>\n`);
    file("code", `${ask("writeCode", { questionnaire: id, response }).code}\n`);
    file("response", `${JSON.stringify(ask("readAnswers", json))}\n`);
    file("scores", execFileSync(program, ["score", kept, join(folder, `${id}.${number}.json`), "-o", "-"]));
  }
}
