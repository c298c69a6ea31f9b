// An intranet without https: the browser keeps back whatever needs a secure context, and the scan does without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { serveFolder, siteFolder } from "./products.mjs";

let browser;
let site;
before(async () => {
  browser = await startBrowser(["--host-resolver-rules=MAP intranet.example 127.0.0.1"]);
  site = await serveFolder(siteFolder);
});
after(async () => {
  await browser.close();
  site.close();
});

test("a whole visit over plain http, with nothing a secure context would give", async () => {
  const { page, seen } = await openPage(browser, site.url.replace("127.0.0.1", "intranet.example"));
  assert.deepEqual(await page.evaluate(() => [isSecureContext, typeof crypto.subtle, typeof navigator.serviceWorker, typeof navigator.clipboard]), [false, "undefined", "undefined", "undefined"]);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.locator("#transparency_1 .option input").nth(3).check();
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await page.locator("lr-question input:checked").count(), 1);
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  await page.waitForSelector("lr-report h1");
  assert.deepEqual([seen.violations, seen.errors], [[], []]);
  await page.context().close();
});
