import { readFile } from "node:fs/promises";

const calls = ["open", "outline", "view", "progress", "report", "writeReport", "background", "writeAnswers", "readAnswers", "writeCode", "readCode", "tables"];

/** The engine in Node, for the build: the same calls as web/engine.js. @returns {Promise<import("../contract").Engine>} */
export async function startEngine() {
  const built = new URL("../../build/wasm/wasm/", import.meta.url);
  const { default: createLeerruimte } = await import(new URL("leerruimte.mjs", built).href);
  const wasmBinary = await readFile(new URL("leerruimte.wasm", built));
  const module = await createLeerruimte({ wasmBinary });
  const call = (/** @type {string} */ name) => (/** @type {any} */ request) => {
    const bytes = new TextEncoder().encode(typeof request === "string" ? request : JSON.stringify(request));
    const { value, problems } = JSON.parse(module[name](bytes));
    if (problems) throw new Error(`${name}: ${JSON.stringify(problems, null, 2)}`);
    return value;
  };
  return /** @type {any} */ (Object.fromEntries(calls.map((name) => [name, call(name)])));
}
