import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { find, watch } from "./in_page.mjs";
import { Page } from "./page.mjs";
import { speak } from "./speak.mjs";

/** Firefox, through puppeteer-core (WebDriver BiDi). */
export async function firefox({ dark = false } = {}) {
  const downloads = mkdtempSync(join(tmpdir(), "leerruimte-saved-"));
  const browser = await puppeteer.launch({
    browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true,
    extraPrefsFirefox: {
      "intl.accept_languages": "nl, en",
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      "browser.download.folderList": 2, "browser.download.dir": downloads, "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
  return {
    async open(url, { language, size: [width, height] = [1280, 900], watched = true } = {}) {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      await tab.setViewport({ width, height });
      if (watched) await tab.evaluateOnNewDocument(watch);
      let requests = [];
      tab.on("request", (request) => requests.push(request.url()));
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
        upload: (handle, path) => handle.uploadFile(path),
        press: (key) => tab.keyboard.press(key === "Space" ? " " : key),
        reload: () => tab.reload(),
        goto: (next) => tab.goto(next),
        screenshot: () => tab.screenshot(),
        pdf: null, // Firefox draws variable typefaces as outlines: its PDF has no text to compare
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
