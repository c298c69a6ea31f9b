import { App } from "./elements/lr-app.js";
import { engineOptions, loadLater, questionnaire } from "#resources";
import { loadFonts } from "./fonts.js";
import { followHistory } from "./history.js";
import { saveFile } from "./save_file.js";
import { Scan } from "./state/scan.js";
import { tabStorage } from "./state/tab_storage.js";
import { followLink } from "./link.js";
import { keepPressed } from "./pressed.js";
import { firstLanguage } from "./texts/texts.js";

/** A data block of the page. @param {string} id */
const dataBlock = (id) => JSON.parse(document.getElementById(id)?.textContent || "{}");

/**
 * Opens on a report that was put into this page (`leerruimte report --format html`).
 * @param {Scan} scan @param {{ language: string, response: import("./contract").Response }} start
 */
function showReport(scan, { language, response }) {
  const { questionnaire, audience, form, answers } = response;
  scan.resume({ screen: "report", language, questionnaire, audience, form, page: 0, answers: { [questionnaire]: answers } });
}

async function main() {
  const start = dataBlock("leerruimte-start");
  const { outlines, view, page } = dataBlock("leerruimte-prepared");
  const scan = new Scan({ outlines, prepared: view, language: start.language ?? firstLanguage(navigator.languages) });
  const app = /** @type {App} */ (document.querySelector("leerruimte-app"));
  App.define();
  app.acts = [scan];
  const show = () => {
    app.snapshot = scan.snapshot;
    document.documentElement.lang = app.snapshot.language;
    document.title = app.heading;
  };
  scan.addEventListener("change", show);
  app.addEventListener("save", () => saveFile(`${scan.kept.questionnaire}.md`, "text/markdown", scan.write("md")));

  const kept = start.response ? null : tabStorage.read();
  const resumed = kept && (!page || kept.questionnaire === page) && scan.resume(kept);
  if (!resumed && !followLink(scan, page)) show();
  keepPressed(scan, app.pressed);
  if (!start.response) {
    scan.addEventListener("change", () => tabStorage.write(scan.kept));
    followHistory(scan);
  }

  await app.updateComplete;
  delete document.documentElement.dataset.hold;
  try {
    const starting = import("./engine.js").then(({ startEngine }) => startEngine(engineOptions()));
    const chosen = scan.kept.questionnaire;
    const [engine, text] = await Promise.all([starting, questionnaire(chosen)]);
    scan.run(engine, { [chosen]: text });
    const others = scan.snapshot.outlines.map(({ id }) => id).filter((id) => id !== chosen);
    const found = await Promise.all(others.map(async (id) => [id, await questionnaire(id)]));
    scan.run(engine, Object.fromEntries(found));
    if (start.questionnaire) scan.run(engine, { [start.questionnaire.id]: JSON.stringify(start.questionnaire) });
  } catch (error) {
    app.failed = true;
    throw error;
  }
  await loadLater();
  if (start.response) showReport(scan, start);
  await loadFonts();
  document.documentElement.dataset.ready = "";
}

main();
