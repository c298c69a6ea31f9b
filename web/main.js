import { App } from "./elements/lr-app.js";
import { engineCode, loadLater, questionnaire, startOffline } from "#resources";
import { guarded } from "./engine_guard.js";
import { loadFonts } from "./fonts.js";
import { followHistory } from "./history.js";
import { saveFile } from "./save_file.js";
import { Reader } from "./reader.js";
import { Evidence } from "./evidence.js";
import { Keeper } from "./state/keeper.js";
import { Receipt } from "./state/receipt.js";
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

/**
 * Starts an engine and gives it to the scan; again when it breaks down. The answers are not in it, so nothing is lost. When the
 * same answers break the next one too, it stops there and says so.
 * @param {Scan} scan @param {Record<string, string>} texts the questionnaires so far @param {() => void} failed
 */
function keepRunning(scan, texts, failed) {
  const code = import("./engine.js").then(({ engineInstances, engineOf }) => ({ instance: engineInstances(engineCode), engineOf }));
  /** @type {object | null} what was kept when an engine broke down */
  let brokenAt = null;
  const start = async () => {
    const { instance, engineOf } = await code;
    return guarded(engineOf(await instance()), () => {
      if (brokenAt === scan.kept) return failed();
      brokenAt = scan.kept;
      start().then((engine) => scan.run(engine, texts), failed);
    });
  };
  return start();
}

/**
 * Goes on with what was kept, and keeps every change from now on. Answers stay when the place they were given at is not here.
 * @param {Scan} scan @param {App} app @param {Keeper} keeper
 * @returns {Promise<boolean>} whether it goes on where it was
 */
async function keepAnswers(scan, app, keeper) {
  const show = () => { app.keeping = keeper.keeping; };
  const kept = await keeper.open();
  const resumed = kept !== null && scan.resume(kept);
  if (kept && !resumed) scan.resume({ ...scan.kept, answers: kept.answers });
  keeper.follow();
  keeper.addEventListener("change", show);
  show();
  addEventListener("beforeunload", (event) => {
    if (keeper.onlyInMemory) event.preventDefault();
  });
  if (app.pressed.some(({ name }) => name === "device")) keeper.keepOnDevice({ on: true });
  return resumed;
}

async function main() {
  const evidence = new Evidence();
  const start = dataBlock("leerruimte-start");
  const { outlines, view, page } = dataBlock("leerruimte-prepared");
  const scan = new Scan({ outlines, prepared: view, language: start.language ?? firstLanguage(navigator.languages) });
  const app = /** @type {App} */ (document.querySelector("leerruimte-app"));
  App.define();
  const keeper = new Keeper(scan, saveFile);
  const receipt = new Receipt({ scan, evidence, keeper });
  const reader = new Reader(scan);
  app.acts = [scan, receipt, keeper, reader];
  /** @type {import("./state/transfer.js").Transfer | null} it comes with the report */
  let transfer = null;
  const show = () => {
    app.snapshot = { ...scan.snapshot, receipt: receipt.snapshot, reader: reader.snapshot, transfer: transfer?.snapshot };
    document.documentElement.lang = scan.kept.language;
    document.title = app.heading;
  };
  for (const part of [scan, receipt, reader]) part.addEventListener("change", show);

  let code = takeLinkedCode();
  if (start.response) app.keeping = null;
  const resumed = !start.response && await keepAnswers(scan, app, keeper);
  if (!followLink(scan, page, resumed && (!page || scan.kept.questionnaire === page))) show();
  const bringCode = () => {
    if (!transfer || !code) return;
    transfer.bringCode({ code });
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
  try {
    const chosen = scan.kept.questionnaire;
    /** @type {Record<string, string>} */
    const texts = {};
    const starting = keepRunning(scan, texts, () => { app.failed = true; });
    texts[chosen] = await questionnaire(chosen);
    scan.run(await starting, texts);
    const others = scan.snapshot.outlines.map(({ id }) => id).filter((id) => id !== chosen);
    await Promise.all(others.map(async (id) => { texts[id] = await questionnaire(id); }));
    if (start.questionnaire) texts[start.questionnaire.id] = JSON.stringify(start.questionnaire);
    scan.add(texts);
  } catch (error) {
    app.failed = true;
    throw error;
  }
  await loadLater();
  transfer = new (await import("./state/transfer.js")).Transfer({ scan, save: saveFile, address: sharedAddress() });
  transfer.addEventListener("change", show);
  app.acts.push(transfer);
  show();
  if (start.response) showReport(scan, start);
  bringCode();
  await app.showSection(linkedSection());
  await loadFonts();
  await startOffline((takeOver) => { app.newer = takeOver; });
  document.documentElement.dataset.ready = "";
  evidence.opened();
}

main();
