// Loads the wasm for tests: the same file the page uses, started in Node.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The top of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const built = join(root, "build/wasm/wasm/leerruimte");

/** Whether the tests run over the build without WebAssembly; then there is none to fall back on. */
const plain = process.env.LEERRUIMTE_PLAIN === "1";
if (plain) delete globalThis.WebAssembly;

/** @returns {Promise<(call: string, request: Uint8Array) => Buffer>} a new engine: the bytes of a request in, those of its reply out */
export async function startWasm() {
  if (!existsSync(`${built}.wasm`)) throw new Error("The wasm is not built. Run scripts/build, then run this test again.");
  const { default: createLeerruimte } = await import(pathToFileURL(`${built}${plain ? "_plain" : ""}.mjs`).href);
  const engine = await createLeerruimte(plain ? {} : { wasmBinary: readFileSync(`${built}.wasm`) });
  return (call, request) => Buffer.from(engine[call](request), "utf8");
}

/** The native program, as ctest names it or as scripts/build leaves it. */
export const program = process.env.LEERRUIMTE_PROGRAM ?? join(root, "build/bin/leerruimte");

/** Numbers that look random and are the same for the same seed, from 0 up to but not including `below`. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The paths of the questionnaires of this repository, and of two for tests that have everything. */
export const questionnairePaths = [
  ...readdirSync(join(root, "questionnaires"))
    .filter((file) => file.endsWith(".json") && file !== "questionnaire.schema.json")
    .map((file) => join(root, "questionnaires", file)),
  join(root, "tests/contract/everything.json"),
  join(root, "tests/schema/corpus/good/everything.json"),
];
