// The plugin of web/samples/wordpress in the WordPress of Debian: installed for real, with a database of its own.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "../page/browser.mjs";
import { embedFolder, firstStatement, goThrough, openHost } from "./samples.mjs";
import { openEditor, startWordPress, writeBlock } from "./wordpress.mjs";

const contents = {
  shortcode: 'Welkom.\n\n[leerruimte src="leerrijke-werkomgeving" lang="nl" audience="staff"]\n\nTot ziens.',
  "pasted from a word processor": "[leerruimte src=“leerrijke-werkomgeving” lang=„nl” audience=’staff’]",
  block: '<!-- wp:leerruimte/scan {"src":"werkkenmerken","lang":"en"} /-->',
  frame: '[leerruimte src="leerrijke-werkomgeving" lang="nl" audience="staff" frame="yes" height="500"]',
  "both on one page": '[leerruimte src="werkkenmerken"]\n\n<!-- wp:leerruimte/scan {"src":"nea-anker"} /-->',
  "a writer who tries": `[leerruimte src='x" onload="alert(1)' lang="&quot;><script>alert(1)</script>" base="https://elsewhere.example/" expose="answers" onclick="alert(1)"]`,
};

let browser;
let site;
before(async () => {
  site = await startWordPress(contents, embedFolder);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const markup = async (title) => (await (await fetch(site.pages[title])).text()).match(/<leerruimte-scan.*?<\/leerruimte-scan>|<iframe.*?<\/iframe>/gs);

for (const title of ["shortcode", "pasted from a word processor"]) {
  test(`${title}: the scan opens and is answered`, async () => {
    const { page, seen } = await openHost(browser, site.pages[title]);
    await goThrough(page, seen);
    assert.equal(await page.locator("leerruimte-scan").getAttribute("src"), "leerrijke-werkomgeving");
      assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}

test("block: the scan opens in the language that the editor chose", async () => {
  const { page, seen } = await openHost(browser, site.pages.block);
  const [first] = await goThrough(page, seen);
  assert.equal(first, firstStatement("werkkenmerken", "en"));
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test("frame: the scan opens in a frame, which grows to what it shows", async () => {
  const { page, seen } = await openHost(browser, site.pages.frame);
  await goThrough(page.frameLocator("iframe[data-leerruimte]"), seen);
  await page.waitForFunction(() => document.querySelector("iframe[data-leerruimte]").clientHeight !== 500);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test("two scans on one page load the script once", async () => {
  const { page, seen } = await openHost(browser, site.pages["both on one page"]);
  await page.waitForFunction(() => Promise.all([...document.querySelectorAll("leerruimte-scan")].map((scan) => scan.ready)).then((all) => all.length === 2));
  assert.equal(await page.locator('script[src$="leerruimte.js"]').count(), 1);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test("what a writer may set is escaped, and the rest does not reach the tag", async () => {
  const [tag] = await markup("a writer who tries");
  const open = tag.slice(0, tag.indexOf("><a ") + 1);
  assert.deepEqual([...open.matchAll(/ ([a-z-]+)=/g)].map(([, name]) => name), ["src", "lang"]);
  assert.doesNotMatch(tag, /<script/);
});

test("an editor finds the block, chooses a questionnaire by its name, publishes, and the page has the scan", async () => {
  const { page, seen } = await openHost(browser, site.url);
  await openEditor(page, site.url);
  await writeBlock(page, "Scan");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("region", { name: "Editor publish" }).getByRole("button", { name: "Publish", exact: true }).click();
  const view = page.getByRole("link", { name: "View Page", exact: true }).first();
  await view.waitFor();
  assert.deepEqual(seen.problems.filter((problem) => /leerruimte/i.test(problem)), []);
  await page.goto(await view.getAttribute("href"));
  await goThrough(page, seen);
  assert.equal(await page.locator("leerruimte-scan").getAttribute("src"), "randvoorwaarden");
  await page.context().close();
});
