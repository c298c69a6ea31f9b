// Two tabs keep on one device: neither writes over what it has not seen without being told, with and without a channel between them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.mjs";
import { chooseDevice, keptOnDevice, putOnDevice, onDevice, saved } from "./kept.mjs";
import { serveSite } from "./products.mjs";

let browser;
let site;
before(async () => {
  browser = await startBrowser();
  site = await serveSite();
});
after(async () => {
  await browser.close();
  site.close();
});

const scan = "leerrijke-werkomgeving";
const items = ["transparency_1", "transparency_2", "vision_1", "vision_2"];

/** Two tabs on the first questions, with one answer on the device. @param {boolean} channel whether they hear each other */
async function twoTabs(channel) {
  const context = await browser.newContext({ locale: "nl-NL" });
  if (!channel) await context.addInitScript(() => { delete globalThis.BroadcastChannel; });
  const open = async () => {
    const page = await context.newPage();
    await page.goto(site.url);
    await page.waitForSelector("html[data-ready]");
    return page;
  };
  const first = await open();
  await first.getByRole("button", { name: "Begin", exact: true }).click();
  await give(first, items[0], 1);
  await chooseDevice(first);
  await saved(first, "device");
  return { context, tabs: [first, await open()] };
}

/** Gives an answer as a question does: another one than stands there, since choosing that again does nothing. @returns {Promise<number>} the answer */
const give = (page, item, wanted) => page.evaluate(([name, first]) => {
  const app = document.querySelector("leerruimte-app");
  const code = app.snapshot.answers[name] === first ? (first % 5) + 1 : first;
  app.shadowRoot.querySelector("main").dispatchEvent(new CustomEvent("act", { bubbles: true, detail: { action: "answer", argument: { item: name, code } } }));
  return code;
}, [item, wanted]);

/** Waits until a tab has done what it can: its problem, or "" when its answers are saved. */
const settled = (page) => page.evaluate(async () => {
  const app = document.querySelector("leerruimte-app");
  while (app.keeping.state === "saving") await new Promise((resolve) => { setTimeout(resolve, 1); });
  await app.updateComplete;
  return app.keeping.problem;
});

const shown = (page) => page.evaluate((id) => document.querySelector("leerruimte-app").snapshot.questionnaire === id && document.querySelector("leerruimte-app").snapshot.answers, scan);
const kept = async (page) => (await keptOnDevice(page)).kept.answers[scan];
const buttons = (page) => page.evaluate(() => [...document.querySelector("leerruimte-app").shadowRoot.querySelectorAll(".trouble button")].map((button) => button.textContent));
const press = (page, name) => page.evaluate((text) => {
  [...document.querySelector("leerruimte-app").shadowRoot.querySelectorAll(".trouble button")].find((button) => button.textContent === text).click();
}, name);

/** Answers that were said to be saved and are not there. */
const lost = (expected, found) => Object.keys(expected).filter((item) => expected[item] !== found[item]).length;

/** A row of numbers that is the same for the same seed. */
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const sequenceOf = (record) => JSON.parse(record).sequence;

for (const channel of [false, true]) {
  test(`500 edits in two tabs, now in one, now in both at once, ${channel ? "with" : "without"} a channel between them`, async () => {
    const { context, tabs } = await twoTabs(channel);
    const dice = numbers(channel ? 7 : 11);
    const pick = (all) => all[Math.floor(dice.next().value * all.length)];
    let expected = await kept(tabs[0]);
    const counts = { edits: 0, told: 0, overwritten: 0 };
    while (counts.edits < 500) {
      const both = dice.next().value < 0.3;
      const [item, ...others] = dice.next().value < 0.5 ? items : [...items].reverse();
      const edits = (both ? [tabs[0], tabs[1]] : [pick(tabs)]).map((page, index) => ({ page, item: [item, ...others][index], code: pick([1, 2, 3, 4, 5]) }));
      counts.edits += edits.length;
      await Promise.all(edits.map(async (edit) => { edit.code = await give(edit.page, edit.item, edit.code); }));
      const problems = await Promise.all(edits.map(({ page }) => settled(page)));
      for (const [index, edit] of edits.entries()) if (problems[index] === "") expected[edit.item] = edit.code;
      for (const [index, { page, item: own, code }] of edits.entries()) {
        let choices = ["Die van het andere tabblad", "Die van dit tabblad", "Voeg ze samen"];
        for (let problem = problems[index]; problem !== ""; ) { // again when the other tab went on in the meantime
          assert.equal(problem, "other_tab");
          ++counts.told;
          const mine = await shown(page);
          const offered = await buttons(page);
          const choice = pick(choices.filter((one) => offered.includes(one)));
          if (choice === "Die van dit tabblad") choices = choices.slice(0, 2);
          await press(page, choice);
          problem = await settled(page);
          if (problem === "" && choice === "Die van dit tabblad") expected = { ...mine };
          if (problem === "" && choice === "Voeg ze samen") expected[own] = code;
        }
      }
      const found = await kept(tabs[0]);
      counts.overwritten += lost(expected, found);
      expected = found;
    }
    console.log(`edits ${counts.edits}, told ${counts.told}, silent overwrites ${counts.overwritten}`);
    assert.equal(counts.overwritten, 0);
    assert.ok(counts.told > (channel ? 10 : 100));

    const [newest] = (await onDevice(tabs[0])).sort((one, other) => sequenceOf(other) - sequenceOf(one));
    await putOnDevice(tabs[0], [newest.replace(/"transparency_1":\d/, '"transparency_1":9'), undefined]);
    assert.equal(lost(expected, await kept(tabs[0])), 1); // the count notices an overwrite
    await context.close();
  });
}

test("each choice between two tabs does what it says", async () => {
  for (const [choice, expected] of [["Die van het andere tabblad", { transparency_1: 1, transparency_2: 2 }], ["Die van dit tabblad", { transparency_1: 1, vision_1: 3 }], ["Voeg ze samen", { transparency_1: 1, transparency_2: 2, vision_1: 3 }]]) {
    const { context, tabs: [first, second] } = await twoTabs(false);
    await give(first, "transparency_2", 2);
    await saved(first, "device");
    await give(second, "vision_1", 3);
    assert.equal(await settled(second), "other_tab");
    assert.deepEqual(await kept(first), { transparency_1: 1, transparency_2: 2 });
    await second.reload(); // nothing is forgotten while nobody has chosen
    await second.waitForSelector('.trouble[data-problem="other_tab"]');
    assert.deepEqual(await shown(second), { transparency_1: 1, vision_1: 3 });
    await press(second, choice);
    await saved(second, "device");
    assert.deepEqual([await shown(second), await kept(first)], [expected, expected]);
    await context.close();
  }
});

test("answers that contradict are not offered to be combined", async () => {
  const { context, tabs: [first, second] } = await twoTabs(false);
  await give(first, "transparency_1", 2);
  await saved(first, "device");
  await give(second, "transparency_1", 3);
  await settled(second);
  assert.deepEqual(await second.locator(".trouble button").allTextContents(), ["Die van het andere tabblad", "Die van dit tabblad"]);
  await context.close();
});

test("a tab without answers of its own follows the other one", async () => {
  for (const channel of [true, false]) {
    const { context, tabs: [first, second] } = await twoTabs(channel);
    await give(first, "transparency_2", 2);
    await saved(first, "device");
    if (!channel) await second.getByRole("button", { name: "Volgende" }).click();
    await second.waitForFunction(() => document.querySelector("leerruimte-app").snapshot.answers.transparency_2 === 2);
    assert.equal(await settled(second), "");
    await context.close();
  }
});
