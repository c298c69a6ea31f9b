// Every kind of question keeps its promises: what excludes, what is empty, what is no number, what is stepped over.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openPage, startBrowser } from "./browser.mjs";
import { keptInTab } from "./kept.mjs";

const questionnaire = readFileSync(new URL("./every_kind.json", import.meta.url), "utf8");
const built = fileURLToPath(new URL("../../dist/leerruimte.html", import.meta.url));
let browser;
let folder;
let url;
before(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), "leerruimte-"));
  const start = JSON.stringify({ questionnaire: JSON.parse(questionnaire) }).replaceAll("<", "\\u003c");
  const file = join(folder, "page.html");
  writeFileSync(file, readFileSync(built, "utf8").replace('id="leerruimte-start">{}', () => `id="leerruimte-start">${start}`));
  url = pathToFileURL(file).href;
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The questionnaire, begun. */
async function begin() {
  const { page, seen } = await openPage(browser, url);
  await page.getByLabel("Ik ben medewerker").check();
  await page.getByLabel("Van alles").check();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  return { page, seen };
}
const next = (page) => page.locator("lr-question form .primary").click();
const kept = async (page) => (await keptInTab(page)).answers["every-kind"] ?? {};
const step = (page) => page.locator(".progress p span").first().textContent();

test("a row is asked per aspect, and each radio group's name has both", async () => {
  const { page } = await begin();
  await page.getByRole("group", { name: "Ik krijg uitleg.: nu" }).getByLabel("eens", { exact: false }).last().check();
  await page.getByRole("group", { name: "Ik krijg uitleg.: gewenst" }).getByLabel("weet ik niet").check();
  assert.deepEqual(await kept(page), { "row.now": 2, "row.wanted": "dont_know" });
  await page.locator("#row").getByRole("button", { name: "Wis dit antwoord" }).click();
  assert.deepEqual(await kept(page), {});
  await page.context().close();
});

test("a step between two ends says in words where it lies", async () => {
  const { page } = await begin();
  for (const name of ["1, het dichtst bij ‘controle’", "3, aan de kant van ‘controle’", "4, in het midden", "7, het dichtst bij ‘vertrouwen’"]) {
    await page.getByRole("radio", { name, exact: true }).check();
  }
  assert.deepEqual(await kept(page), { ends: 7 });
  await page.context().close();
});

test("a page whose condition does not hold is stepped over, not counted, and its answers are kept", async () => {
  const { page } = await begin();
  await next(page);
  await page.getByLabel("oneens").check();
  assert.equal(await step(page), "Stap 2 van 3");
  await page.getByRole("radio", { name: /^eens/ }).check();
  assert.equal(await step(page), "Stap 2 van 4");
  await next(page);
  await page.locator("#hours-field").fill("12");
  await page.getByRole("button", { name: "Vorige" }).click();
  await page.getByLabel("oneens").check();
  await next(page);
  assert.equal(await page.locator("h1").textContent(), "Van wie");
  assert.equal(await step(page), "Stap 3 van 3");
  await next(page);
  assert.equal(await page.locator("lr-review").getByText("Uren").count(), 0);
  assert.deepEqual(await kept(page), { course: 1, hours: 12 });
  await page.context().close();
});

/** Open on the page with the number. */
async function beginAtHours() {
  const { page, seen } = await begin();
  await next(page);
  await page.getByRole("radio", { name: /^eens/ }).check();
  await next(page);
  return { page, seen };
}

test("what is no number in its range stays in the field, is told, and is not stored", async () => {
  const { page } = await beginAtHours();
  const field = page.locator("#hours-field");
  await field.fill("7");
  for (const wrong of ["41", "1,5", "-1", "veel"]) {
    await field.fill(wrong);
    await field.press("Tab");
    assert.equal(await field.inputValue(), wrong);
    assert.match(await page.locator(".error").textContent(), /heel getal.*van 0 tot en met 40/);
    assert.deepEqual(await kept(page), { course: 2 }, wrong);
  }
  await next(page);
  assert.equal(await page.locator("h1").textContent(), "Uren");
  assert.equal(await field.evaluate((element) => element.getRootNode().activeElement === element), true);
  await field.fill(" 40 ");
  await field.press("Tab");
  assert.equal(await page.locator(".error").isVisible(), false);
  assert.deepEqual(await kept(page), { course: 2, hours: 40 });
  await page.getByLabel("weet ik niet").check();
  assert.equal(await field.inputValue(), "");
  assert.deepEqual(await kept(page), { course: 2, hours: "dont_know" });
  await page.context().close();
});

test("a tick that excludes the others takes them away, and the other way round", async () => {
  const { page } = await begin();
  await next(page);
  await next(page);
  const ways = page.locator("#ways");
  await ways.getByLabel("van een cursus").check();
  await ways.getByLabel("van een collega").check();
  assert.deepEqual(await kept(page), { ways: [1, 2] });
  await ways.getByLabel("van niemand").check();
  assert.deepEqual(await kept(page), { ways: [3] });
  assert.equal(await ways.getByLabel("van een cursus").isChecked(), false);
  await ways.getByLabel("van een collega").check();
  assert.deepEqual(await kept(page), { ways: [1] });
  await ways.getByLabel("van een collega").uncheck();
  assert.deepEqual(await kept(page), {});
  await page.context().close();
});

test("none of these is an answer: an empty list", async () => {
  const { page } = await begin();
  await next(page);
  await next(page);
  const ways = page.locator("#open_ways");
  await ways.getByLabel("geen van deze").check();
  assert.deepEqual(await kept(page), { open_ways: [] });
  await ways.getByLabel("van niemand").check();
  assert.equal(await ways.getByLabel("geen van deze").isChecked(), false);
  assert.deepEqual(await kept(page), { open_ways: [3] });
  await page.context().close();
});

test("an open text says how much room is left, and stands in the own report only as text", async () => {
  const { page, seen } = await begin();
  await page.locator("#row input").first().check();
  await next(page);
  await next(page);
  await page.locator("#words-field").fill("<b>samen</b> leren");
  assert.match(await page.locator(".left").textContent(), /nog 2 tekens/);
  await next(page);
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  assert.equal(await page.locator("blockquote").textContent(), "<b>samen</b> leren");
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await page.context().close();
});
