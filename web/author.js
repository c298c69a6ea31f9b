import { Author } from "./elements/author/lr-author.js";
import { engineCode, loadLater } from "#resources";
import { authorEngineOf, engineInstances } from "./engine.js";
import { Draft } from "./state/draft.js";
import { firstLanguage } from "./texts/texts.js";

/** How often a followed file is looked at, in milliseconds. */
const everySecond = 1000;

/**
 * Follows a file that scripts/preview serves: takes its text again when it has changed.
 * @param {string} url @param {Draft} draft @param {Author} page
 */
function follow(url, draft, page) {
  let last = "";
  const look = async () => {
    try {
      const reply = await fetch(url, { cache: "no-store" });
      if (!reply.ok) throw new Error(reply.statusText);
      const text = await reply.text();
      page.lost = false;
      if (text !== last) draft.write({ text });
      last = text;
    } catch {
      page.lost = true;
    }
    setTimeout(look, everySecond);
  };
  return look();
}

async function main() {
  /** @type {{ watch?: string, name?: string }} what scripts/preview puts into the page */
  const start = JSON.parse(document.getElementById("leerruimte-start")?.textContent || "{}");
  const page = /** @type {Author} */ (document.querySelector("leerruimte-author"));
  Author.define();
  await loadLater();
  const draft = new Draft(authorEngineOf(await engineInstances(engineCode)()), firstLanguage(navigator.languages));
  const show = () => {
    page.snapshot = draft.snapshot;
    document.documentElement.lang = page.snapshot.language;
  };
  draft.addEventListener("change", show);
  page.act = draft;
  show();
  if (start.watch) {
    page.watched = start.name ?? start.watch;
    await follow(start.watch, draft, page);
  }
  await page.updateComplete;
  document.documentElement.dataset.ready = "";
}

main();
