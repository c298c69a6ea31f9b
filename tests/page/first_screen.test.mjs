// The first screen stands in the page itself: it is there before any script, and what is pressed on it is kept.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { nativeReport, questionnaire } from "./native.mjs";
import { serveSite } from "./products.mjs";

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

/** A page whose script comes when `release` is called. */
async function withSlowScript(url) {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  let release = () => {};
  const released = new Promise((resolve) => { release = resolve; });
  await context.route(/assets\/index-.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(url, { waitUntil: "commit" });
  return { page, release };
}

test("a questionnaire's own page can be answered before any script, and the answer is kept", async () => {
  const { page, release } = await withSlowScript(`${site.url}leerrijke-werkomgeving.html`);
  await page.locator("#transparency_2").getByLabel("eens", { exact: true }).check();
  await page.locator("#transparency_1").getByLabel("weet ik niet").check();
  await page.getByRole("button", { name: "Sla over" }).click(); // nothing happens yet, and nothing breaks
  release();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await page.locator("lr-question").count(), 1);
  assert.deepEqual(await page.locator("lr-question input:checked").evaluateAll((all) => all.map(({ name, value }) => [name, value])),
    [["transparency_1", "dont_know"], ["transparency_2", "4"]]);
  await page.context().close();
});

test("before any script nothing is answered, and what was not pressed stays unanswered", async () => {
  const { page, release } = await withSlowScript(`${site.url}leerrijke-werkomgeving.html`);
  await page.locator("#transparency_2").getByLabel("eens", { exact: true }).check();
  const checked = () => page.locator(".item input:checked").evaluateAll((all) => all.map(({ name, value }) => [name, value]));
  assert.deepEqual(await checked(), [["transparency_2", "4"]]);
  release();
  await page.waitForSelector("html[data-ready]");
  assert.deepEqual(await checked(), [["transparency_2", "4"]]);
  await page.context().close();
});

test("what is chosen on the start page before any script stays chosen", async () => {
  const { page, release } = await withSlowScript(site.url);
  await page.getByLabel("Ik ben medewerker").check();
  await page.getByLabel("Kenmerken van uw werk").check();
  release();
  await page.waitForSelector("html[data-ready]");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  assert.equal(await page.locator("lr-question h1").textContent(), questionnaire("werkkenmerken").pages[0].title.nl);
  await page.context().close();
});

test("the start page looks the same before and after the script", async () => {
  const { page, release } = await withSlowScript(site.url);
  await page.getByRole("button", { name: "Begin" }).waitFor();
  const words = () => page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.querySelector("main").innerText.replace(/\s+/g, " ").trim());
  const before = await words();
  release();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await words(), before);
  await page.context().close();
});

test("someone who reads English never sees the Dutch screen first", async () => {
  const { page } = await openPage(browser, `${site.url}beleid-op-papier.html`, { language: "en-GB" });
  assert.match(await page.locator("lr-question legend").first().textContent(), /^Our firm|^In our firm|^We /);
  assert.equal(await page.locator("html[data-hold]").count(), 0);
  await page.context().close();
});

test("a link names questionnaire, audience and form", async () => {
  const { page } = await openPage(browser, `${site.url}#scan=leerrijke-werkomgeving&audience=staff&form=short`);
  const { pages, forms } = questionnaire("leerrijke-werkomgeving");
  const asked = new Set(forms.find(({ id }) => id === "short").items);
  const steps = pages.filter(({ items }) => items.some((id) => asked.has(id))).length;
  assert.match(await page.locator(".progress").textContent(), new RegExp(`Stap 1 van ${steps}\\s`));
  await page.locator("lr-question .option input").last().check();
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  const native = nativeReport({ questionnaire: "leerrijke-werkomgeving", audience: "staff", form: "short", answers: { transparency_1: 5 } });
  assert.deepEqual(await page.locator("lr-report .summary .figure").allTextContents(), native.profile.map(({ value, shown }) => (value === null ? "–" : shown)));
  await page.context().close();
});
