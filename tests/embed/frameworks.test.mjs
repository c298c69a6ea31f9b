// The scan as a component in React, Vue and Angular: checked, built and used as a developer and a reader do.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engines } from "../browsers/engines.mjs";
import { watch } from "../browsers/in_page.mjs";
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
/** How light the ground of the scan is: 0 is black, 255 white. */
const ground = (page) => page.locator("leerruimte-app").evaluate((app) => Number(/\d+/.exec(getComputedStyle(app).backgroundColor)[0]));

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
    assert.ok(await ground(page) > 200);
    await page.getByLabel("Colours").selectOption("dark");
    await page.waitForFunction(() => document.querySelector("leerruimte-scan").theme === "dark");
    assert.ok(await ground(page) < 60);
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
    await press(page, "What does it say so far?");
    await page.locator("#report li", { hasText: reported(wanted, "nl")[0] }).waitFor();
    assert.deepEqual(await page.locator("#report li").allTextContents(), reported(wanted, "nl"));

    await press(page, "Our own questionnaire");
    await page.getByText("Ons werk").first().waitFor();

    await press(page, "The scan");
    await page.locator("lr-report h1").waitFor();
    await press(page, "Forget my answers");
    await says(page, `0 of ${items.length} questions answered.`);
    await page.locator("lr-question .item", { hasText: statement("nl") }).waitFor();
    await press(page, "About");
    await press(page, "The scan");
    await page.locator("lr-question .item").first().waitFor();
    assert.deepEqual(await checked(page), []);

    assert.deepEqual(problems, []);
    passed += 1;
  });
}

test("a scan that was left is kept alive by nobody", { timeout: 120_000 }, async () => {
  const { page } = await open(served.react.url);
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(() => { globalThis.scans = []; });
  for (let visits = 0; visits < 3; ++visits) {
    await press(page, "About");
    await press(page, "The scan");
    await page.locator("leerruimte-scan").evaluate(async (scan) => {
      await scan.ready;
      globalThis.scans.push(new WeakRef(scan));
    });
    await page.locator("lr-question input").nth(visits).check();
  }
  await devtools.send("HeapProfiler.collectGarbage");
  assert.deepEqual(await page.evaluate(() => globalThis.scans.map((one) => one.deref() !== undefined)), [false, false, true]);
});

for (const [engine, start] of Object.entries(engines).filter(([one]) => one !== "chromium")) {
  test(`${engine}: a reader answers, leaves and comes back`, { timeout: 120_000 }, async () => {
    const other = await start();
    try {
      for (const [name, { url }] of Object.entries(served)) {
        const page = await other.open(url, { watched: false });
        await page.evaluate(watch);
        await page.evaluate(() => {
          globalThis.inScan = (selector) => [...document.querySelector("leerruimte-scan")?.shadowRoot.querySelector("leerruimte-app")?.shadowRoot.querySelectorAll(selector) ?? []];
        });
        const answered = () => globalThis.inScan("lr-question input:checked").map(({ name: part, value }) => `${part} ${value}`);
        await page.waitFor(() => globalThis.inScan("lr-question input").length > 0);
        await page.click("lr-question input", undefined, 1);
        await page.waitFor((said) => document.querySelector("#progress").textContent.includes(said), `1 of ${items.length} questions answered.`);
        const given = await page.evaluate(answered);
        await page.evaluate(() => [...document.querySelectorAll("nav button")].find(({ textContent }) => textContent === "About").click());
        await page.waitFor(() => document.querySelector("leerruimte-scan") === null);
        await page.click("nav button", "The scan");
        await page.waitFor(() => globalThis.inScan("lr-question input:checked").length > 0);
        assert.deepEqual([name, await page.evaluate(answered)], [name, given]);
        assert.deepEqual((await page.seen()).errors, []);
        await page.close();
      }
    } finally {
      await other.close();
    }
  });
}
