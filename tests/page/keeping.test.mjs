// Answers are where the page says they are, and whatever goes wrong with that is told.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { writeRecord } from "../../web/state/record.js";
import { openPage, startBrowser, startPersistent } from "./browser.mjs";
import { chooseDevice, keptInTab, keptOnDevice, onDevice, putOnDevice, saved } from "./kept.mjs";
import { products } from "./products.mjs";

let browser;
let served;
let site;
before(async () => {
  browser = await startBrowser();
  served = await products();
  site = served.urls["the site"];
});
after(async () => {
  await browser.close();
  served.close();
});

const golden = (name) => readFileSync(new URL(`./golden/${name}`, import.meta.url), "utf8");
const kept = JSON.parse(golden("0.2.0/tab_state.json"));
const record = (sequence, code) => writeRecord({ sequence, saved: "2026-11-25T07:00:00.000Z", kept: { ...kept, page: 0, answers: { [kept.questionnaire]: { transparency_1: code } } } });
const begin = (page, name = "Begin") => page.getByRole("button", { name, exact: true }).click();
const answer = (page, item, value) => page.locator(`input[name="${item}"][value="${value}"]`).check();
const checked = (page) => page.locator("lr-question input:checked").evaluateAll((inputs) => inputs.filter(({ type }) => type === "radio").map(({ name, value }) => `${name} ${value}`));
const again = async (page) => {
  await page.reload();
  await page.waitForSelector("html[data-ready]");
};
const problem = (page) => page.locator(".trouble").evaluateAll(([notice]) => notice?.dataset.problem ?? "");
const press = (page, name) => page.locator(".trouble").getByRole("button", { name }).click();
/** Opens the page in a browser that keeps these texts on the device. */
async function withDevice(texts) {
  const { page, seen } = await openPage(browser, site);
  await putOnDevice(page, texts);
  await page.evaluate(() => sessionStorage.clear());
  await again(page);
  return { page, seen };
}

test("unless somebody chooses, answers are in the tab and nowhere else", async () => {
  const { page } = await openPage(browser, site);
  await begin(page);
  await answer(page, "transparency_1", 4);
  await saved(page, "tab");
  assert.equal(await page.locator(".keeping [role=status]").textContent(), "Opgeslagen in dit tabblad");
  assert.deepEqual((await keptInTab(page)).answers, { "leerrijke-werkomgeving": { transparency_1: 4 } });
  assert.deepEqual(await page.evaluate(async () => [localStorage.length, await indexedDB.databases()]), [0, []]);
  await page.context().close();
});

test("what is kept on the device is there after the browser was closed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leerruimte-"));
  const first = await startPersistent(folder);
  const page = await first.newPage();
  await page.goto(site);
  await page.waitForSelector("html[data-ready]");
  await begin(page);
  await answer(page, "transparency_1", 4);
  await chooseDevice(page);
  await saved(page, "device");
  await answer(page, "transparency_2", "dont_know");
  await saved(page, "device");
  assert.match(await page.locator(".kept").textContent(), /^Opgeslagen op dit apparaat om \d\d:\d\d uur$/);
  assert.equal(await keptInTab(page), null);
  await first.close();
  const second = await startPersistent(folder);
  const next = await second.newPage();
  await next.goto(site);
  await next.waitForSelector("html[data-ready]");
  assert.deepEqual(await checked(next), ["transparency_1 4", "transparency_2 dont_know"]);
  assert.equal(await next.getByRole("switch").isChecked(), true);
  await second.close();
  rmSync(folder, { recursive: true });
});

test("what is on the device is found even when the word about it was lost", async () => {
  const { page } = await withDevice([record(4, 2), record(5, 3)]);
  await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  await again(page);
  await saved(page, "device");
  assert.deepEqual([await checked(page), await page.getByRole("switch").isChecked()], [["transparency_1 3"], true]);
  await answer(page, "transparency_1", 4);
  await saved(page, "device");
  assert.deepEqual([(await keptOnDevice(page)).sequence, await problem(page)], [6, ""]);
  await page.context().close();
});

test("the words are announced when the place changes, not after each answer", async () => {
  const { page } = await openPage(browser, site);
  await begin(page);
  await answer(page, "transparency_1", 1);
  await page.evaluate(() => {
    globalThis.said = [];
    const place = document.querySelector("leerruimte-app").shadowRoot.querySelector(".keeping [role=status]");
    new MutationObserver(() => globalThis.said.push(place.textContent)).observe(place, { childList: true, characterData: true, subtree: true });
  });
  for (const code of [2, 3, 4, 5]) await answer(page, "transparency_1", code);
  await chooseDevice(page);
  await saved(page, "device");
  for (const code of [2, 3, 4, 5]) await answer(page, "transparency_1", code);
  await saved(page, "device");
  assert.deepEqual(await page.evaluate(() => globalThis.said), ["Opgeslagen op dit apparaat"]);
  await page.context().close();
});

