import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowser } from "../page/browser.mjs";
import { find, watch } from "./in_page.mjs";
import { Page } from "./page.mjs";
import { speak } from "./speak.mjs";

/** Chromium, through playwright-core. */
export async function chromium({ dark = false } = {}) {
  const browser = await startBrowser();
  const downloads = mkdtempSync(join(tmpdir(), "leerruimte-saved-"));
  return {
    async open(url, { language, size: [width, height] = [1280, 900], watched = true } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", locale: language === "en" ? "en-GB" : "nl-NL" });
      const tab = await context.newPage();
      if (watched) await tab.addInitScript(watch);
      let requests = [];
      tab.on("request", (request) => requests.push(request.url()));
      tab.on("download", (download) => download.saveAs(join(downloads, download.suggestedFilename())));
      await tab.goto(url);
      const looking = (document) => ({
        evaluate: (run, argument) => document.evaluate(run, argument),
        find: async (what) => (await document.evaluateHandle(find, what)).asElement(),
      });
      const page = new Page({
        ...looking(tab),
        inside: async (selector) => looking(await (await tab.waitForSelector(selector)).contentFrame()),
        click: (handle) => handle.click(),
        type: (handle, text) => handle.type(text),
        upload: (handle, path) => handle.setInputFiles(path),
        press: (key) => tab.keyboard.press(key),
        reload: () => tab.reload(),
        goto: (next) => tab.goto(next),
        screenshot: () => tab.screenshot(),
        pdf: () => tab.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true }),
        asked: () => {
          const asked = requests.filter((one) => !/^(blob|data):/.test(one));
          requests = [];
          return asked;
        },
        close: () => context.close(),
      }, downloads);
      if (watched) await page.settle();
      await speak(page, language);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
