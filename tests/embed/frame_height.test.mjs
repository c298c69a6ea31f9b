// A frame is as high as what is in it, whatever changes: the room it has, the size of the letters, the screen. It grows and it shrinks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engines } from "../browsers/engines.mjs";
import { iframe, modes, serveFrames, settled } from "./frames.mjs";

const resizes = { chromium: 50, firefox: 10, webkit: 10 };
const screens = ["question", "review", "report", "background", "transfer", "round", "receipt", "access", "start"];

let served;
before(async () => { served = await serveFrames(); });
after(() => served.close());

/** Widths from 280 to 1400, the same each time, wide and narrow in turn. @param {number} index */
const width = (index) => 280 + ((index * 617 + (index % 2) * 560) % 1121);

/** Goes to a screen, with letters of a size, and opens or folds whatever can be. */
const show = (frame, to) => frame.evaluate(({ screen, size, open }) => {
  const { shadowRoot } = document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app");
  const act = (action, argument) => shadowRoot.dispatchEvent(new CustomEvent("act", { detail: { action, argument } }));
  act("readAs", { size });
  act("go", { screen });
  return new Promise((resolve) => {
    setTimeout(() => {
      for (const details of shadowRoot.querySelectorAll("details")) details.open = open;
      resolve(true);
    }, 150);
  });
}, to);

for (const [name, start] of Object.entries(engines)) {
  test(`wrong heights in ${resizes[name]} resizes in ${name}`, async () => {
    const engine = await start();
    const { site, sandbox } = modes[name === "chromium" ? "sandboxed" : "cross-site"];
    const page = await engine.open(served.page(iframe(served.frame(site, "src=leerrijke-werkomgeving&audience=staff&form=short&storage=none"), { sandbox })), { watched: false, size: [1440, 900] });
    const frame = await page.inside("iframe");
    await frame.settle();
    await frame.click("lr-question .item label");

    const wrong = [];
    const heights = [];
    for (let index = 0; index < resizes[name]; ++index) {
      const change = { width: width(index), screen: screens[(index * 3) % screens.length], size: Math.floor(index / 2) % 3, open: index % 4 === 2 };
      await page.evaluate((wide) => { document.querySelector("iframe").style.width = `${wide}px`; }, change.width);
      await show(frame, change);
      const left = await settled(frame);
      heights.push(await page.evaluate(() => document.querySelector("iframe").offsetHeight));
      if (!(left >= 0 && left <= 16)) wrong.push({ ...change, left });
    }
    const grown = heights.filter((height, index) => height > heights[index - 1]).length;
    const shrunk = heights.filter((height, index) => height < heights[index - 1]).length;
    console.log(`${name}: wrong heights ${wrong.length} of ${resizes[name]}; ${grown} times higher, ${shrunk} times lower, from ${Math.min(...heights)} to ${Math.max(...heights)} pixels`);
    assert.deepEqual(wrong, []);
    assert.ok(grown >= 3 && shrunk >= 3);

    // The test sees a height that is not right, once nobody puts it right.
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      frame.removeAttribute("data-leerruimte");
      frame.style.setProperty("height", `${frame.offsetHeight - 40}px`, "important");
    });
    await frame.waitFor(() => document.documentElement.scrollHeight > innerHeight);
    assert.ok(await settled(frame) < 0);
    await page.close();
    await engine.close();
  });
}
