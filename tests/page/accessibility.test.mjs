// axe-core finds nothing on any screen, in both languages, light and dark, on a phone and a desktop.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { serveSite } from "./products.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser;
let site;
before(async () => {
  browser = await startBrowser();
  site = await serveSite();
});
after(async () => {
  await browser.close();
  site.close();
});

async function violations(page) {
  const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

const screens = {
  start: async () => {},
  question: async (page) => page.locator("form .primary").click(),
  review: async (page) => {
    await page.locator("lr-question .option input").first().check();
    await page.locator(".aside button").click();
  },
  report: async (page) => {
    await page.locator("lr-review .primary").click();
    await page.locator("#why .quiet").click();
    await page.locator("#stand > details > summary").click();
  },
};

for (const language of ["nl-NL", "en-GB"]) {
  for (const [device, options] of [["a phone", { viewport: { width: 360, height: 740 }, colorScheme: "light" }], ["a dark desktop", { colorScheme: "dark" }]]) {
    test(`axe finds nothing in ${language} on ${device}`, async () => {
      // axe is put in by the test, past the page's own policy, which would refuse it.
      const { page } = await openPage(browser, site.url, { language, bypassCSP: true, ...options });
      await page.evaluate(axe);
      for (const [name, go] of Object.entries(screens)) {
        await go(page);
        await page.waitForSelector(`lr-${name}`);
        assert.deepEqual(await violations(page), [], name);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(overflow, 0, `${name} is wider than the screen`);
      }
      await page.context().close();
    });
  }
}

test("axe would find a violation", async () => {
  const { page } = await openPage(browser, site.url, { bypassCSP: true });
  await page.evaluate(axe);
  await page.evaluate(() => document.body.append(document.createElement("button")));
  assert.match((await violations(page)).join(), /button-name/);
  await page.context().close();
});
