import { startWasm } from "../contract/wasm.mjs";
import { questionnaire, shipped } from "./native.mjs";

/** The engine for tests of the page, with the shipped questionnaires open: its calls by name. */
export async function startCalls() {
  const engine = await startWasm();
  const call = (name) => (request) => {
    const { value, problems } = JSON.parse(engine(name, new TextEncoder().encode(JSON.stringify(request))));
    if (problems) throw new Error(JSON.stringify(problems));
    return value;
  };
  for (const id of shipped) call("open")(questionnaire(id));
  const names = ["open", "outline", "view", "progress", "report", "writeAnswers", "writeCode", "readCode", "tables", "readRound", "group", "writeGroup"];
  return Object.fromEntries(names.map((name) => [name, call(name)]));
}
