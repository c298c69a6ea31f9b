/** @import { Instance } from "./engine_start.js" */
export { engineInstances } from "./engine_start.js";
import { InputError } from "./input_error.js";
import { toJson } from "./json.js";

/** @param {{value?: any, problems?: import("./contract").Problem[]}} reply */
function unwrap(reply) {
  if (reply.problems) throw new InputError(reply.problems);
  return reply.value;
}

/**
 * The engine that speaks through an instance. Texts cross as UTF-8 bytes, never as JS strings (embind loses a lone
 * surrogate and the character after it).
 * @param {Instance} instance @returns {import("./contract").Engine}
 */
export const engineOf = (instance) => common(calls(instance));

/**
 * The engine of a page that was built with the author's wasm: it can check a questionnaire and answer it at random too.
 * @param {Instance} instance @returns {import("./contract").AuthorEngine}
 */
export function authorEngineOf(instance) {
  const made = calls(instance);
  return { ...common(made), check: made.text("check"), sample: made.request("sample") };
}

/** How a call is made: of a text as it is, or of a request as JSON. @param {Instance} instance */
function calls(instance) {
  const encoder = new TextEncoder();
  /** @param {string} name */
  const text = (name) => (/** @type {string} */ value) => unwrap(JSON.parse(instance[name](encoder.encode(value))));
  /** @param {string} name */
  const request = (name) => (/** @type {object} */ value) => text(name)(toJson(value));
  return { text, request };
}

/** What every page can ask. @param {ReturnType<typeof calls>} made @returns {import("./contract").Engine} */
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
  readRound: request("readRound"),
  group: request("group"),
  writeGroup: request("writeGroup"),
});
