import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { until } from "./programs.mjs";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** What the zip for editors holds. */
export const embedFolder = path("dist/embed");
export const samplesFolder = path("web/samples");

if (!existsSync(`${embedFolder}/leerruimte.js`)) throw new Error("dist/embed is not built; run scripts/build");

/**
 * An editor's page, with what must not happen in it written down: errors, files that are not there, violations of a policy,
 * and requests to anywhere else; and what the tag tells.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url @param {{ language?: string, viewport?: object, also?: string[] }} [options] `also`: other origins that it may ask
 * @returns {Promise<{ page: import("playwright-core").Page, seen: { problems: string[], told: { type: string, detail: any }[] } }>}
 */
export async function openHost(browser, url, { language = "nl-NL", viewport = { width: 1280, height: 900 }, also = [], ...options } = {}) {
  const context = await browser.newContext({ locale: language, viewport, ...options });
  const page = await context.newPage();
  const seen = { problems: [], told: [] };
  page.on("pageerror", (error) => seen.problems.push(error.message));
  page.on("console", (message) => {
    // That a file is not there is said below, with its name.
    if (["error", "warning"].includes(message.type()) && !message.text().startsWith("Failed to load resource")) seen.problems.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) seen.problems.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && ![new URL(url).origin, ...also].includes(asked.origin)) seen.problems.push(`asks ${request.url()}`);
  });
  await page.exposeFunction("tell", (type, detail) => seen.told.push({ type, detail }));
  await page.exposeFunction("noteViolation", (text) => seen.problems.push(text));
  await page.addInitScript(() => {
    for (const type of ["ready", "progress", "complete", "saved", "error"]) {
      addEventListener(`leerruimte-${type}`, (event) => globalThis.tell(type, event.detail));
    }
    addEventListener("securitypolicyviolation", (event) => globalThis.noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  await page.goto(url);
  return { page, seen };
}

/**
 * Opens the scan, answers its first page and goes to the next one; then waits until the engine says that it counts.
 * @param {import("playwright-core").Page | import("playwright-core").FrameLocator} place the page with the tag, or the frame
 * @param {{ told: { type: string, detail: any }[] }} seen what the tag tells
 * @returns {Promise<string[]>} the statements of the first page and of the second
 */
export async function goThrough(place, seen) {
  const begin = place.getByRole("button", { name: /^Begin$/ });
  const items = place.locator("lr-question .item");
  await items.or(begin).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  await items.first().waitFor();
  const statement = () => items.first().locator("legend").first().textContent();
  const first = await statement();
  for (const item of await items.all()) await item.locator("input").first().check();
  await place.getByRole("button", { name: /^(Volgende|Next)$/ }).click();
  await place.locator("lr-question .item legend").filter({ hasNotText: first }).first().waitFor();
  await until(async () => {
    const said = (type) => seen.told.filter((event) => event.type === type).map(({ detail }) => detail);
    assert.deepEqual(said("error"), []);
    assert.equal(said("ready").length, 1);
    assert.ok(said("progress").at(-1).given > 0);
  }, "the scan", 10);
  return [first, await statement()].map((text) => text.trim());
}

/** What a questionnaire asks first. @param {"nl" | "en"} language */
export function firstStatement(id, language, audience = "staff") {
  const { text } = JSON.parse(readFileSync(path(`questionnaires/${id}.json`), "utf8")).items[0];
  return (text[audience] ?? text)[language];
}
