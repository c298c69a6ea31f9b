// A link opens an instrument, a screen, a part of the report; what it names and is not there changes nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
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

const screen = (page) => page.locator("main > :last-child").evaluate(({ localName }) => localName);
const focused = (page) => page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.activeElement?.id);

/** As somebody who clicks a link in a mail: the same tab, another fragment. */
const follow = (page, fragment) => page.evaluate((hash) => { location.hash = hash; }, fragment);

for (const product of ["the site", "the single file"]) {
  test(`links into ${product}`, async () => {
    const url = served.urls[product];
    const { page } = await openPage(browser, `${url}#scan=nea-anker&audience=staff&form=full`);
    assert.equal(await screen(page), "lr-question");

    await follow(page, "#scan=nea-anker&screen=report"); // nothing to report on
    await page.waitForTimeout(200);
    assert.equal(await screen(page), "lr-question");

    await page.locator("lr-question .option input").first().check();
    await follow(page, "#scan=nea-anker&screen=report&section=begin");
    await page.waitForSelector("lr-report h1");
    await page.waitForFunction(() => document.querySelector("leerruimte-app").shadowRoot.activeElement?.id === "begin-title");

    await follow(page, "#screen=report&section=certainty");
    await page.waitForFunction(() => document.querySelector("leerruimte-app").shadowRoot.activeElement?.id === "certainty-title");
    await follow(page, "#screen=report&section=nowhere");
    await page.waitForTimeout(200);
    assert.equal(await focused(page), "certainty-title");

    for (const [name, tag] of Object.entries({ receipt: "lr-receipt", access: "lr-access", transfer: "lr-transfer", round: "lr-round", background: "lr-background", start: "lr-start" })) {
      await follow(page, `#screen=${name}`);
      await page.waitForSelector(tag);
    }
    await follow(page, "#scan=nowhere&screen=nowhere");
    await page.waitForTimeout(200);
    assert.equal(await screen(page), "lr-start");
    await page.context().close();
  });

  test(`a link to ${product} opens its report at a part, where this tab has answers`, async () => {
    const url = served.urls[product];
    const { page } = await openPage(browser, `${url}#scan=nea-anker`);
    await page.locator("lr-question .option input").first().check();
    await page.goto("about:blank");
    await page.goto(`${url}#scan=nea-anker&screen=report&section=why`);
    await page.waitForSelector("html[data-ready]");
    assert.equal(await focused(page), "why-title");
    // Loaded again, it stays where its reader went since.
    await page.getByRole("button", { name: "Terug naar de vragen" }).first().click();
    await page.waitForSelector("lr-question");
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    assert.equal(await screen(page), "lr-question");
    await page.context().close();
  });
}
