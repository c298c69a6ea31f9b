// What a respondent gave is there until they take it back: through languages, reloads, back and forward, other forms.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openPage, startBrowser } from "./browser.mjs";
import { nativeReport, questionnaire } from "./native.mjs";
import { products } from "./products.mjs";

let browser;
let served;
before(async () => {
  browser = await startBrowser();
  served = await products();
});
after(async () => {
  await browser.close();
  served.close();
});

const open = (options) => openPage(browser, served.urls["the site"], options);
const start = (page, name = "Begin") => page.getByRole("button", { name, exact: true }).click();
const checked = (page) => page.locator("lr-question input:checked").evaluateAll((inputs) => inputs.map(({ name, labels }) => `${name} ${labels[0].textContent.trim()}`));
const answer = (page, item, label) => page.locator(`#${item}`).getByLabel(label, { exact: true }).check();

test("a switch of language keeps the answers and the place", async () => {
  const { page } = await open();
  await start(page);
  await answer(page, "transparency_1", "eens");
  await answer(page, "transparency_2", "weet ik niet");
  await page.getByRole("button", { name: "English" }).click();
  assert.deepEqual(await checked(page), ["transparency_1 agree", "transparency_2 don't know"]);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.getByRole("button", { name: "Nederlands" }).click();
  assert.deepEqual(await checked(page), ["transparency_1 eens", "transparency_2 weet ik niet"]);
  await page.context().close();
});

test("a reload of the tab goes on where it was", async () => {
  const { page } = await open();
  await start(page);
  await answer(page, "transparency_1", "helemaal eens");
  await page.getByRole("button", { name: "Volgende" }).click();
  await answer(page, "vision_2", "oneens");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.deepEqual(await checked(page), ["vision_2 oneens"]);
  await page.getByRole("button", { name: "Vorige" }).click();
  assert.deepEqual(await checked(page), ["transparency_1 helemaal eens"]);
  await page.context().close();
});

test("the browser's back and forward walk through the steps", async () => {
  const { page } = await open();
  await start(page);
  await answer(page, "transparency_1", "eens");
  await page.getByRole("button", { name: "Volgende" }).click();
  await page.goBack();
  assert.deepEqual(await checked(page), ["transparency_1 eens"]);
  await page.goBack();
  await page.waitForSelector("lr-start");
  await page.goForward();
  assert.deepEqual(await checked(page), ["transparency_1 eens"]);
  await page.context().close();
});

test("another form and another questionnaire leave the answers alone", async () => {
  const { page } = await open();
  await start(page);
  await answer(page, "transparency_1", "eens");
  await answer(page, "transparency_2", "oneens");
  await page.getByRole("button", { name: "Vorige" }).click();
  await page.getByLabel("Kort").check();
  await start(page, "Ga verder");
  assert.deepEqual(await checked(page), ["transparency_1 eens"]);
  await page.getByRole("button", { name: "Vorige" }).click();
  await page.getByLabel("Beleid op papier").check();
  await start(page);
  assert.deepEqual(await checked(page), []);
  await page.getByRole("button", { name: "Vorige" }).click();
  await page.getByLabel("Leerrijke werkomgeving").check();
  await page.getByLabel("Volledig").check();
  await start(page, "Ga verder");
  assert.deepEqual(await checked(page), ["transparency_1 eens", "transparency_2 oneens"]);
  await page.context().close();
});

test("an answer can be taken back, and everything can be erased after a question", async () => {
  const { page } = await open();
  await start(page);
  await answer(page, "transparency_1", "eens");
  await page.locator("#transparency_1").getByRole("button", { name: "Wis dit antwoord" }).click();
  assert.deepEqual(await checked(page), []);
  await answer(page, "transparency_1", "eens");
  await page.getByRole("button", { name: "Vorige" }).click();
  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  await page.getByRole("button", { name: "Nee, ga terug" }).click();
  assert.equal(await page.getByText("Uw antwoorden staan er nog").count(), 1);
  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await start(page);
  assert.deepEqual(await checked(page), []);
  await page.context().close();
});

test("staff read their own wording", async () => {
  const { page } = await open();
  await page.getByLabel("Ik ben medewerker").check();
  await start(page);
  const [first] = questionnaire("leerrijke-werkomgeving").items;
  assert.equal(await page.locator("#transparency_1 legend").textContent(), first.text.staff.nl);
  await page.context().close();
});

test("the overview counts what was skipped and leads there", async () => {
  const { page } = await open();
  await start(page);
  await answer(page, "transparency_1", "eens");
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  assert.match(await page.locator("lr-review .intro").textContent(), /45 van de 46/);
  await page.getByRole("button", { name: /Openheid over het bedrijf/ }).click();
  assert.deepEqual(await checked(page), ["transparency_1 eens"]);
  await page.context().close();
});

test("a browser that forbids storage still gives a report", async () => {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  await page.addInitScript(() => Object.defineProperty(globalThis, "sessionStorage", { get() { throw new DOMException("no", "SecurityError"); } }));
  await page.goto(served.urls["the site"]);
  await page.waitForSelector("html[data-ready]");
  await start(page);
  await answer(page, "transparency_1", "eens");
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  await page.waitForSelector("lr-report h1");
  await context.close();
});

test("what a tab kept of another version is left alone, and the scan starts", async () => {
  for (const kept of ["no json", '{"screen":"question","answers":{}}', '{"screen":"question","language":"nl","questionnaire":"gone","audience":"staff","form":"full","page":3,"answers":{}}']) {
    const context = await browser.newContext({ locale: "nl-NL" });
    const page = await context.newPage();
    await page.addInitScript((text) => sessionStorage.setItem("leerruimte/scan/1", text), kept);
    await page.goto(served.urls["the site"]);
    await page.waitForSelector("html[data-ready]");
    assert.equal(await page.locator("lr-start h1").count(), 1, kept);
    await context.close();
  }
});

test("leerruimte report --format html opens from disk on its report", async () => {
  const response = { questionnaire: "leerrijke-werkomgeving", audience: "staff", form: "short", answers: { trust_1: 2, networks_1: 5, vision_1: 4 } };
  const folder = mkdtempSync(join(tmpdir(), "leerruimte-"));
  const root = fileURLToPath(new URL("../../", import.meta.url));
  writeFileSync(join(folder, "answers.json"), JSON.stringify(response));
  execFileSync(join(root, "build/bin/leerruimte"), ["report", join(root, "questionnaires/leerrijke-werkomgeving.json"), join(folder, "answers.json"), "--lang", "en", "-o", join(folder, "report.html")]);
  const { page, seen } = await openPage(browser, pathToFileURL(join(folder, "report.html")).href);
  const native = nativeReport(response, { language: "en" });
  assert.deepEqual(await page.locator("lr-report .steps h3").allTextContents(), native.first_steps.map(({ title }) => title));
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await page.context().close();
  rmSync(folder, { recursive: true });
});
