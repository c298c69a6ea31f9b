// What the address of a frame may say, and what it takes from the page around.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { embed } from "../../web/texts/embed.js";
import { nl } from "../../web/texts/nl.js";
import { transfer } from "../../web/texts/transfer.js";
import { startBrowser } from "../page/browser.mjs";
import { iframe, modes, serveFrames } from "./frames.mjs";

const { sandbox } = modes.sandboxed;
let browser;
let served;
before(async () => {
  browser = await startBrowser();
  served = await serveFrames();
});
after(async () => {
  await browser.close();
  served.close();
});

/** A page around a frame with options in its address, in a browser that speaks Dutch. */
async function openWith(options, attributes = { sandbox }) {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 900, height: 800 } });
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(served.page(iframe(served.frame("127.0.0.1", options), attributes)));
  const frame = page.frames()[1];
  await frame.waitForSelector("html[data-ready]");
  return { page, frame, asked, attributes: await attributesOf(frame) };
}
const attributesOf = (frame) => frame.locator("leerruimte-scan").evaluate((scan) => Object.fromEntries([...scan.attributes].map(({ name, value }) => [name, value])));

test("known options with known values reach the scan", async () => {
  const options = { src: "beleid-op-papier", audience: "staff", form: "full", name: "two", mode: "scan", storage: "none", engine: "plain", lang: "en", theme: "dark" };
  const { page, frame, attributes } = await openWith(String(new URLSearchParams(options)));
  assert.deepEqual(attributes, options);
  await frame.locator("lr-question h1").waitFor();
  await page.context().close();
});

test("a frame opens where a round is led", async () => {
  const { page, frame, attributes } = await openWith(String(new URLSearchParams({ src: "beleid-op-papier", mode: "round", lang: "en" })));
  assert.equal(attributes.mode, "round");
  await frame.locator("lr-round #round-files").waitFor();
  await page.context().close();
});

test("everything else is ignored", async () => {
  const bad = { lang: "__proto__", audience: "<b>", form: "../x", mode: "eval", storage: "cloud", theme: "javascript:1", engine: "other", name: "a b", base: "https://elsewhere.example/", expose: "answers", answers: "/x.json", onclick: "alert(1)", constructor: "1" };
  const { page, frame, attributes, asked } = await openWith(String(new URLSearchParams(bad)));
  assert.deepEqual(attributes, { lang: "nl", theme: "auto" });
  await frame.locator("lr-start h1").waitFor();
  assert.deepEqual(asked.filter((url) => !url.includes(`:${served.port}/`)), []);
  await page.context().close();
});

test("a questionnaire that is not in the frame is not fetched, and the frame says so", async () => {
  for (const src of ["nowhere", "__proto__", "https://elsewhere.example/own.json", "own.json"]) {
    const { page, frame, asked } = await openWith(String(new URLSearchParams({ src })));
    const told = await frame.locator(".problem").textContent();
    assert.ok(told.startsWith(embed.nl.nothing) && told.includes(src), told);
    assert.deepEqual(asked.filter((url) => url.includes("own.json") || url.includes("elsewhere")), []);
    await page.context().close();
  }
});

test("the page around decides what the address leaves open, and whatever it changes later", async () => {
  const { page, frame, attributes } = await openWith("src=nea-anker&lang=en");
  assert.equal(attributes.lang, "en"); // the page is Dutch
  await page.evaluate(() => { document.documentElement.lang = "de"; });
  await page.evaluate(() => { document.querySelector("iframe").dataset.theme = "dark"; });
  await frame.waitForSelector('html[data-theme="dark"][lang="en"]');
  await page.evaluate(() => { document.documentElement.lang = "nl-BE"; });
  await page.waitForTimeout(300);
  assert.equal((await attributesOf(frame)).lang, "en", "the page said Dutch from the beginning: nothing changed");
  await page.evaluate(() => { document.querySelector("iframe").dataset.lang = "en"; });
  await page.waitForTimeout(100);
  await page.evaluate(() => { delete document.querySelector("iframe").dataset.lang; });
  await frame.waitForSelector('html[lang="nl"]');
  await frame.getByRole("button", { name: "English" }).waitFor();
  await page.context().close();
});

test("frames that come later grow too, each by itself", async () => {
  const { page } = await openWith("src=nea-anker");
  await page.evaluate(() => {
    const first = document.querySelector("iframe");
    const later = first.cloneNode();
    later.removeAttribute("style");
    later.src = first.src.replace("nea-anker", "leerrijke-werkomgeving&audience=staff");
    first.after(later);
  });
  await page.waitForFunction(() => {
    const [first, later] = [...document.querySelectorAll("iframe")].map(({ style }) => parseInt(style.height, 10));
    return first > 0 && later > 0 && first !== later;
  });
  await page.context().close();
});

test("in a sandbox the statements of a report can be copied", async () => {
  const { page, frame } = await openWith("src=nea-anker&audience=staff&form=full");
  await frame.locator("lr-question .item label").first().click();
  await frame.locator("leerruimte-app").evaluate(({ shadowRoot }) => shadowRoot.dispatchEvent(new CustomEvent("act", { detail: { action: "go", argument: { screen: "report" } } })));
  await frame.getByRole("button", { name: transfer.nl.copy_statements }).click();
  await frame.getByText(transfer.nl.copied, { exact: true }).waitFor();
  assert.equal(await frame.getByText(nl.not_printed).count(), 0);
  await page.context().close();
});

test("where no script may run the frame says what is missing", async () => {
  const page = await browser.newPage();
  await page.goto(served.page(iframe(served.frame("127.0.0.1", "src=nea-anker"), { sandbox: "allow-forms" })));
  const shown = await page.frames()[1].evaluate(() => [...document.querySelectorAll("noscript p")].filter((one) => one.getClientRects().length > 0).map(({ textContent }) => textContent));
  assert.equal(shown.length, 2);
  assert.match(shown[0], /JavaScript nodig/);
  assert.match(shown[1], /needs JavaScript/);
  await page.close();
});
