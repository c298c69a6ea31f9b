import createLeerruimte from "#wasm";
import { InputError } from "./input_error.js";

/** @param {{value?: any, problems?: import("./contract").Problem[]}} reply */
function unwrap(reply) {
  if (reply.problems) throw new InputError(reply.problems);
  return reply.value;
}

/**
 * Starts the engine: the one module that knows wasm. Texts cross as UTF-8 bytes, never as JS strings (embind loses a
 * lone surrogate and the character after it).
 * @param {object} [options] for the generated module: `locateFile`, or `wasmBinary` where nothing can be fetched
 * @returns {Promise<import("./contract").Engine>}
 */
export async function startEngine(options) {
  return common(await calls(options));
}

/**
 * The engine of a page that was built with the author's wasm: it can check a questionnaire and answer it at random too.
 * @param {object} [options]
 * @returns {Promise<import("./contract").AuthorEngine>}
 */
export async function startAuthorEngine(options) {
  const made = await calls(options);
  return { ...common(made), check: made.text("check"), sample: made.request("sample") };
}

/** How a call is made: of a text as it is, or of a request as JSON. @param {object} [options] */
async function calls(options) {
  const module = await createLeerruimte(options);
  const encoder = new TextEncoder();
  /** @param {string} name */
  const text = (name) => (/** @type {string} */ value) => unwrap(JSON.parse(module[name](encoder.encode(value))));
  /** @param {string} name */
  const request = (name) => (/** @type {object} */ value) => text(name)(JSON.stringify(value));
  return { text, request };
}

/** What every page can ask. @param {Awaited<ReturnType<typeof calls>>} made @returns {import("./contract").Engine} */
const common = ({ text, request }) => ({
  open: text("open"),
  outline: request("outline"),
  view: request("view"),
  progress: request("progress"),
  report: request("report"),
  writeReport: request("writeReport"),
  background: request("background"),
  writeAnswers: request("writeAnswers"),
  readAnswers: text("readAnswers"),
  writeCode: request("writeCode"),
  readCode: request("readCode"),
  tables: request("tables"),
});
