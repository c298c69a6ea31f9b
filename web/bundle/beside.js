import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { texts } from "../texts/texts.js";
import { licences } from "./licences.js";
import { prepareTag, questionnaireText, shipped } from "./prepared.js";

const read = (/** @type {string} */ path) => readFile(fileURLToPath(new URL(`../${path}`, import.meta.url)));
const typeface = (/** @type {string} */ name) => read(`node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);

/** Code that does not ask the page which script it is: a form of that name would answer. @param {string} code */
const unnamed = (code) => code.replaceAll("document.currentScript", "null");

/** Everything a tag fetches, by its name in the folder. @returns {Promise<Record<string, string | Uint8Array>>} */
async function files() {
  const questionnaires = await Promise.all(shipped.map(async (id) => [`questionnaires/${id}.json`, JSON.stringify(JSON.parse(await questionnaireText(id)))]));
  const prepared = await Promise.all(Object.keys(texts).flatMap((language) => [null, ...shipped].map(async (id) =>
    [`prepared/${id ?? "all"}.${language}.json`, JSON.stringify(await prepareTag(id, language))])));
  return {
    "leerruimte.wasm": await read("../build/wasm/wasm/leerruimte.wasm"),
    "leerruimte-plain.js": unnamed(String(await read("../build/wasm/wasm/leerruimte_plain.mjs"))),
    "fonts/figtree.woff2": await typeface("figtree"),
    "fonts/fraunces.woff2": await typeface("fraunces"),
    "licences.txt": await licences(),
    ...Object.fromEntries([...questionnaires, ...prepared]),
  };
}

/** Vite plugin: what a tag fetches, under names that stay, from code that depends on nothing in the page. @returns {import("vite").Plugin} */
export const beside = () => ({
  name: "leerruimte-beside",
  transform: (code, id) => (/leerruimte(_plain)?\.mjs$/.test(id) ? { code: unnamed(code), map: null } : null),
  async generateBundle() {
    for (const [fileName, source] of Object.entries(await files())) this.emitFile({ type: "asset", fileName, source });
  },
});