test("what version 0.2.0 kept in a tab opens, and is kept as a record from then on", async () => {
  const { page } = await openPage(browser, site);
  await page.evaluate((text) => { sessionStorage.clear(); sessionStorage.setItem("leerruimte/scan/1", text); }, golden("0.2.0/tab_state.json"));
  await again(page);
  assert.deepEqual(await checked(page), ["vision_2 2"]);
  await answer(page, "vision_2", 3);
  assert.equal((await keptInTab(page)).answers["leerrijke-werkomgeving"].vision_2, 3);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("leerruimte/scan/1")), null);
  await page.context().close();
});

test("another questionnaire's own page, and one that is not there, lose no answers", async () => {
  const { page } = await openPage(browser, site);
  await begin(page);
  await answer(page, "transparency_1", 4);
  await page.goto(`${site}beleid-op-papier.html`);
  await page.waitForSelector("html[data-ready]");
  await page.locator("lr-question .option input").first().check();
  assert.deepEqual((await keptInTab(page)).answers["leerrijke-werkomgeving"], { transparency_1: 4 });
  await page.evaluate((text) => { sessionStorage.clear(); sessionStorage.setItem("leerruimte/tab/0", text); },
    writeRecord({ sequence: 1, saved: "", kept: { ...kept, questionnaire: "gone", answers: { gone: { a: 1 } } } }));
  await page.goto(site);
  await page.waitForSelector("html[data-ready]");
  await begin(page);
  await answer(page, "transparency_1", 2);
  assert.deepEqual((await keptInTab(page)).answers, { gone: { a: 1 }, "leerrijke-werkomgeving": { transparency_1: 2 } });
  await page.context().close();
});

test("one damaged record: what was kept before is there, and it is told", async () => {
  for (const texts of [[record(4, 2), record(5, 3).slice(0, -9)], [record(5, 3).replace(":3}", ":2}"), record(4, 2)]]) {
    const { page } = await withDevice(texts);
    assert.deepEqual(await checked(page), ["transparency_1 2"]);
    assert.equal(await problem(page), "recovered");
    const download = page.waitForEvent("download");
    await press(page, "Bewaar het beschadigde bestand");
    assert.equal(readFileSync(await (await download).path(), "utf8"), texts.find((text) => text !== record(4, 2)));
    await answer(page, "transparency_1", 5);
    await saved(page, "device");
    assert.equal((await onDevice(page))[texts.indexOf(record(4, 2))], record(4, 2));
    assert.equal((await keptOnDevice(page)).kept.answers[kept.questionnaire].transparency_1, 5);
    await page.context().close();
  }
});

test("two damaged records: never silently empty, and not written over before somebody says so", async () => {
  const texts = [record(4, 2).slice(3), "\u0000"];
  const { page } = await withDevice(texts);
  assert.equal(await problem(page), "damaged");
  await begin(page);
  await answer(page, "transparency_1", 5);
  await saved(page, "tab");
  assert.deepEqual(await onDevice(page), texts);
  const download = page.waitForEvent("download");
  await press(page, "Bewaar het beschadigde bestand");
  assert.equal(readFileSync(await (await download).path(), "utf8"), texts.join("\n"));
  await press(page, "Begin opnieuw");
  await saved(page, "device");
  assert.equal((await keptOnDevice(page)).kept.answers[kept.questionnaire].transparency_1, 5);
  await page.context().close();
});

test("records of a newer version are left as they are", async () => {
  const content = '{"format":9,"sequence":8,"what":"ever"}';
  const newer = content.replace("{", `{"checksum":"${createHash("sha256").update(content).digest("hex")}",`);
  const { page } = await withDevice([record(4, 2), newer]);
  assert.equal(await problem(page), "newer");
  await begin(page);
  await answer(page, "transparency_1", 5);
  await saved(page, "tab");
  await press(page, "Begrepen");
  await answer(page, "transparency_1", 4);
  assert.deepEqual([await onDevice(page), await problem(page)], [[record(4, 2), newer], ""]);
  await page.context().close();
});

