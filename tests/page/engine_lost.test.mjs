// The engine may break down (a trap, no memory) or be forbidden (no WebAssembly): answers stay, and the scan goes on.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { nativeReport } from "./native.mjs";
import { products, serveFolder, siteFolder } from "./products.mjs";

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

/** Lets the wasm's own functions trap, the `next` so many calls, as the real thing would (RuntimeError: unreachable); while an instance starts only where `atStart` is set. */
function trapping() {
  globalThis.traps = { next: 0, instances: 0, starting: false, atStart: false };
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    ++globalThis.traps.instances;
    const real = made.exports;
    const exports = Object.fromEntries(Object.entries(real).map(([name, value]) => [name, typeof value !== "function" ? value : (...args) => {
      if (globalThis.traps.next > 0 && (globalThis.traps.atStart || !globalThis.traps.starting)) {
        --globalThis.traps.next;
        throw new WebAssembly.RuntimeError("unreachable");
      }
      return value(...args);
    }]));
    return new Proxy(made, {
      get: (target, key) => {
        if (key !== "exports") return target[key];
        globalThis.traps.starting = true; // it starts in one go, right after it took its exports
        queueMicrotask(() => { globalThis.traps.starting = false; });
        return exports;
      },
    });
  };
}

async function openTrapping(product) {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  await page.addInitScript(trapping);
  await page.goto(served.urls[product]);
  await page.waitForSelector("html[data-ready]");
  return page;
}

const checked = (page) => page.locator("lr-question input:checked").count();

for (const product of ["the site", "the single file"]) {
  test(`100 breakdowns of the engine in ${product}: every answer stays, and each time another engine takes over`, async () => {
    const page = await openTrapping(product);
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    const options = page.locator("#transparency_1 .option input");
    let slowest = 0;
    for (let breakdown = 0; breakdown < 100; ++breakdown) {
      const before = await page.evaluate(() => globalThis.traps.instances);
      await page.evaluate(() => { globalThis.traps.next = 1; });
      const since = Date.now();
      await options.nth(breakdown % 5).check();
      await page.waitForFunction((known) => globalThis.traps.instances > known && globalThis.traps.next === 0, before);
      await page.waitForFunction(() => /minu/.test(document.querySelector("leerruimte-app").shadowRoot.querySelector(".progress p").textContent));
      slowest = Math.max(slowest, Date.now() - since);
      assert.equal(await checked(page), 1, `after breakdown ${breakdown + 1}`);
      assert.ok(await options.nth(breakdown % 5).isChecked());
    }
    assert.equal(await page.getByRole("alert").count(), 0);
    console.log(`slowest replacement, test driver included: ${slowest} ms`);
    await page.context().close();
  });
}

test("answers that break every engine: the page says so, stops trying, and keeps them", async () => {
  const page = await openTrapping("the site");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.evaluate(() => { globalThis.traps.next = 1e9; });
  await page.locator("#transparency_1 .option input").first().check();
  await page.getByRole("alert").waitFor();
  const instances = await page.evaluate(() => globalThis.traps.instances);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => globalThis.traps.instances), instances);
  await page.evaluate(() => { globalThis.traps.next = 0; });
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await checked(page), 1);
  await page.context().close();
});

test("an engine whose instances no longer start: the one without WebAssembly takes over", async () => {
  const page = await openTrapping("the site");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.evaluate(() => Object.assign(globalThis.traps, { next: 1e9, atStart: true }));
  await page.locator("#transparency_1 .option input").nth(3).check();
  await page.locator("#transparency_2 .option input").nth(1).check();
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  await page.waitForSelector("lr-report h1");
  assert.deepEqual(await page.locator("lr-report .steps h3").allTextContents(), steps);
  await page.context().close();
});

/** The report after a few answers, as the reader sees it. */
async function reportOf(page) {
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.locator("#transparency_1 .option input").nth(3).check();
  await page.locator("#transparency_2 .option input").nth(1).check();
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  await page.waitForSelector("lr-report h1");
  return page.locator("lr-report .steps h3").allTextContents();
}
const steps = nativeReport({ questionnaire: "leerrijke-werkomgeving", audience: "management", form: "full", answers: { transparency_1: 4, transparency_2: 2 } }).first_steps.map(({ title }) => title);

for (const product of ["the site", "the single file"]) {
  test(`without WebAssembly ${product} runs by itself, and gives the same report`, async () => {
    const context = await browser.newContext({ locale: "nl-NL" });
    const page = await context.newPage();
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(served.urls[product]);
    await page.waitForSelector("html[data-ready]");
    assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
    assert.deepEqual(await reportOf(page), steps);
    await context.close();
  });
}

for (const [name, options] of Object.entries({
  "whose policy forbids WebAssembly": { policy: "script-src 'self' 'unsafe-inline'" },
  "that calls wasm a text": { types: { ".wasm": "text/plain" } },
})) {
  test(`a server ${name}: the scan runs all the same`, async () => {
    const site = await serveFolder(siteFolder, options);
    const { page } = await openPage(browser, site.url);
    assert.deepEqual(await reportOf(page), steps);
    await page.context().close();
    site.close();
  });
}

test("an instance that finds no memory is replaced by the one without WebAssembly", async () => {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  await page.addInitScript(() => { WebAssembly.instantiate = async () => { throw new RangeError("could not allocate memory"); }; });
  await page.goto(served.urls["the site"]);
  await page.waitForSelector("html[data-ready]");
  assert.deepEqual(await reportOf(page), steps);
  await context.close();
});
