// The Nu validator has nothing to say about the HTML that is served, nor about what every screen becomes in the browser.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { authorPage, serveSite } from "../page/products.mjs";
import { engines } from "./engines.mjs";
import { everyScreen } from "./screens.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const everyKind = readFileSync(new URL("../page/every_kind.json", import.meta.url), "utf8");

/** Between them: every kind of question but numbers, which the author page shows, and most kinds of pictures. */
const questionnaires = ["positie-om-te-leren", "ruimte-en-vertrouwen", "werkkenmerken", "waarden-en-mogelijkheden", "beleid-op-papier"];

let folder;
let site;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "leerruimte-markup-"));
  site = await serveSite();
});
after(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

/**
 * Not held against a page. The validator knows neither which hash a script or a style has nor where a page is served from, so that it
 * takes all of ours for forbidden; what browsers say of the policy is counted in the other tests. And it forgets the `headingoffset` of
 * the author page's preview as soon as an element in there has ended (`<div headingoffset="1"><p>x</p><h1>y</h1></div>` shows it).
 */
const beyondIt = /violates Content Security Policy \(meta tag\)|^Consider using the “h1” element as a top-level heading only/;

/** What the validator says about every file of a folder, in one go: a start of Java costs more than a file. @returns {Promise<string[]>} */
const validate = (where) => new Promise((resolve, reject) => {
  execFile("java", ["-Xss4m", "-jar", jar, "--format", "json", "--skip-non-html", where], { maxBuffer: 1 << 28 }, (error, _, report) => {
    if (!report.startsWith("{")) return reject(error ?? new Error(report));
    const messages = JSON.parse(report).messages.filter(({ message }) => !beyondIt.test(message));
    resolve(messages.map(({ url, lastLine, message, extract }) => `${url.slice(url.lastIndexOf("/") + 1)}:${lastLine} ${message} | ${extract ?? ""}`));
  });
});

/** The shadow root as a document of its own: without Lit's comments, and without the sheets, which are no part of the body. */
const asDocument = (page) => page.evaluate(() => {
  const app = document.querySelector("leerruimte-app, leerruimte-author");
  const copy = document.createElement("div");
  for (const node of app.shadowRoot.childNodes) copy.append(node.cloneNode(true));
  for (const style of copy.querySelectorAll("style")) style.remove();
  const { lang } = document.documentElement;
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${document.title || "-"}</title></head><body>${copy.innerHTML.replace(/<!--.*?-->/gs, "")}</body></html>`;
});

test("the validator finds nothing in what is served", async () => {
  const served = join(folder, "served");
  mkdirSync(served);
  for (const name of readdirSync(join(dist, "site")).filter((file) => file.endsWith(".html"))) copyFileSync(join(dist, "site", name), join(served, name));
  for (const name of ["leerruimte.html", "author.html"]) copyFileSync(join(dist, name), join(served, name));
  assert.deepEqual(await validate(served), []);
});

test("the validator finds nothing in what the screens become, in three engines", async (context) => {
  const screens = join(folder, "screens");
  mkdirSync(screens);
  let count = 0;
  for (const [engine, start] of Object.entries(engines)) {
    const browser = await start();
    try {
      const write = async (page, name) => {
        ++count;
        writeFileSync(join(screens, `${engine}-${name.replaceAll(/[^a-z0-9]+/g, "-")}.html`), await asDocument(page));
      };
      // The markup is the same code's everywhere; one engine goes everywhere, the others where most is drawn.
      for (const id of engine === Object.keys(engines)[0] ? questionnaires : questionnaires.slice(0, 1)) {
        const page = await browser.open(`${site.url}#scan=${id}&audience=staff`, { language: "nl" });
        await everyScreen(page, (name) => write(page, `${id}-${name}`));
        await page.close();
      }
      const page = await browser.open(site.url, { language: "en" });
      await write(page, "start");
      await page.goto(authorPage);
      await page.put("#editor", everyKind.slice(0, 300));
      await page.waitFor(() => document.querySelector("leerruimte-author").shadowRoot.querySelector(".problems button") !== null);
      await write(page, "author-problems");
      await page.put("#editor", everyKind);
      await page.waitFor(() => document.querySelector("leerruimte-author").shadowRoot.querySelector("lr-question") !== null);
      for (let step = 0; step < 4; ++step) {
        await page.evaluate((index) => {
          const select = document.querySelector("leerruimte-author").shadowRoot.querySelector("select");
          select.selectedIndex = index;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }, step);
        await write(page, `author-page-${step}`);
      }
      await page.close();
    } finally {
      await browser.close();
    }
  }
  context.diagnostic(`${count} screens`);
  assert.deepEqual(await validate(screens), []);
});

test("the validator would find a mistake", async () => {
  const wrong = join(folder, "wrong");
  mkdirSync(wrong);
  writeFileSync(join(wrong, "wrong.html"), "<!doctype html><html lang=nl><title>x</title><p id=a><p id=a>");
  assert.match((await validate(wrong)).join(), /Duplicate ID/);
});
