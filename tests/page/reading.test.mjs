// Larger letters, simpler words, reading aloud, and the screens beside the scan.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { openPage, startBrowser } from "./browser.mjs";
import { questionnaire } from "./native.mjs";
import { serveSite, singleFilePath } from "./products.mjs";

let browser;
let site;
let folder;
before(async () => {
  browser = await startBrowser();
  site = await serveSite();
  folder = mkdtempSync(join(tmpdir(), "leerruimte-"));
});
after(async () => {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true });
});

const scan = (id = "leerrijke-werkomgeving") => `${site.url}#scan=${id}`;
const button = (page, name) => page.getByRole("button", { name, exact: true });

test("larger letters make everything larger, and stay so after a reload", async () => {
  const { page, seen } = await openPage(browser, scan());
  // Of one line: how many lines there are depends on the room, which larger letters do not leave as it was.
  const height = () => page.locator("legend").first().evaluate((legend) => {
    const range = document.createRange();
    range.selectNodeContents(legend);
    return range.getClientRects()[0].height;
  });
  const before = await height();
  await button(page, "Heel grote letters").click();
  assert.ok((await height()) > before * 1.4);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await button(page, "Heel grote letters").getAttribute("aria-pressed"), "true");
  assert.ok((await height()) > before * 1.4);
  await button(page, "Gewone letters").click();
  assert.equal(await height(), before);
  assert.deepEqual(seen.violations, []);
  await page.context().close();
});

test("simpler words are offered only where a questionnaire has them, and leave the answers alone", async () => {
  const simple = JSON.parse(readFileSync(new URL("../schema/corpus/good/register.json", import.meta.url), "utf8"));
  delete simple["x-about"];
  simple.title = { nl: "Brood" };
  simple.items[0].text = { nl: "De smaak voldoet.", "nl-B1": "Het brood is lekker." };
  const file = join(folder, "simple.html");
  const start = JSON.stringify({ questionnaire: simple }).replaceAll("<", "\\u003c");
  writeFileSync(file, readFileSync(singleFilePath, "utf8").replace('id="leerruimte-start">{}', () => `id="leerruimte-start">${start}`));
  const { page } = await openPage(browser, pathToFileURL(file).href);
  assert.equal(await button(page, "Eenvoudiger woorden").count(), questionnaire("leerrijke-werkomgeving").languages.includes("nl-B1") ? 1 : 0);
  await page.getByLabel("Brood").check();
  await button(page, "Begin").click();
  assert.equal(await page.locator("legend").first().textContent(), "De smaak voldoet.");
  await page.locator(".item input").first().check();
  await button(page, "Eenvoudiger woorden").click();
  assert.equal(await page.locator("legend").first().textContent(), "Het brood is lekker.");
  assert.equal(await page.locator(".item input").first().isChecked(), true);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await button(page, "Simpler words").count(), 0);
  await page.context().close();
});

/** A device with these voices, which come when the page has been open for a while; it writes down what it says. */
const withVoices = (voices) => (page) => page.addInitScript((known) => {
  const target = new EventTarget();
  let all = [];
  const heard = [];
  const speech = Object.assign(target, { heard, getVoices: () => all, speak: (one) => heard.push(one), cancel: () => heard.push("cancel") });
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
  globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
  globalThis.voicesCome = () => {
    all = known;
    target.dispatchEvent(new Event("voiceschanged"));
  };
}, voices);

async function openWithVoices(voices, url = scan()) {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  await withVoices(voices)(page);
  await page.goto(url);
  await page.waitForSelector("html[data-ready]");
  return page;
}
const heard = (page) => page.evaluate(() => speechSynthesis.heard.map((one) => (one === "cancel" ? one : `${one.voice.name}: ${one.text}`)));

test("a question is read aloud by a voice of the device, with its answers; pressed again or Escape it stops", async () => {
  const page = await openWithVoices([{ name: "far", lang: "nl-NL", localService: false }, { name: "near", lang: "nl-NL", localService: true }, { name: "en", lang: "en-GB", localService: true }]);
  assert.equal(await page.locator(".aloud").count(), 0, "before there are voices");
  await page.evaluate(() => globalThis.voicesCome());
  const text = await page.locator("legend").first().textContent();
  const read = button(page, `Lees voor: ${text}`);
  await read.click();
  assert.equal(await read.getAttribute("aria-pressed"), "true");
  const said = await heard(page);
  assert.deepEqual(said.slice(0, 2), [`near: ${text}`, "near: helemaal oneens"]);
  assert.ok(said.includes("near: weet ik niet"));
  assert.ok(!said.some((one) => one.startsWith("far")));
  await read.click();
  assert.equal(await read.getAttribute("aria-pressed"), "false");
  assert.equal((await heard(page)).at(-1), "cancel");
  await read.click();
  await page.keyboard.press("Escape");
  assert.equal(await read.getAttribute("aria-pressed"), "false");
  await read.click();
  await button(page, "Sla over").click();
  assert.equal((await heard(page)).at(-1), "cancel", "the next page is silent");
  await page.context().close();
});

