// axe-core finds nothing on any screen, in both languages, light and dark, on a phone and a desktop.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { questionnaire, shipped } from "./native.mjs";
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

/** Fails when axe finds something here, or when the screen is wider than the window. */
async function check(page, name) {
  assert.deepEqual(await violations(page), [], name);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0, `${name} is wider than the screen`);
}

/** Gives the first answer to the first question of the page, whatever its kind. */
const answerFirst = (page) => page.locator("lr-question .item input").first().check();

const texts = {
  "nl-NL": { begin: "Begin", next: /^(Volgende|Sla over)$/, report: "Bekijk uw rapport", background: "Achtergrond" },
  "en-GB": { begin: "Begin", next: /^(Next|Skip)$/, report: "See your report", background: "Background" },
};
const devices = {
  "a phone": { language: "nl-NL", viewport: { width: 320, height: 640 }, colorScheme: "light" },
  "a dark desktop": { language: "en-GB", colorScheme: "dark" },
};

for (const [device, { language, ...options }] of Object.entries(devices)) {
  const text = texts[language];

  test(`axe finds nothing on the start page in ${language} on ${device}`, async () => {
    // axe is put in by the test, past the page's own policy, which would refuse it.
    const { page } = await openPage(browser, site.url, { language, bypassCSP: true, ...options });
    await page.evaluate(axe);
    for (const audience of ["management", "staff"]) {
      await page.locator(`lr-start input[value="${audience}"]`).check();
      await check(page, `start for ${audience}`);
    }
    await page.context().close();
  });

  for (const id of shipped) {
    test(`axe finds nothing in ${id} in ${language} on ${device}`, async () => {
      const { page } = await openPage(browser, `${site.url}#scan=${id}&audience=staff`, { language, bypassCSP: true, ...options });
      await page.evaluate(axe);
      await answerFirst(page);
      for (let step = 0; await page.locator("lr-question").count(); ++step) {
        const heading = await page.locator("h1").textContent();
        await check(page, `${id}, step ${step + 1}: ${heading}`);
        await page.getByRole("button", { name: text.next }).click();
        await page.waitForFunction((before) => document.querySelector("leerruimte-app").shadowRoot.querySelector("h1").textContent !== before, heading);
      }
      await check(page, `${id}, review`);
      await page.getByRole("button", { name: text.report }).click();
      await page.waitForSelector("lr-report");
      await page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.querySelectorAll("details").forEach((details) => { details.open = true; }));
      await page.waitForTimeout(200);
      await check(page, `${id}, report`);
      if (questionnaire(id).background) {
        await page.getByRole("button", { name: text.background }).click();
        await page.waitForSelector("lr-background");
        await check(page, `${id}, background`);
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
