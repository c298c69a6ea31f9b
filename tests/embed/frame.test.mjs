// The scan in a frame: in a sandbox, from another site and from the same, in three engines. Its height is right, what has focus is in
// sight in the page around, a file can be saved, nothing is asked for.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { keepingTexts } from "../../web/texts/keeping.js";
import { nl } from "../../web/texts/nl.js";
import { engines } from "../browsers/engines.mjs";
import { questionnaire } from "../page/native.mjs";
import { focusSeen, iframe, modes, serveFrames, settled } from "./frames.mjs";

const chosen = "beleid-op-papier";
const { scales, items } = questionnaire(chosen);
const answers = Object.fromEntries(items.map(({ id, scale }, index) => {
  const { options } = scales.find((one) => one.id === scale);
  return [id, options[(index * 3 + 1) % options.length].code];
}));
const address = `src=${chosen}&audience=management&form=full`;

const disk = mkdtempSync(join(tmpdir(), "leerruimte-frame-"));
let served;
let passed = 0;
let planned = 0;
before(async () => { served = await serveFrames(); });
after(() => {
  served.close();
  rmSync(disk, { recursive: true });
  console.log(`${passed} of ${planned}`);
});

/** Looks into the scan in a frame. @param {import("../browsers/page.mjs").Page} frame @param {string} selector */
const texts = (frame, selector) => frame.evaluate((css) => {
  const app = document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app");
  return [...app.shadowRoot.querySelectorAll(css)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
}, selector);
const appears = (frame, selector) => frame.waitFor((css) => document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector(css) !== null, selector);

/** A page around a frame, and what the frame shows. */
async function openFrame(engine, { site, sandbox }, { script, height } = {}) {
  const page = await engine.open(served.page(iframe(served.frame(site, address), { sandbox, height }), script), { watched: false, size: [1100, 620] });
  const frame = await page.inside("iframe");
  await frame.settle();
  return { page, frame };
}

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** What has focus lies within the window of the page around, from top to bottom. */
async function inSight(page, frame, whose) {
  let seen;
  for (const end = Date.now() + 3000; Date.now() < end; await pause(30)) {
    seen = await focusSeen(page, frame);
    if (seen.top >= 0 && seen.bottom <= seen.height && whose.test(seen.what)) return seen;
  }
  throw assert.fail(`${whose} is not in sight: ${JSON.stringify(seen)}`);
}

async function rightHeight(frame) {
  const left = await settled(frame);
  assert.ok(left >= 0 && left <= 16, `${left} pixels to spare`);
}

/** Answers the page of questions that is shown, and goes to the next. */
async function answerPage(page, frame) {
  const asked = await frame.evaluate(() => {
    const app = document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app");
    return [...app.shadowRoot.querySelectorAll("lr-question .item")].map(({ id }) => id);
  });
  for (const id of asked) await frame.click(`lr-question #${id} label:has(input[value="${answers[id]}"])`);
  const [heading] = await texts(frame, "h1");
  await frame.click("lr-question form .primary");
  await frame.waitFor((last) => document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector("h1").textContent.replace(/\s+/g, " ").trim() !== last, heading);
  await inSight(page, frame, /^h1/);
}

async function journey(page, frame, sandbox) {
  await appears(frame, "lr-question h1");
  await rightHeight(frame);
  const told = await texts(frame, ".keeping [role=status]");
  if (sandbox) {
    assert.deepEqual(told, [keepingTexts.nl.in_memory]);
    assert.ok((await texts(frame, ".notice p")).includes(keepingTexts.nl.problems.blocked.memory));
  }

  await page.evaluate(() => document.querySelector("#before").focus());
  for (let step = 0; step < 12; ++step) {
    await page.press("Tab");
    if (await page.evaluate(() => document.activeElement.localName === "iframe") && await frame.evaluate(() => document.activeElement !== document.body)) await inSight(page, frame, /./);
  }
  assert.notEqual((await focusSeen(page, frame)).what.split(" ")[0], "body", "Tab came into the frame");

  while ((await texts(frame, "lr-question h1")).length > 0) {
    await answerPage(page, frame);
    await rightHeight(frame);
  }
  await frame.click("lr-review .primary");
  await appears(frame, "lr-report h1");
  await inSight(page, frame, /^h1/);
  await rightHeight(frame);

  const parts = await texts(frame, "lr-report .contents button");
  for (const index of [parts.length - 1, 0]) {
    await frame.click("lr-report .contents button", undefined, index);
    await inSight(page, frame, /^h2/);
  }

  await frame.evaluate(() => { document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector("lr-report .keep").open = true; });
  await rightHeight(frame);
  const { bytes } = await frame.saved(() => frame.click("lr-report .keep .ways button", undefined, 4));
  const saved = JSON.parse(bytes.toString("utf8"));
  assert.deepEqual([saved.questionnaire, saved.answers], [chosen, answers]);

  if (sandbox) {
    await frame.click("lr-report header .secondary");
    await appears(frame, "lr-report .notice");
    assert.deepEqual(await texts(frame, "lr-report .notice p"), [nl.not_printed]);
    const { bytes: living } = await frame.saved(() => frame.click("lr-report .notice button"));
    assert.match(living.toString("utf8"), /^<!doctype html>/i);
  }
  assert.deepEqual(await frame.seen(), { violations: [], errors: [], requests: [] });
}

for (const [name, start] of Object.entries(engines)) {
  let running;
  const browser = () => running ??= start();
  for (const [mode, how] of Object.entries(modes)) {
    ++planned;
    test(`${mode} in ${name}`, async () => {
      const { page, frame } = await openFrame(await browser(), how);
      try {
        await journey(page, frame, how.sandbox);
      } finally {
        await page.close();
      }
      ++passed;
    });
  }

  test(`without frame-host.js the frame in ${name} scrolls by itself`, async () => {
    const { page, frame } = await openFrame(await browser(), modes["cross-site"], { script: "" });
    await pause(500);
    assert.equal(await page.evaluate(() => document.querySelector("iframe").offsetHeight), 700);
    await frame.click("lr-question .item label", undefined, -1);
    await frame.click("lr-question form .primary");
    await frame.waitFor(() => scrollY === 0);
    await page.close();
  });

  test(`the test sees in ${name} what is not in sight, and a height that is not right`, async () => {
    const { page, frame } = await openFrame(await browser(), modes["cross-site"], { script: "", height: 3000 });
    await frame.click("lr-question form .primary");
    await assert.rejects(inSight(page, frame, /^h1/), /not in sight/);
    await assert.rejects(rightHeight(frame), /to spare/);
    await page.close();
  });

  test(`from disk in ${name}`, async () => {
    const file = join(disk, "page.html");
    const beside = (part) => new URL(`../../dist/embed/${part}`, import.meta.url).href;
    writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${iframe(beside("frame.html#src=nea-anker"))}<script src="${beside("frame-host.js")}"></script></html>`);
    const page = await (await browser()).open(pathToFileURL(file).href, { watched: false });
    const frame = await page.inside("iframe");
    await frame.settle();
    await rightHeight(frame);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), "en");
    await page.close();
  });

  test(`${name} closes`, async () => (await browser()).close());
}

test("where a page may print, nothing is said about it", async (t) => {
  if (!engines.chromium) return t.skip("only Chromium prints without a person");
  const engine = await engines.chromium();
  const { page, frame } = await openFrame(engine, modes["cross-site"]);
  await frame.click("lr-question .item label");
  await frame.evaluate(() => { addEventListener("beforeprint", () => { document.documentElement.dataset.printed = ""; }); });
  await frame.evaluate(() => {
    const app = document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app");
    app.shadowRoot.dispatchEvent(new CustomEvent("act", { detail: { action: "go", argument: { screen: "report" } } }));
  });
  await appears(frame, "lr-report h1");
  await frame.click("lr-report header .secondary");
  await frame.waitFor(() => "printed" in document.documentElement.dataset);
  await pause(1500);
  assert.deepEqual(await texts(frame, "lr-report .notice"), []);
  await page.close();
  return engine.close();
});