test("when the last sentence has been said, the button is up again", async () => {
  const page = await openWithVoices([{ name: "near", lang: "nl_NL", localService: true }]);
  await page.evaluate(() => globalThis.voicesCome());
  const read = page.locator(".aloud").first();
  await read.click();
  await page.evaluate(() => speechSynthesis.heard.at(-1).dispatchEvent(new Event("end")));
  await page.locator('.aloud[aria-pressed="true"]').waitFor({ state: "detached" });
  await page.context().close();
});

test("no voice of the device for the language, no button", async () => {
  const page = await openWithVoices([{ name: "far", lang: "nl-NL", localService: false }, { name: "en", lang: "en-GB", localService: true }]);
  await page.evaluate(() => globalThis.voicesCome());
  assert.equal(await page.locator(".aloud").count(), 0);
  await page.getByRole("button", { name: "English" }).click();
  assert.ok((await page.locator(".aloud").count()) > 0);
  await page.context().close();
});

test("the receipt says what is kept, byte for byte, and a wipe leaves nothing", async () => {
  const { page, seen } = await openPage(browser, scan());
  await page.locator(".item input").first().check();
  await button(page, "Wat is hier bewaard?").click();
  await page.locator("lr-receipt .stored").waitFor();
  const kept = await page.evaluate(() => Object.keys(sessionStorage).map((key) => [key, new TextEncoder().encode(sessionStorage.getItem(key)).length]));
  assert.ok(kept.length > 0);
  for (const [key, bytes] of kept) {
    const row = page.locator("lr-receipt tbody tr", { hasText: key });
    assert.equal((await row.locator(".number").textContent()).replace(/\D/g, ""), String(bytes), key);
  }
  assert.match(await page.locator('[data-fact="requests"]').textContent(), /: 0 verzoeken/);
  assert.match(await page.locator('[data-fact="violations"]').textContent(), /heeft 0 pogingen/);
  assert.match(await page.locator("lr-receipt").textContent(), /versie \d+\.\d+\.\d+[\s\S]*sha256-[0-9a-f]{64}/);

  await button(page, "Wis alles van dit apparaat").click();
  const focused = () => page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.activeElement?.textContent.trim());
  assert.match(await focused(), /^Weet u het zeker/);
  await button(page, "Nee, ga terug").click();
  assert.equal(await focused(), "Wis alles van dit apparaat");
  await button(page, "Wis alles van dit apparaat").click();
  await button(page, "Ja, wis alles").click();
  await page.locator('.result[data-clean="yes"]').waitFor();
  assert.match(await focused(), /^Alles is gewist/);
  const left = await page.evaluate(async () => [Object.keys(sessionStorage), Object.keys(localStorage), await indexedDB.databases(), await caches.keys(), await navigator.serviceWorker.getRegistrations()].map(({ length }) => length));
  assert.deepEqual(left, [0, 0, 0, 0, 0]);
  await button(page, "Terug").click();
  assert.equal(await page.locator("lr-start").count(), 1);
  assert.equal(await page.getByText("U was al begonnen").count(), 0);
  assert.deepEqual(seen.requests, []);
  await page.context().close();
});

test("the receipt tells of a request and of a broken rule, and a wipe of what it could not remove", async () => {
  const { page } = await openPage(browser, `${site.url}#screen=receipt`);
  await page.evaluate(async () => {
    await fetch("./licences.txt");
    await fetch("https://elsewhere.example/").catch(() => {});
    sessionStorage.setItem("leerruimte/stuck", "x");
    Storage.prototype.removeItem = () => {};
  });
  await page.locator('[data-fact="requests"]', { hasText: "licences.txt" }).waitFor();
  assert.match(await page.locator('[data-fact="violations"]').textContent(), /connect-src: https:\/\/elsewhere\.example/);
  await button(page, "Wis alles van dit apparaat").click();
  await button(page, "Ja, wis alles").click();
  await page.locator('.result[data-clean="no"]').waitFor();
  assert.equal(await page.locator("lr-receipt tbody tr", { hasText: "leerruimte/stuck" }).count(), 1);
  await page.context().close();
});

test("a screen beside the scan leads back to where the reader was, also after a reload", async () => {
  const { page } = await openPage(browser, scan());
  await button(page, "Sla over").click();
  const heading = await page.locator("h1").textContent();
  await button(page, "Wat is hier bewaard?").click();
  await button(page, "Toegankelijkheid").click();
  assert.equal(await page.locator("h1").textContent(), "Toegankelijkheid");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await button(page, "Terug").click();
  assert.equal(await page.locator("h1").textContent(), heading);
  await page.context().close();
});
