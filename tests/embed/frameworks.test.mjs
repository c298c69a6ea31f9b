// The scan as a component in React, Vue and Angular: checked, built and used as a developer and a reader do.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engines } from "../browsers/engines.mjs";
import { startBrowser } from "../page/browser.mjs";
import { nativeReport, questionnaire } from "../page/native.mjs";
import { serveFolder } from "../page/products.mjs";
import { developer, frameworks } from "./frameworks.mjs";

const id = "beleid-op-papier";
const { items, scales } = questionnaire(id);
/** @param {"nl" | "en"} language */
const statement = (language) => (items[0].text.staff ?? items[0].text)[language];
/** Which answer the items get in turn, so that figures differ. */
const wanted = Object.fromEntries(items.map((item, index) => {
  const { options } = scales.find((scale) => scale.id === item.scale);
  return [item.id, options[(index * 3 + 1) % options.length].code];
}));
const reported = (answers, language) => nativeReport({ questionnaire: id, audience: "staff", form: "full", answers }, { language }).profile.map(({ title, shown }) => `${title}: ${shown || "–"}`);

const work = developer();
/** @type {Record<string, { url: string, close: () => void }>} */
const served = {};
let browser;
let passed = 0;
before(async () => {
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  for (const { close } of Object.values(served)) close();
  work.remove();
  console.log(`${passed} of ${frameworks.length} frameworks`);
});

/** A page, and what went wrong in it. */
async function open(url) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(60_000);
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && !response.url().endsWith("/favicon.ico") && problems.push(`${response.status()} ${response.url()}`));
  await page.goto(url);
  return { page, problems };
}

/** Answers the questions on the screen, and gives their ids. */
async function answerPage(page) {
  const ids = await page.locator("lr-question .item").evaluateAll((all) => all.map((one) => one.id));
  for (const one of ids) await page.locator(`lr-question [id="${one}"] input[value="${wanted[one]}"]`).check();
  return ids;
}

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const says = (page, what) => page.locator("#progress", { hasText: what }).waitFor();
const checked = (page) => page.locator("lr-question input:checked").evaluateAll((all) => all.map(({ name, value }) => `${name} ${value}`));
const ground = (page) => page.locator("leerruimte-app").evaluate((app) => getComputedStyle(app).colorScheme);

for (const name of frameworks) {
  test(`${name}: a reader answers, leaves, comes back and sees the report`, { timeout: 170_000 }, async () => {
    served[name] = await serveFolder(work.build(name));
    const { page, problems } = await open(served[name].url);
    await page.getByRole("heading", { level: 1, name: /^Leerruimte in/ }).waitFor();
    await page.locator("lr-question .item", { hasText: statement("en") }).waitFor();

    const first = await answerPage(page);
    await says(page, `${first.length} of ${items.length} questions answered.`);
    const given = await checked(page);
    assert.equal(given.length, first.length);

    await press(page, "About");
    await page.locator("leerruimte-scan").waitFor({ state: "detached" });
    await press(page, "The scan");
    await page.locator("lr-question input:checked").first().waitFor();
    assert.deepEqual(await checked(page), given);

    await page.getByLabel("Language").selectOption("nl");
    await page.locator("lr-question .item", { hasText: statement("nl") }).waitFor();
    await page.getByLabel("Colours").selectOption("dark");
    await page.waitForFunction(() => document.querySelector("leerruimte-scan").theme === "dark");
    await press(page, "What does it say so far?");
    await page.locator("#report").waitFor();
    assert.deepEqual(await page.locator("#report li").allTextContents(), reported(Object.fromEntries(first.map((one) => [one, wanted[one]])), "nl"));

    while (await page.locator("lr-question").isVisible()) {
      const before = await answerPage(page);
      await press(page, "Volgende");
      await page.locator(`lr-question [id="${before[0]}"]`).waitFor({ state: "detached" });
    }
    await page.locator("lr-review .primary").click();
    await page.locator("lr-report h1").waitFor();
    await says(page, "The report has been shown.");

    await press(page, "Our own questionnaire");
    await page.getByText("Ons werk").first().waitFor();

    await press(page, "The scan");
    await page.locator("lr-report h1").waitFor();
    await press(page, "Forget my answers");
    await says(page, "Nothing answered yet.");
    await press(page, "About");
    await press(page, "The scan");
    await page.locator("lr-question .item").first().waitFor();
    assert.deepEqual(await checked(page), []);

    assert.deepEqual(problems, []);
    passed += 1;
  });
}
