// Makes the pictures of web/samples again: `node tests/embed/screenshots.mjs`. Needs what the tests of the samples need.
import { join } from "node:path";
import { startBrowser } from "../page/browser.mjs";
import { servePages } from "./sample_pages.mjs";
import { embedFolder, openHost, samplesFolder } from "./samples.mjs";
import { openEditor, startWordPress, writeBlock } from "./wordpress.mjs";

const viewport = { width: 960, height: 600 };
const browser = await startBrowser();
const site = await servePages();
const wordpress = await startWordPress({ "Leren in ons bedrijf": '[leerruimte src="leerrijke-werkomgeving" lang="nl" audience="staff"]' }, embedFolder);

/** @param {import("playwright-core").Page} page @param {string} name of the picture, below web/samples */
async function picture(page, name) {
  await page.waitForTimeout(500); // typefaces
  await page.screenshot({ path: join(samplesFolder, name) });
  await page.context().close();
}

/** The page with the scan at its first question. */
async function show(name, frame, file) {
  const { page } = await openHost(browser, `${site.url}${name}.html`, { viewport, also: [site.elsewhere] });
  await (frame ? page.frameLocator("iframe") : page).locator("lr-question .item").first().waitFor();
  await picture(page, file);
}

await show("with-tag", false, "plain/with-tag.png");
await show("web-part", false, "sharepoint/web-part.png");
await show("moodle", true, "moodle/page.png");
await show("drupal", false, "drupal/block.png");
await show("typo3", false, "typo3/partial.png");
await show("confluence", true, "confluence/macro.png");

const { page } = await openHost(browser, `${wordpress.url}/wp-login.php`, { viewport });
await openEditor(page, wordpress.url);
await writeBlock(page, "Hoeveel ruimte is er om te leren?");
await picture(page, "wordpress/block.png");

const published = (await openHost(browser, wordpress.pages["Leren in ons bedrijf"], { viewport })).page;
await published.locator("lr-question .item").first().waitFor();
await picture(published, "wordpress/page.png");

await browser.close();
await wordpress.close();
await site.close();
