import wasmUrl from "../../build/wasm/wasm/leerruimte.wasm?url";

const files = import.meta.glob("../../questionnaires/*.json", { query: "?url", import: "default", eager: true });

/** Where the site's engine finds its wasm. */
export const engineOptions = () => ({ locateFile: () => wasmUrl });

/** The questionnaires' JSON texts. @returns {Promise<string[]>} */
export const questionnaires = () => Promise.all(Object.values(files).map(async (url) => (await fetch(/** @type {string} */ (url))).text()));

/** The report screen and its charts: fetched after the first question can be answered. */
export const loadReport = () => import("../elements/lr-report.js");
