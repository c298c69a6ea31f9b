// Whole scans with nothing but the keyboard: what the report shows is what the native program says.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { startCalls } from "./engine.mjs";
import { nativeReport, questionnaire } from "./native.mjs";
import { products } from "./products.mjs";

let browser;
let served;
let call;
before(async () => {
  browser = await startBrowser();
  served = await products();
  call = await startCalls();
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
    return { tag: element?.localName ?? "", type: element?.type ?? "", name: element?.name ?? "", value: element?.value ?? "", text: (element?.textContent ?? "").trim() };
  });

/** Presses Tab until the focus fits; fails when it never does. */
async function tabTo(page, fits, what) {
  for (let presses = 0; presses < 80; ++presses) {
    const element = await focused(page);
    if (fits(element)) return element;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard never reaches ${what}`);
}

const isButton = (text) => (element) => element.tag === "button" && element.text === text;

/** Chooses the option at a place of the radio group in focus. One without a choice is entered at its first option. */
async function choose(page, place) {
  if (place === 0) await page.keyboard.press("Space");
  for (let step = 0; step < place; ++step) await page.keyboard.press("ArrowDown");
}

/**
 * Answers one item of a view by keyboard.
 * @returns its answers by part
 */
async function answerItem(page, view, item, pick) {
  const answers = {};
  for (const { id } of item.parts) {
    const scale = item.scale === null ? null : view.scales[item.scale];
    if (item.kind === "text") {
      await tabTo(page, ({ name }) => name === id, id);
      await page.keyboard.type("Op vrijdag leren we samen.");
      answers[id] = "Op vrijdag leren we samen.";
    } else if (item.kind === "ticks") {
      const codes = scale.options.map(({ code }) => code).filter((code) => !item.exclusive.includes(code)).slice(0, 2);
      for (const code of codes) {
        await tabTo(page, ({ name, value }) => name === id && value === String(code), `${id} ${code}`);
        await page.keyboard.press("Space");
      }
      answers[id] = codes;
    } else {
      const codes = [...scale.options, ...scale.missing].map(({ code }) => code);
      const code = pick(id, codes);
      await tabTo(page, ({ name }) => name === id, id);
      if (code !== undefined) {
        await choose(page, codes.indexOf(code));
        answers[id] = code;
      }
      await page.keyboard.press("Tab"); // out of the group, whether or not something was chosen
    }
  }
  return answers;
}

/** Walks through a questionnaire that is open on its first question. @returns the answers, and the ids of the pages that were shown */
async function walk(page, view, pick) {
  let answers = {};
  const pages = [];
  while (await page.locator("lr-question").count()) {
    const ids = await page.locator("lr-question .item").evaluateAll((items) => items.map(({ id }) => id));
    const shown = view.pages.find(({ items }) => items[0].id === ids[0]);
    pages.push(shown.id);
    for (const item of shown.items) answers = { ...answers, ...(await answerItem(page, view, item, pick)) };
    const heading = await page.locator("lr-question h1").textContent();
    await tabTo(page, ({ tag, text }) => tag === "button" && (text === "Volgende" || text === "Sla over"), "the next button");
    await page.keyboard.press("Enter");
    await page.waitForFunction((before) => document.querySelector("leerruimte-app").shadowRoot.querySelector("h1").textContent !== before, heading);
  }
  return { answers, pages };
}

/** Holds the report on the screen against the native program's. */
async function compare(page, native) {
  const shown = (selector) => page.locator(`lr-report ${selector}`).allTextContents();
  assert.deepEqual(await shown(".summary .figure"), native.profile.map(({ value, shown: text }) => (value === null ? "–" : text)));
  assert.deepEqual(await shown(".steps h3"), native.first_steps.map((step) => step.title));
  assert.deepEqual(await shown(".strengths li p"), native.strengths.map((strength) => strength.text));
  const figures = native.pictures.filter(({ kind }) => kind !== "count").flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map((mark) => mark.shown)));
  assert.deepEqual(await shown("#stand .figures td.number"), figures);
  assert.deepEqual(await shown("#certainty > ul:first-of-type li"), native.certainty);
  assert.deepEqual(await shown("blockquote"), native.open_answers.map(({ answer }) => answer));
}

/** An answer for nearly every part, in an order that is no pattern; every ninth is left out. */
function mixed() {
  let index = 0;
  return (_, codes) => (++index % 9 === 0 ? undefined : codes[(index * 5 + 2) % codes.length]);
}

async function finish(page) {
  await tabTo(page, isButton("Bekijk uw rapport"), "the report button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("lr-report h1");
}

for (const product of ["the site", "the single file"]) {
  test(`a whole scan by keyboard in ${product}`, async () => {
    const { page, seen } = await openPage(browser, served.urls[product]);
    await tabTo(page, isButton("Begin"), "the start button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("lr-question");
    const choice = { questionnaire: "leerrijke-werkomgeving", audience: "management", form: "full" };
    const { answers } = await walk(page, call.view({ ...choice, language: "nl" }), mixed());
    await finish(page);
    await compare(page, nativeReport({ ...choice, answers }));
    await tabTo(page, ({ tag }) => tag === "summary", "an explanation");
    await page.keyboard.press("Enter");
    assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
    await page.context().close();
  });
}

for (const id of ["waarden-en-mogelijkheden", "ruimte-en-vertrouwen", "nea-anker"]) {
  test(`${id} by keyboard: rows, steps between two ends, and what is chosen on the start page`, async () => {
    const { page } = await openPage(browser, served.urls["the site"]);
    await tabTo(page, ({ name }) => name === "questionnaire", "the questionnaires");
    for (let steps = 0; steps < 8 && (await focused(page)).value !== id; ++steps) await page.keyboard.press("ArrowDown");
    await tabTo(page, isButton("Begin"), "the start button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("lr-question");
    const { audiences, forms } = questionnaire(id);
    const choice = { questionnaire: id, audience: audiences[0].id, form: forms[0].id };
    const { answers, pages } = await walk(page, call.view({ ...choice, language: "nl" }), mixed());
    assert.equal(pages.length, questionnaire(id).pages.length);
    await finish(page);
    await compare(page, nativeReport({ ...choice, answers }));
    await page.context().close();
  });
}

for (const [wish, shown, hidden] of [[1, "barriers_page", "reasons_page"], [3, "reasons_page", "barriers_page"]]) {
  test(`positie-om-te-leren by keyboard: ticks, and ${hidden} is stepped over`, async () => {
    const choice = { questionnaire: "positie-om-te-leren", audience: "staff", form: "full" };
    const { page } = await openPage(browser, `${served.urls["the site"]}#scan=positie-om-te-leren&audience=staff&form=full`);
    const pick = (id, codes) => (id === "wants_to_learn" ? wish : codes[1]);
    const { answers, pages } = await walk(page, call.view({ ...choice, language: "nl" }), pick);
    assert.ok(pages.includes(shown) && !pages.includes(hidden), pages.join());
    await finish(page);
    await compare(page, nativeReport({ ...choice, answers }));
    await page.context().close();
  });
}
