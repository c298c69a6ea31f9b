import "../elements/lr-access.js";
import "../elements/lr-background.js";
import "../elements/lr-receipt.js";
import "../elements/lr-round.js";
import "../elements/lr-transfer.js";
import "../elements/report/lr-report.js";

/** The bytes of a data block of this page; see bundle/single_file.js for how they are written. @param {string} id */
const bytesOf = (id) => Uint8Array.from(document.getElementById(id)?.textContent ?? "", (character) => character.charCodeAt(0) & 0xff);

/** The single file fetches nothing: its engine stands in the page, twice. @type {import("../engine_start.js").EngineCode} */
export const engineCode = {
  wasm: async () => bytesOf("leerruimte-wasm"),
  plain: async () => {
    const { createLeerruimtePlain } = /** @type {any} */ (globalThis);
    if (!createLeerruimtePlain) throw new Error("this page runs with WebAssembly only");
    return createLeerruimtePlain;
  },
};

/** The JSON text of a shipped questionnaire. @param {string} id @returns {Promise<string>} */
export const questionnaire = async (id) => document.querySelector(`script[data-questionnaire="${id}"]`)?.textContent ?? "";

export const loadLater = async () => {};

/** One file is there, or it is not. */
export const startOffline = async () => {};

export { fontFiles } from "./fonts.js";
