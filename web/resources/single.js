import "../elements/lr-background.js";
import "../elements/report/lr-report.js";

/** The bytes of a data block of this page, which holds base64. @param {string} id */
function bytesOf(id) {
  const text = atob(document.getElementById(id)?.textContent ?? "");
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The single file fetches nothing: its wasm stands in the page. */
export const engineOptions = () => ({ wasmBinary: bytesOf("leerruimte-wasm") });

/** The JSON text of a shipped questionnaire. @param {string} id @returns {Promise<string>} */
export const questionnaire = async (id) => document.querySelector(`script[data-questionnaire="${id}"]`)?.textContent ?? "";

export const loadLater = async () => {};
