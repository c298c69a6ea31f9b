import { chromium } from "playwright-core";

export const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts the real Chromium of this machine. @param {string[]} more flags */
export const startBrowser = (more = []) => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...flags, ...more] });

/** The same with a profile of its own, that stays when it is closed. @param {string} folder */
export const startPersistent = (folder) => chromium.launchPersistentContext(folder, { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags, locale: "nl-NL" });

/**
 * A page that writes down what must not happen.
 * @returns {Promise<{ page: import("playwright-core").Page, seen: { requests: string[], violations: string[], errors: string[] } }>}
 *   requests are those since `ready`; violations and errors those since the beginning
 */
export async function openPage(browser, url, { language = "nl-NL", ...options } = {}) {
  const context = await browser.newContext({ locale: language, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = { requests: [], violations: [], errors: [] };
  let ready = false;
  page.on("request", (request) => {
    if (ready && !request.url().startsWith("blob:")) seen.requests.push(request.url());
  });
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  await page.exposeFunction("noteViolation", (text) => seen.violations.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => globalThis.noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  await page.goto(url);
  await page.waitForSelector("html[data-ready]");
  ready = true;
  return { page, seen };
}
