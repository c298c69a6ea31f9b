import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startGroups } from "../../web/elements/start_groups.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "build/bin/leerruimte");
const questionnairePath = (id) => join(root, `questionnaires/${id}.json`);

/** The ids of the questionnaires on the start page. */
export const shipped = Object.values(startGroups).flat();

export const questionnaire = (id) => JSON.parse(readFileSync(questionnairePath(id), "utf8"));

/** What the native program prints about answers, which it reads from a file. */
function printed(verb, id, answers, { language, format }) {
  const folder = mkdtempSync(join(tmpdir(), "leerruimte-"));
  try {
    const path = join(folder, "answers.json");
    writeFileSync(path, JSON.stringify(answers));
    const output = execFileSync(program, [verb, questionnairePath(id), path, "--lang", language, "--format", format], { maxBuffer: 1 << 26 });
    return format === "json" ? JSON.parse(String(output)) : String(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the native program reports about a response: an object for json, a text otherwise. */
export const nativeReport = (response, { language = "nl", format = "json" } = {}) => printed("report", response.questionnaire, response, { language, format });

/** The same about a group of people, each with a response to the same questionnaire. */
export const nativeGroup = (responses, { language = "nl", format = "json" } = {}) => printed("group", responses[0].questionnaire, responses, { language, format });