test("a damaged copy in the tab is seen too", async () => {
  const { page } = await openPage(browser, site);
  await page.evaluate(([one, other]) => { sessionStorage.setItem("leerruimte/tab/0", one); sessionStorage.setItem("leerruimte/tab/1", other); }, [record(4, 2), record(5, 3).replace("5", "6")]);
  await again(page);
  assert.deepEqual([await problem(page), await checked(page)], ["recovered", ["transparency_1 2"]]);
  await page.evaluate(() => { sessionStorage.setItem("leerruimte/tab/0", "{"); sessionStorage.setItem("leerruimte/tab/1", ""); });
  await again(page);
  assert.equal(await problem(page), "damaged");
  await begin(page);
  await answer(page, "transparency_1", 5);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("leerruimte/tab/0")), "{");
  await press(page, "Begin opnieuw");
  await again(page);
  assert.deepEqual(await checked(page), ["transparency_1 5"]);
  await page.context().close();
});

/** Answers, goes to the report, and counts how often a problem was told. */
async function finishAnyway(page, told) {
  await page.waitForSelector("html[data-ready]");
  await begin(page);
  await answer(page, "transparency_1", 4);
  assert.equal(await problem(page), told);
  await press(page, "Begrepen");
  await answer(page, "transparency_1", 5);
  await answer(page, "transparency_2", 5);
  assert.equal(await problem(page), "");
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  await page.waitForSelector("lr-report h1");
}

/** Whether the page asks before it is left. */
async function asks(page) {
  const dialog = page.waitForEvent("dialog", { timeout: 1500 }).catch(() => null);
  await page.close({ runBeforeUnload: true });
  const shown = await dialog;
  await shown?.dismiss();
  return shown?.type() ?? "";
}

test("a browser that keeps nothing: told once, the scan is finished in memory, and leaving asks", async () => {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage", "indexedDB", "BroadcastChannel"]) Object.defineProperty(globalThis, name, { get() { throw new DOMException("no", "SecurityError"); } });
  });
  await page.goto(site);
  await finishAnyway(page, "blocked");
  assert.equal(await asks(page), "beforeunload");
  await context.close();
});

test("leaving does not ask when answers are kept, or there are none", async () => {
  const { page } = await openPage(browser, site);
  await begin(page);
  await answer(page, "transparency_1", 4);
  assert.equal(await asks(page), "");
  await page.context().close();
});

test("a tab whose storage is really full: told once, finished in memory, and leaving asks", async () => {
  const own = await startBrowser(); // closing a full tab has once brought Chromium down, and every test after this one with it
  const { page } = await openPage(own, site);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let n = 0; ; ++n) sessionStorage.setItem(`other/${size}/${n}`, "x".repeat(size));
      } catch { /* full at this size */ }
    }
  });
  await finishAnyway(page, "full");
  assert.equal(await asks(page), "beforeunload");
  await own.close();
});

test("a device that is really full: told, and the answers are in the tab", async () => {
  const { page } = await openPage(browser, site);
  const devtools = await page.context().newCDPSession(page);
  await begin(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site).origin, quotaSize: 1 });
  await page.getByRole("switch").click();
  await page.waitForSelector('.trouble[data-problem="full"]');
  await answer(page, "transparency_1", 4);
  await page.waitForSelector('.keeping[data-place="tab"][data-state="failed"]');
  assert.equal((await keptInTab(page)).answers[kept.questionnaire].transparency_1, 4);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site).origin });
  await answer(page, "transparency_1", 5);
  await saved(page, "device");
  assert.equal(await problem(page), "");
  await page.context().close();
});

test("a device that never answers does not hold the page for good", async () => {
  const { page } = await openPage(browser, site);
  await begin(page);
  await answer(page, "transparency_1", 4);
  await page.evaluate(() => localStorage.setItem("leerruimte/device", "on"));
  await page.addInitScript(() => { IDBFactory.prototype.open = () => new EventTarget(); });
  await again(page);
  assert.deepEqual([await checked(page), await problem(page)], [["transparency_1 4"], "blocked"]);
  await page.context().close();
});

test("storage that is cleared on the way: told, and the answers are still in the tab", async () => {
  const { page } = await withDevice([record(4, 2), record(5, 3)]);
  await page.evaluate(() => new Promise((resolve) => { indexedDB.deleteDatabase("leerruimte").onsuccess = resolve; }));
  await answer(page, "transparency_2", 1);
  await page.waitForSelector('.trouble[data-problem="cleared"]');
  await saved(page, "tab");
  assert.deepEqual((await keptInTab(page)).answers[kept.questionnaire], { transparency_1: 3, transparency_2: 1 });
  assert.deepEqual(await onDevice(page), [undefined, undefined]);
  await page.context().close();
});

