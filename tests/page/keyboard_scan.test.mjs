// A whole scan with nothing but the keyboard, in both products: what the report shows is what the native program says.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
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

/** What has the focus, inside the scan's shadow root. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return { tag: element?.localName ?? "", type: element?.type ?? "", name: element?.name ?? "", text: (element?.textContent ?? "").trim() };
  });

/** Presses Tab until the focus fits; fails when it never does. */
async function tabTo(page, fits, what) {
  for (let presses = 0; presses < 60; ++presses) {
    await page.keyboard.press("Tab");
    const element = await focused(page);
    if (fits(element)) return element;
  }
  assert.fail(`the keyboard never reaches ${what}`);
}

const isButton = (text) => (element) => element.tag === "button" && element.text === text;

/** Chooses the option with this code for the item in focus. A radio without a choice is entered at its first option. */
async function choose(page, codes, code) {
  const position = codes.indexOf(code);
  if (position === 0) await page.keyboard.press("Space");
  for (let step = 0; step < position; ++step) await page.keyboard.press("ArrowDown");
}

for (const product of ["the site", "the single file"]) {
  test(`a whole scan by keyboard in ${product}`, async () => {
    const { page, seen } = await openPage(browser, served.urls[product]);
    const { items, scales } = questionnaire("leerrijke-werkomgeving");
    const codes = [...scales[0].options.map(({ code }) => code), ...scales[0].missing.map(({ kind }) => kind)];
    const given = (index) => (index % 9 === 8 ? undefined : codes[(index * 5 + 2) % codes.length]); // every ninth is skipped

    await tabTo(page, isButton("Begin"), "the start button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("lr-question");

    const answers = {};
    for (let index = 0; index < items.length; index += 2) {
      for (const item of [items[index], items[index + 1]]) {
        const code = given(items.indexOf(item));
        await tabTo(page, ({ name }) => name === item.id, item.id);
        if (code === undefined) continue;
        await choose(page, codes, code);
        answers[item.id] = code;
      }
      const heading = await page.locator("lr-question h1").textContent();
      await tabTo(page, ({ tag, text }) => tag === "button" && (text === "Volgende" || text === "Sla over"), "the next button");
      await page.keyboard.press("Enter");
      await page.waitForFunction((before) => document.querySelector("leerruimte-app").shadowRoot.querySelector("h1").textContent !== before, heading);
    }

    await tabTo(page, isButton("Bekijk uw rapport"), "the report button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("lr-report h1");

    const native = nativeReport({ questionnaire: "leerrijke-werkomgeving", audience: "management", answers });
    const shown = (selector) => page.locator(`lr-report ${selector}`).allTextContents();
    assert.deepEqual(await shown(".summary .figure"), native.profile.map((score) => score.shown));
    assert.deepEqual(await shown(".steps h3"), native.first_steps.map((step) => step.title));
    assert.deepEqual(await shown(".strengths li p"), native.strengths.map((strength) => strength.text));
    assert.deepEqual(await shown("#stand td.number"), native.profile.flatMap((score) => [score, ...score.parts]).map(({ value, shown: text }) => (value === null ? "–" : text)));
    assert.deepEqual(await shown("#certainty > ul:first-of-type li"), native.certainty);

    await tabTo(page, ({ tag }) => tag === "summary", "an explanation");
    await page.keyboard.press("Enter");
    assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
    await page.context().close();
  });
}
