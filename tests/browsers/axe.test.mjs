// axe-core finds nothing on any screen, in three engines: Dutch by day on a phone, English by night on a desktop.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { serveSite } from "../page/products.mjs";
import { engines } from "./engines.mjs";
import { everyScreen } from "./screens.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Between them: every kind of question but numbers, and three kinds of pictures. */
const questionnaires = ["positie-om-te-leren", "ruimte-en-vertrouwen", "beleid-op-papier"];
const visits = [
  { language: "nl", dark: false, size: [360, 740] },
  { language: "en", dark: true, size: [1280, 900] },
];

let site;
before(async () => { site = await serveSite(); });
after(() => site.close());

const violations = (page) => page.evaluate(async (runOnly) => {
  const found = await globalThis.axe.run(document, { runOnly });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}, rules);

for (const [engine, start] of Object.entries(engines)) {
  for (const { language, dark, size } of visits) {
    test(`axe finds nothing in ${engine}, ${language}, ${dark ? "dark" : "light"}`, async (context) => {
      const browser = await start({ dark });
      let screens = 0;
      const found = [];
      try {
        for (const address of ["", ...questionnaires.map((id) => `#scan=${id}&audience=staff`)]) {
          const page = await browser.open(site.url + address, { language, size });
          await page.evaluate(axe);
          assert.equal(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches), dark);
          const look = async (name) => {
            ++screens;
            for (const one of await violations(page)) found.push(`${address || "start"}, ${name}: ${one}`);
          };
          await (address ? everyScreen(page, look) : look("start"));
          await page.close();
        }
        if (!dark) {
          const page = await browser.open(site.url, { language, size });
          await page.evaluate(axe);
          await page.evaluate(() => document.body.append(document.createElement("button")));
          assert.match((await violations(page)).join(), /button-name/, "axe would find a violation");
          await page.close();
        }
      } finally {
        await browser.close();
      }
      context.diagnostic(`${screens} screens in ${engine}, violations ${found.length}`);
      assert.deepEqual(found, []);
    });
  }
}
