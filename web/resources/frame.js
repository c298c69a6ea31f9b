/** @import { Shelf } from "./embed.js" */
import { startGroups } from "../elements/start_groups.js";
import { enginesOf } from "../engines.js";
import { Evidence } from "../evidence.js";
import { NotFetched } from "../not_fetched.js";
import { texts } from "../texts/texts.js";
import { engineCode, fontFiles, loadLater, questionnaire } from "./single.js";

const all = Object.values(startGroups).flat();

/** What a tag takes from the page it stands in, which is ours. @param {string | null} _ there is no other folder @param {boolean} plain never to try WebAssembly @returns {Shelf} */
export function shelfAt(_, plain) {
  const engines = enginesOf(plain ? { ...engineCode, wasm: () => Promise.reject(new Error("not wanted")) } : engineCode);
  return {
    version: __LEERRUIMTE_VERSION__,
    engines,
    evidence: () => new Evidence(),
    questionnaire,
    async prepared(id) {
      const ids = id ? [id] : all;
      for (const one of ids) {
        if (!all.includes(one)) throw new NotFetched(`questionnaires/${one}.json`, "404");
      }
      const engine = await engines();
      for (const one of ids) engine.open(await questionnaire(one));
      const outlines = Object.keys(texts).map((language) => [language, ids.map((one) => engine.outline({ questionnaire: one, language }))]);
      return { outlines: Object.fromEntries(outlines), prepared: [] };
    },
    fonts: fontFiles,
    loadLater,
  };
}
