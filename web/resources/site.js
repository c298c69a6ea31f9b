import wasmUrl from "../../build/wasm/wasm/leerruimte.wasm?url";

const files = import.meta.glob(["../../questionnaires/*.json", "!**/*.schema.json"], { query: "?url", import: "default", eager: true });

/** Where the site's engine finds its wasm. */
export const engineOptions = () => ({ locateFile: () => wasmUrl });

/** The JSON text of a shipped questionnaire. @param {string} id @returns {Promise<string>} */
export const questionnaire = async (id) => (await fetch(/** @type {string} */ (files[`../../questionnaires/${id}.json`]))).text();

/** The report with its pictures, and the pages to read: fetched after the first question can be answered. */
export const loadLater = () => Promise.all([import("../elements/report/lr-report.js"), import("../elements/lr-background.js")]);
