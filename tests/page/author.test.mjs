// The page for questionnaire authors: problems lead to their place, the questions and a random report follow every change, and
// scripts/preview follows a file.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openPage, startBrowser } from "./browser.mjs";
import { authorPage } from "./products.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const preview = fileURLToPath(new URL("../../scripts/preview", import.meta.url));
const questionnaire = readFileSync(new URL("./every_kind.json", import.meta.url), "utf8");
const heading = (page) => page.locator("lr-question h1").textContent();
let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser.close());

/** The author page with a text in its editor. */
async function write(text, options) {
  const { page, seen } = await openPage(browser, authorPage, options);
  await page.locator("#editor").fill(text);
  await page.waitForFunction(() => !/Er staat nog geen|There is no questionnaire/.test(document.querySelector("leerruimte-author").shadowRoot.textContent));
  return { page, seen };
}

test("a questionnaire is shown page by page, in both languages, and asks the network for nothing", async () => {
  const { page, seen } = await write(questionnaire);
  assert.equal(await heading(page), "Hoe het hier gaat");
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await heading(page), "How things are here");
  await page.getByLabel("Page").selectOption({ label: "From whom" });
  assert.equal(await heading(page), "From whom");
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await page.context().close();
});

test("a change is seen in the questions, and an answer stays", async () => {
  const { page } = await write(questionnaire);
  await page.locator("#ends input").nth(2).check();
  await page.locator("#editor").fill(questionnaire.replace("Hoe het hier gaat", "Hoe het nu gaat"));
  await page.waitForFunction(() => document.querySelector("leerruimte-author").shadowRoot.querySelector("lr-question h1").textContent === "Hoe het nu gaat");
  assert.equal(await page.locator("#ends input").nth(2).isChecked(), true);
  await page.context().close();
});

test("a problem says where it is, and pressing it puts the caret there", async () => {
  const { page } = await write(questionnaire.replace('"kind": "choice"', '"kind": "chois"'));
  const problem = page.locator(".problems button").first();
  await problem.waitFor();
  const [, line] = (await problem.textContent()).match(/regel (\d+)/);
  await problem.click();
  const caret = await page.locator("#editor").evaluate((editor) => editor.value.slice(0, editor.selectionStart).split("\n").length);
  assert.equal(caret, Number(line));
  assert.match(questionnaire.split("\n")[caret - 1], /"course"/);
  await page.context().close();
});

test("another respondent gives another report, and the same number the same one", async () => {
  const { page } = await write(questionnaire);
  await page.getByRole("button", { name: "Rapport" }).click();
  const report = () => page.locator("lr-report").textContent();
  const first = await report();
  const others = [];
  for (let press = 0; press < 5; ++press) {
    await page.getByRole("button", { name: "Een andere invuller" }).click();
    others.push(await report());
  }
  assert.ok(others.some((other) => other !== first));
  await page.getByLabel("Nummer van de invuller").fill("1");
  await page.getByLabel("Nummer van de invuller").press("Enter");
  assert.equal(await report(), first);
  await page.context().close();
});

for (const options of [{ viewport: { width: 320, height: 640 } }, { language: "en-GB", colorScheme: "dark" }]) {
  test(`axe finds nothing on the author page (${JSON.stringify(options)})`, async () => {
    const { page } = await write(questionnaire.replace('"agree",\n      "options"', '"agree", "x-note": 1,\n      "options"'), { bypassCSP: true, ...options });
    await page.evaluate(axe);
    const check = async (name) => {
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`), [], name);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `${name} is wider than the screen`);
    };
    await check("questions");
    await page.locator(".tab").last().click();
    await page.waitForSelector("lr-report");
    await check("report");
    await page.locator("#editor").fill(questionnaire.slice(0, 400));
    await page.waitForSelector(".problems button");
    await check("problems");
    await page.context().close();
  });
}

test("scripts/preview shows a file and follows it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leerruimte-"));
  const file = join(folder, "mine.json");
  writeFileSync(file, questionnaire);
  const server = spawn(process.execPath, [preview, file], { env: { ...process.env, PORT: "0" } });
  try {
    const printed = await new Promise((resolve) => server.stdout.on("data", (data) => resolve(String(data))));
    const { page, seen } = await openPage(browser, printed.match(/http:\S+/)[0]);
    assert.equal(await heading(page), "Hoe het hier gaat");
    writeFileSync(file, questionnaire.replace("Hoe het hier gaat", "Hoe het morgen gaat"));
    await page.waitForFunction(() => document.querySelector("leerruimte-author").shadowRoot.querySelector("lr-question h1").textContent === "Hoe het morgen gaat");
    assert.deepEqual(seen.violations, []);
    assert.ok(seen.requests.every((url) => url.endsWith("/watched.json")), seen.requests.join());
    await page.context().close();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});
