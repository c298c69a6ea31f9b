import { App } from "./elements/lr-app.js";
import { engineCode, fontFiles, loadLater, questionnaire, startOffline } from "#resources";
import { enginesOf } from "./engines.js";
import { loadFonts } from "./fonts.js";
import { followHistory } from "./history.js";
import { saveFile } from "./save_file.js";
import { Evidence } from "./evidence.js";
import { Session } from "./session.js";
import { Keeper } from "./state/keeper.js";
import { Scan } from "./state/scan.js";
import { followLink, linkedSection, sharedAddress, takeLinkedCode } from "./link.js";
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
  const evidence = new Evidence();
  const start = dataBlock("leerruimte-start");
  const { outlines, page, prepared } = dataBlock("leerruimte-prepared");
  const scan = new Scan({ outlines, prepared, language: start.language ?? firstLanguage(navigator.languages) });
  const app = /** @type {App} */ (document.querySelector("leerruimte-app"));
  App.define();
  const keeper = new Keeper(scan, saveFile);
  const session = new Session({ app, scan, keeper, evidence });
  session.addEventListener("change", () => {
    document.documentElement.lang = scan.kept.language;
    document.title = app.heading;
  });
  addEventListener("beforeunload", (event) => {
    if (keeper.onlyInMemory || session.round?.holds) event.preventDefault();
  });
  addEventListener("pagehide", () => session.hush());

  let code = takeLinkedCode();
  if (start.response) app.keeping = null;
  const resumed = !start.response && await session.keep();
  if (app.pressed.some(({ name }) => name === "device")) keeper.keepOnDevice({ on: true });
  if (!followLink(scan, page, resumed && (!page || scan.kept.questionnaire === page))) session.show();
  const bringCode = () => {
    if (!session.transfer || !code) return;
    session.transfer.bringCode({ code });
    code = "";
  };
  addEventListener("hashchange", async () => {
    code = takeLinkedCode() || code;
    bringCode();
    followLink(scan, undefined, true);
    await app.showSection(linkedSection());
  });
  keepPressed(scan, app.pressed);
  if (!start.response) followHistory(scan);

  await app.updateComplete;
  delete document.documentElement.dataset.hold;
  const chosen = scan.kept.questionnaire;
  await session.run(enginesOf(engineCode), async () => ({ [chosen]: await questionnaire(chosen) }));
  const others = scan.snapshot.outlines.map(({ id }) => id).filter((id) => id !== chosen);
  const texts = Object.fromEntries(await Promise.all(others.map(async (id) => [id, await questionnaire(id)])));
  if (start.questionnaire) texts[start.questionnaire.id] = JSON.stringify(start.questionnaire);
  session.add(texts);
  await loadLater();
  await session.addTransfer(sharedAddress());
  if (start.response) showReport(scan, start);
  bringCode();
  await app.showSection(linkedSection());
  await loadFonts(fontFiles);
  await startOffline((takeOver) => { app.newer = takeOver; });
  document.documentElement.dataset.ready = "";
  evidence.opened();
}

main();
