// Seven journeys in three engines, from a file and over http: each ends well, asks the network for nothing and offends no policy.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { nativeReport, questionnaire } from "../page/native.mjs";
import { products } from "../page/products.mjs";
import { engines } from "./engines.mjs";
import { go, next, openAll } from "./screens.mjs";

const chosen = "beleid-op-papier";
const { scales, items } = questionnaire(chosen);
const folder = mkdtempSync(join(tmpdir(), "leerruimte-journeys-"));
let served;
let passed = 0;
let planned = 0;
before(async () => { served = await products(); });
after(() => {
  served.close();
  rmSync(folder, { recursive: true });
  console.log(`${passed} of ${planned}`);
});

/** Which answer the items get in turn, so that figures differ. */
const wanted = (index) => { const { options } = scales.find(({ id }) => id === items[index].scale); return options[(index * 3 + 1) % options.length].code; };
const answers = Object.fromEntries(items.map(({ id }, index) => [id, wanted(index)]));
const native = nativeReport({ questionnaire: chosen, audience: "management", form: "full", answers });

const appears = (page, selector) => page.waitFor((css) => document.querySelector("leerruimte-app").shadowRoot.querySelector(css) !== null, selector, selector);
const texts = (page, selector) => page.evaluate((css) => [...document.querySelector("leerruimte-app").shadowRoot.querySelectorAll(css)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()), selector);
const checked = (page) => page.evaluate(() => [...document.querySelector("leerruimte-app").shadowRoot.querySelectorAll("lr-question input:checked")].map(({ name, value }) => `${name} ${value}`));

/** From the start page to the first question. */
async function begin(page) {
  await page.click(`lr-start label:has(input[value="${chosen}"])`);
  await page.click("lr-start .go button");
  await appears(page, "lr-question");
}

/** Answers the page of questions that is shown. */
async function answerPage(page) {
  const asked = await page.evaluate(() => [...document.querySelector("leerruimte-app").shadowRoot.querySelectorAll("lr-question .item")].map(({ id }) => id));
  for (const id of asked) {
    await page.click(`lr-question #${id} label:has(input[value="${answers[id]}"])`);
    await page.waitFor(([item, code]) => document.querySelector("leerruimte-app").shadowRoot.querySelector(`#${item} input:checked`)?.value === String(code), [id, answers[id]]);
  }
}

/** Answers everything and goes to the report. */
async function fill(page) {
  await begin(page);
  while ((await texts(page, "lr-question h1")).length > 0) {
    await answerPage(page);
    await next(page);
  }
  await page.click("lr-review .primary");
  await appears(page, "lr-report h1");
}

/** The report on the screen is the one of the native program. */
async function sameReport(page) {
  await appears(page, "lr-report h1");
  assert.deepEqual(await texts(page, "lr-report .summary .figure"), native.profile.map(({ value, shown }) => (value === null ? "–" : shown)));
  const steps = await texts(page, "lr-report .steps h3");
  for (const { title } of native.first_steps) assert.ok(steps.includes(title), title);
}


const journeys = {
  async fill(page) {
    await fill(page);
    await sameReport(page);
  },
  async resume(page) {
    await begin(page);
    await answerPage(page);
    const given = await checked(page);
    await next(page);
    const [place] = await texts(page, "lr-question h1");
    await page.reload();
    await appears(page, "lr-question");
    assert.deepEqual(await texts(page, "lr-question h1"), [place]);
    await page.click("lr-question form .secondary");
    await page.waitFor((last) => document.querySelector("leerruimte-app").shadowRoot.querySelector("h1").textContent !== last, place);
    assert.deepEqual(await checked(page), given);
    assert.ok(given.length > 0);
  },
  async print(page) {
    await fill(page);
    const pdf = await page.pdf();
    if (pdf) {
      const file = join(folder, "report.pdf");
      writeFileSync(file, pdf);
      const printed = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
      for (const { shown, title } of native.profile) {
        assert.ok(printed.includes(shown), `${shown} is printed`);
        assert.ok(printed.includes(title), `${title} is printed`);
      }
      for (const { title } of native.first_steps) assert.ok(printed.includes(title), `${title} is printed`);
    } else {
      // Nobody can print here without a person: at least all that paper needs is open when the browser says it will print.
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      assert.equal(await page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.querySelectorAll("details.printed:not([open])").length), 0);
      await sameReport(page);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    }
  },
};

for (const [name, start] of Object.entries(engines)) {
  for (const product of ["the single file", "the site"]) {
    for (const [journey, travel] of Object.entries(journeys)) {
      ++planned;
      test(`${journey} in ${name}, ${product}`, async () => {
        const engine = await browserOf(name, start);
        const page = await engine.open(served.urls[product], { language: "nl" });
        try {
          await travel(page, { engine, url: served.urls[product] });
          assert.deepEqual(await page.seen(), { violations: [], errors: [], requests: [] });
          ++passed;
        } finally {
          await page.close();
        }
      });
    }
  }
  test(`${name} closes`, async () => (await browserOf(name, start)).close());
}

/** One browser for all journeys in an engine. */
const browsers = {};
function browserOf(name, start) {
  return (browsers[name] ??= start());
}
