// Seven journeys in three engines, from a file and over http: each ends well, asks the network for nothing and offends no policy.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { nativeReport, questionnaire } from "../page/native.mjs";
import { products, singleFilePath } from "../page/products.mjs";
import { engines } from "./engines.mjs";
import { go, next } from "./screens.mjs";

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


/** Everything that can be kept of a report, by the order of its buttons. */
const kept = ["page", "workbook", "markdown", "json", "answers", "csv"];
async function keep(page, what) {
  await page.evaluate(() => { document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-report .keep").open = true; });
  const { name, bytes } = await page.saved(() => page.click("lr-report .keep .ways button", undefined, kept.indexOf(what)));
  return { name, bytes, text: bytes.toString("utf8") };
}

/** Goes on as somebody on another device does: in a page that knows nothing. @param {() => Promise<import("./page.mjs").Page>} elsewhere */
async function goOn(elsewhere, bring) {
  const page = await elsewhere();
  await go(page, "transfer");
  await appears(page, "lr-transfer #bring-code");
  await bring(page);
  await sameReport(page);
}

const nothing = { violations: [], errors: [], requests: [] };

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
  async export(page, elsewhere) {
    await fill(page);
    const { questionnaire: id, answers: given } = JSON.parse((await keep(page, "answers")).text);
    assert.deepEqual([id, given], [chosen, answers]);
    assert.deepEqual(JSON.parse((await keep(page, "json")).text), native);
    assert.equal((await keep(page, "markdown")).text, nativeReport({ questionnaire: chosen, audience: "management", form: "full", answers }, { format: "md" }));
    const { text: csv } = await keep(page, "csv");
    for (const item of Object.keys(answers)) assert.ok(csv.includes(item), `${item} is in the table of answers`);
    const { bytes } = await keep(page, "workbook");
    assert.equal(bytes.subarray(0, 2).toString(), "PK");
    const living = await keep(page, "page");
    const file = join(folder, "living.html");
    writeFileSync(file, living.bytes);
    const report = await elsewhere(pathToFileURL(file).href, { watched: false });
    const shown = await report.evaluate(() => document.body.textContent);
    for (const { title } of [...native.profile, ...native.first_steps]) assert.ok(shown.includes(title), `${title} is in the kept page`);
  },
  async import(page, elsewhere) {
    await fill(page);
    const { name, bytes } = await keep(page, "answers");
    const file = join(folder, name);
    writeFileSync(file, bytes);
    await goOn(elsewhere, (other) => other.choose("#bring-file", file));
  },
  async code(page, elsewhere) {
    await fill(page);
    await go(page, "transfer");
    await appears(page, "lr-transfer .code");
    const [code] = await texts(page, "lr-transfer .code");
    assert.ok(code.length > 10);
    await goOn(elsewhere, async (other) => {
      await other.type("#bring-code", code.toLowerCase());
      await other.click("lr-transfer form button[type=submit]");
    });
  },
  async wipe(page) {
    await begin(page);
    await answerPage(page);
    await go(page, "receipt");
    await page.click("lr-receipt .wipe");
    await page.click("lr-receipt .sure .secondary");
    await appears(page, 'lr-receipt [data-clean="yes"]');
    assert.deepEqual(await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]), []);
    await page.reload();
    await go(page, "start");
    await begin(page);
    assert.deepEqual(await checked(page), []);
  },
};

for (const [name, start] of Object.entries(engines)) {
  for (const product of ["the single file", "the site"]) {
    for (const [journey, travel] of Object.entries(journeys)) {
      ++planned;
      test(`${journey} in ${name}, ${product}`, async () => {
        const engine = await browserOf(name, start);
        const open = (url, options) => engine.open(url, { language: options ? undefined : "nl", ...options });
        let page = await open(served.urls[product]);
        const leave = async () => {
          try {
            return await page.seen();
          } finally {
            await page.close();
          }
        };
        // One page after the other: WebKit has one at a time.
        const elsewhere = async (url = served.urls[product], options = undefined) => {
          assert.deepEqual(await leave(), nothing);
          page = await open(url, options);
          return page;
        };
        let arrived = false;
        try {
          await travel(page, elsewhere);
          arrived = true;
        } finally {
          const seen = await leave();
          if (arrived) assert.deepEqual(seen, nothing);
        }
        ++passed;
      });
    }
  }
  test(`${name} closes`, async () => (await browserOf(name, start)).close());
}

// A driver may open what a double click cannot: scripts that are modules, and what they fetch.
test("the single file has nothing but classic scripts", () => {
  const tags = readFileSync(singleFilePath, "utf8").match(/<script\b[^>]*>/g);
  assert.deepEqual(tags.filter((tag) => /type="?module|\ssrc=/.test(tag)), []);
});

/** One browser for all journeys in an engine. */
const browsers = {};
function browserOf(name, start) {
  return (browsers[name] ??= start());
}
