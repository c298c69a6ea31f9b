/** @import { Engine, Outline } from "../contract" */
/** @import { Prepared } from "../state/scan.js" */
import { GuestEvidence } from "../embed/guest_evidence.js";
import { files, plainEngine } from "#files";
import { enginesOf } from "../engines.js";
import { fetched } from "../fetched.js";

/**
 * What a tag takes from the folder it was published in, or from the page it stands in.
 * @typedef {object} Shelf
 * @property {string} version of the scan
 * @property {() => Promise<Engine>} engines makes another engine
 * @property {() => import("../state/receipt.js").Witness & { opened: () => void }} evidence begins to write down what the browser sees
 * @property {(id: string) => Promise<string>} questionnaire the JSON of a shipped one
 * @property {(id: string | null, language: string) => Promise<{ outlines: Record<string, Outline[]>, prepared: Prepared[] }>} prepared
 *   what can be shown of a questionnaire before the engine runs; of all of them without an id
 * @property {import("../fonts.js").FontFiles | null} fonts
 * @property {() => Promise<unknown>} loadLater what is needed after the first question can be answered
 */

/** The folder this script came from, one above its parts. */
const here = (import.meta.url ?? document.baseURI).replace(/parts\/[^/]*$/, "");

/** The report with its pictures, the pages to read, what answers are taken along with, the round of a team, the receipt. */
const loadLater = () => Promise.all([
  import("../elements/report/lr-report.js"), import("../elements/lr-background.js"), import("../elements/lr-transfer.js"), import("../state/transfer.js"), import("../workbook.js"),
  import("../elements/lr-receipt.js"), import("../elements/lr-access.js"), import("../elements/lr-round.js"), import("../state/round.js"),
]);

/** @param {string} folder @param {boolean} plain @returns {Shelf} */
function shelf(folder, plain) {
  const stamp = __LEERRUIMTE_STAMP__;
  const moved = folder === here ? files : {};
  const beside = (/** @type {string} */ name) => moved[name] ?? new URL(stamp ? `${name}?v=${stamp}` : name, folder).href;
  return {
    version: __LEERRUIMTE_VERSION__,
    evidence: () => new GuestEvidence((url) => url.startsWith(folder) || Object.values(moved).includes(url), __LEERRUIMTE_VERSION__),
    engines: enginesOf({
      wasm: () => (plain ? Promise.reject(new Error("not wanted")) : fetch(beside("leerruimte.wasm"), { credentials: "same-origin" })),
      plain: async () => (await (folder === here && plainEngine ? plainEngine() : import(/* @vite-ignore */ /* webpackIgnore: true */ beside("leerruimte-plain.js")))).default,
    }),
    questionnaire: (id) => fetched(beside(`questionnaires/${id}.json`)),
    prepared: async (id, language) => JSON.parse(await fetched(beside(`prepared/${id ?? "all"}.${language}.json`))),
    fonts: { "Leerruimte Figtree": beside("fonts/figtree.woff2"), "Leerruimte Fraunces": beside("fonts/fraunces.woff2") },
    loadLater,
  };
}

/** One for each folder, so that several tags share what was fetched. @type {Map<string, Shelf>} */
const shelves = new Map();

/** @param {string | null} base URL of the folder; where this script came from without @param {boolean} plain never to try WebAssembly */
export function shelfAt(base, plain) {
  const folder = base ? (base.endsWith("/") ? base : `${base}/`) : here;
  const key = `${plain} ${folder}`;
  const found = shelves.get(key) ?? shelf(folder, plain);
  shelves.set(key, found);
  return found;
}
