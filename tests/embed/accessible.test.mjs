// The tag and the charts in somebody else's page: axe-core finds nothing, by day and by night, with a page's own colours; everything goes by key.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { startBrowser } from "../page/browser.mjs";
import { serveFolder } from "../page/products.mjs";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page with a header, main part and footer of its own. */
const hostPage = (style, content) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Intranet</title><meta name="viewport" content="width=device-width">
<style>${style}</style><script type="module" src="leerruimte.js"></script></head>
<body><header><a href="#nieuws">Naar het nieuws</a></header><main><h1>Intranet</h1>${content}<h2 id="nieuws">Nieuws</h2><p><a href="#top">Naar boven</a></p></main><footer>Colofon</footer></body></html>`;

const scan = '<leerruimte-scan src="ruimte-en-vertrouwen" audience="staff" storage="none"></leerruimte-scan>';
const colours = "leerruimte-scan { --lr-accent: #ffd400; --lr-paper: #fff; --lr-sheet: #f2f2f2; --lr-soft: #aaa; }";
const pages = {
  "plain.html": hostPage("", scan),
  "colours.html": hostPage(colours, scan),
  "charts.html": hostPage("", '<leerruimte-chart src="report.json"></leerruimte-chart><leerruimte-chart src="report.json" picture="1"></leerruimte-chart><leerruimte-chart src="report.json" picture="9"></leerruimte-chart>'),
};

let folder;
let served;
let browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "leerruimte-tag-"));
  cpSync(path("dist/embed"), folder, { recursive: true });
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  writeFileSync(join(folder, "report.json"), execFileSync(path("build/bin/leerruimte"),
    ["report", path("questionnaires/leerrijke-werkomgeving.json"), path("questionnaires/examples/firm.json"), "--lang", "nl", "--format", "json"]));
  served = await serveFolder(folder);
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
});

/** @param {"light" | "dark"} colorScheme @param {[number, number]} size */
async function open(name, colorScheme, [width, height]) {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(served.url + name);
  await page.evaluate(axe);
  return page;
}

const violations = (page) => page.evaluate(async (runOnly) => {
  const found = await globalThis.axe.run(document, { runOnly });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).join(", ")}`);
}, rules);

/** Looks at every kind of screen on the way to the report. */
async function everyScreen(page, look) {
  await page.evaluate(() => document.querySelector("leerruimte-scan").ready);
  await look("a question");
  for (let step = 0; step < 3; ++step) {
    await page.locator("lr-question .item input").first().check();
    await page.getByRole("button", { name: /^(Volgende|Sla over)$/ }).click();
  }
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await look("the review");
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  await page.getByRole("button", { name: "Open alles" }).click();
  await look("the report");
  for (const name of ["Wat is hier bewaard?", "Meenemen of verdergaan", "Toegankelijkheid"]) {
    await page.getByRole("button", { name }).last().click();
    await page.waitForTimeout(100);
    await look(name);
  }
}

for (const name of ["plain.html", "colours.html"]) {
  for (const [colorScheme, size] of [["light", [360, 740]], ["dark", [1280, 900]]]) {
    test(`axe finds nothing in ${name} with the tag, ${colorScheme}`, async () => {
      const page = await open(name, colorScheme, size);
      const found = [];
      await everyScreen(page, async (screen) => {
        for (const one of await violations(page)) found.push(`${screen}: ${one}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${screen}: ${over} px wider than the window`);
      });
      assert.deepEqual(found, []);
      await page.context().close();
    });
  }
}

test("axe finds nothing in a page with charts", async () => {
  const page = await open("charts.html", "dark", [800, 900]);
  await page.waitForFunction(() => [...document.querySelectorAll("leerruimte-chart")].every((one) => one.shadowRoot.querySelector("leerruimte-figure")?.shadowRoot.querySelector("figure, [role=alert]")));
  assert.deepEqual(await violations(page), []);
  assert.match(await page.locator("leerruimte-chart .problem").innerText(), /Het rapport heeft er \d+/);
  await page.context().close();
});

test("axe would find a mistake inside the tag", async () => {
  const page = await open("plain.html", "light", [800, 900]);
  await page.evaluate(() => document.querySelector("leerruimte-scan").ready);
  await page.evaluate(() => document.querySelector("leerruimte-scan").shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector(".main").append(document.createElement("button")));
  assert.match((await violations(page)).join(), /button-name/);
  await page.context().close();
});

test("by key alone: into the tag, through a page of questions, and out at the other side", async () => {
  const page = await open("plain.html", "light", [1000, 900]);
  await page.evaluate(() => document.querySelector("leerruimte-scan").ready);
  const focused = () => page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return { inside: document.activeElement.localName === "leerruimte-scan", type: element.type ?? "", text: element.innerText?.trim() ?? "" };
  });
  let answered = 0;
  let visited = 0;
  for (let press = 0; press < 80; ++press) {
    await page.keyboard.press("Tab");
    const { inside, type, text } = await focused();
    visited += inside ? 1 : 0;
    if (type === "radio") {
      await page.keyboard.press("Space");
      ++answered;
    }
    if (text === "Volgende") break;
    assert.notEqual(text, "Naar boven", "focus went past the questions");
  }
  assert.ok(answered > 0 && visited > answered, `${answered} answers, ${visited} stops`);
  await page.keyboard.press("Enter");
  await page.getByText("Stap 2 van").waitFor();
  let left = false;
  for (let press = 0; press < 80 && !left; ++press) {
    await page.keyboard.press("Tab");
    left = !(await focused()).inside && (await focused()).text === "Naar boven";
  }
  assert.ok(left, "focus leaves the tag at its end");
  await page.context().close();
});
