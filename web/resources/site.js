import wasmUrl from "../../build/wasm/wasm/leerruimte.wasm?url";

const files = import.meta.glob(["../../questionnaires/*.json", "!**/*.schema.json"], { query: "?url", import: "default", eager: true });

/** The site fetches its engine; the one without WebAssembly only where it is needed. @type {import("../engine_start.js").EngineCode} */
export const engineCode = {
  wasm: () => fetch(wasmUrl, { credentials: "same-origin" }),
  plain: async () => (await import("#plain")).default,
};

/** The JSON text of a shipped questionnaire. @param {string} id @returns {Promise<string>} */
export const questionnaire = async (id) => (await fetch(/** @type {string} */ (files[`../../questionnaires/${id}.json`]))).text();

/** The report with its pictures, the pages to read, what answers are taken along with, the round of a team, the receipt: fetched after the first question can be answered. */
export const loadLater = () => Promise.all([
  import("../elements/report/lr-report.js"), import("../elements/lr-background.js"), import("../elements/lr-transfer.js"), import("../state/transfer.js"), import("../workbook.js"),
  import("../elements/lr-receipt.js"), import("../elements/lr-access.js"), import("../elements/lr-round.js"), import("../state/round.js"),
]);

export { startOffline } from "../offline/start.js";

export { fontFiles } from "./fonts.js";
