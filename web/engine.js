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
  const module = await createLeerruimte(options);
  const encoder = new TextEncoder();
  /** @param {string} name @param {string} text */
  const call = (name, text) => unwrap(JSON.parse(module[name](encoder.encode(text))));
  /** @param {string} name */
  const request = (name) => (/** @type {object} */ value) => call(name, JSON.stringify(value));
  return {
    open: (questionnaire) => call("open", questionnaire),
    outline: request("outline"),
    view: request("view"),
    progress: request("progress"),
    report: request("report"),
    writeReport: request("writeReport"),
  };
}
