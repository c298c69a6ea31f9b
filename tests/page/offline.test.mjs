// After one visit the site opens without a network; a newer version waits until its reader wants it.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { serveFolder, siteFolder, singleFilePath } from "./products.mjs";

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser.close());

/** A copy of the site that a test may change, and a server that can be taken away. */
let folder;
let url;
let stop;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "leerruimte-site-"));
  cpSync(siteFolder, folder, { recursive: true });
  ({ url, close: stop } = await serveFolder(folder));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

function replaceIn(name, before, now) {
  const text = readFileSync(join(folder, name), "utf8");
  assert.ok(text.replace(before, now) !== text, `${name} has no ${before}`);
  writeFileSync(join(folder, name), text.replace(before, now));
}

const ready = (page) => page.waitForSelector("html[data-ready]");

test("after one visit the site opens without a network, and a whole questionnaire works", async () => {
  const { page, seen } = await openPage(browser, url);
  stop();
  await page.goto(`${url}#scan=nea-anker`);
  await page.reload();
  await ready(page);
  await page.locator("lr-question .option input").first().check();
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  await page.waitForSelector("lr-report h1");
  await page.goto(`${url}beleid-op-papier.html`);
  await ready(page);
  assert.match(await page.locator("lr-question h1").textContent(), /\S/);
  assert.deepEqual(seen.violations, []);
  await page.context().close();
});

test("without that visit it does not", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  stop();
  await assert.rejects(page.goto(url), /ERR_CONNECTION_REFUSED/);
  await context.close();
});

test("a newer version is told, keeps the answers, and comes when it is asked for", async () => {
  const { page } = await openPage(browser, url);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.locator("lr-question .option input").first().check();
  replaceIn("worker.js", /const version = "[^"]*"/, 'const version = "newer"');
  replaceIn("index.html", "<title>", '<meta name="newer"><title>');
  await page.reload();
  await ready(page);
  assert.equal(await page.locator('meta[name="newer"]').count(), 0);
  await page.getByRole("button", { name: "Gebruik de nieuwe versie" }).click();
  await page.waitForSelector('meta[name="newer"]', { state: "attached" });
  await ready(page);
  assert.equal(await page.locator("lr-question input:checked").count(), 1);
  const caches = await page.evaluate(() => globalThis.caches.keys());
  assert.deepEqual(caches, ["leerruimte-newer"]);
  await page.context().close();
});

test("a version of which a file is missing is not installed", async () => {
  rmSync(join(folder, "icon.svg"));
  const { page } = await openPage(browser, url);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null), null);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.waitForSelector("lr-question");
  await page.context().close();
});

test("every page says its version and the hash of itself", () => {
  const pages = readdirSync(siteFolder).filter((name) => name.endsWith(".html") && name !== "offline.html").map((name) => join(siteFolder, name));
  for (const path of [...pages, singleFilePath]) {
    const html = readFileSync(path, "utf8");
    const [, version, hash] = /<meta name="leerruimte-build" content="(\d+\.\d+\.\d+) sha256-([0-9a-f]{64})">/.exec(html) ?? [];
    assert.ok(version, path);
    assert.equal(createHash("sha256").update(html.replace(hash, "0".repeat(64))).digest("hex"), hash, path);
  }
});