test("the device is left when somebody says so, and the answers stay in the tab", async () => {
  const { page } = await withDevice([record(4, 2), record(5, 3)]);
  await page.getByRole("switch").uncheck();
  await saved(page, "tab");
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  assert.deepEqual([await page.evaluate(() => localStorage.length), (await keptInTab(page)).answers[kept.questionnaire]], [0, { transparency_1: 3 }]);
  await page.context().close();
});

/** Every text of ours in the browser, read by the test itself. */
const everything = async (page) => JSON.stringify([await page.evaluate(() => [{ ...sessionStorage }, { ...localStorage }]), await onDevice(page)]);

test("beginning anew leaves no answer in any slot", async () => {
  for (const device of [false, true]) {
    const { page } = await openPage(browser, site);
    await begin(page);
    if (device) await chooseDevice(page);
    for (const code of [1, 2, 3]) {
      await answer(page, "transparency_1", code);
      await saved(page, device ? "device" : "tab");
    }
    assert.match(await everything(page), /transparency_1/);
    await page.getByRole("button", { name: "Vorige" }).click();
    await page.getByRole("button", { name: "Begin opnieuw" }).click();
    await page.getByRole("button", { name: "Ja, wis alles" }).click();
    await saved(page, device ? "device" : "tab");
    assert.doesNotMatch(await everything(page), /transparency_1/);
    await page.context().close();
  }
});

test("erasing everything leaves nothing, and what refuses to go is named", async () => {
  const { page } = await openPage(browser, site);
  await begin(page);
  await chooseDevice(page);
  await answer(page, "transparency_1", 4);
  await saved(page, "device");
  await page.evaluate(() => sessionStorage.setItem("leerruimte/tab/0", "an old copy"));
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1);
  const act = (action) => page.evaluate((name) => document.querySelector("leerruimte-app").shadowRoot.querySelector("main").dispatchEvent(new CustomEvent("act", { bubbles: true, detail: { action: name } })), action);
  const keeping = () => page.evaluate(() => document.querySelector("leerruimte-app").keeping);
  await act("wipe");
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  await page.waitForFunction(() => document.querySelector("leerruimte-app").keeping.wiped);
  await page.waitForTimeout(200);
  assert.deepEqual((await keeping()).wiped, { left: [] });
  assert.deepEqual(await page.evaluate(async () => [{ ...sessionStorage }, { ...localStorage }, await indexedDB.databases(), await caches.keys()]), [{}, {}, [], []]);
  await page.evaluate(() => { Storage.prototype.removeItem = () => {}; sessionStorage.setItem("leerruimte/tab/0", "stays"); });
  await act("wipe");
  await page.waitForFunction(() => document.querySelector("leerruimte-app").keeping.wiped?.left.length > 0);
  assert.deepEqual((await keeping()).wiped.left, [{ place: "sessionStorage", key: "leerruimte/tab/0", bytes: 5 }]);
  await page.context().close();
});

test("from disk the choice says that other files may read along", async () => {
  const { page } = await openPage(browser, served.urls["the single file"]);
  const about = () => page.locator("#keeping-about").textContent();
  assert.match(await about(), /met anderen deelt.*Andere bestanden die u in deze browser opent/s);
  await begin(page);
  await chooseDevice(page);
  await answer(page, "transparency_1", 4);
  await saved(page, "device");
  await page.evaluate(() => sessionStorage.clear());
  await again(page);
  assert.deepEqual(await checked(page), ["transparency_1 4"]);
  await page.context().close();
});

test("somebody who goes on from the device never sees the start page first", async () => {
  const { page } = await withDevice([record(4, 2), record(5, 3)]);
  await page.addInitScript(() => {
    globalThis.seenStart = false;
    const look = () => {
      const app = document.querySelector("leerruimte-app");
      if (app?.shadowRoot?.querySelector("main h1")?.textContent.includes("Hoeveel ruimte") && getComputedStyle(app).visibility === "visible") globalThis.seenStart = true;
      requestAnimationFrame(look);
    };
    look();
  });
  await page.evaluate(() => sessionStorage.clear());
  await again(page);
  assert.deepEqual([await page.evaluate(() => globalThis.seenStart), await checked(page)], [false, ["transparency_1 3"]]);
  await page.context().close();
});
