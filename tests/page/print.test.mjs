// What comes out of a printer or "save as PDF": a summary of at most two pages, then the details; tagged; every figure there; nothing clipped.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openPage, startBrowser } from "./browser.mjs";
import { startCalls } from "./engine.mjs";
import { nativeReport, questionnaire } from "./native.mjs";
import { singleFile } from "./products.mjs";
import { everything } from "./responses.mjs";

const folder = mkdtempSync(join(tmpdir(), "leerruimte-print-"));
let browser;
let calls;
before(async () => {
  browser = await startBrowser();
  calls = await startCalls();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The single file, opening on the report of a response. */
function reportPage(response, language) {
  const { fingerprint } = calls.open(questionnaire(response.questionnaire));
  const page = readFileSync(fileURLToPath(singleFile), "utf8");
  const start = `<script type="application/json" id="leerruimte-start">`;
  const path = join(folder, `${response.questionnaire}-${language}.html`);
  writeFileSync(path, page.replace(`${start}{}`, () => `${start}${JSON.stringify({ language, response: { ...response, fingerprint } })}`));
  return pathToFileURL(path).href;
}

const squeezed = (text) => text.normalize("NFC").replaceAll(/[\s\u00ad-]/g, "");
const poppler = (program, ...rest) => execFileSync(program, rest, { maxBuffer: 1 << 26, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** All that must be read on paper: figures beside what they are about, lines of a trace, first steps. */
function* said({ profile, pictures, lenses, strengths, first_steps: steps, certainty }) {
  const seen = new Set();
  function* explained(scores) {
    for (const { id, title, shown, rule, formula, trace, parts } of scores) {
      if (seen.has(id)) continue;
      seen.add(id);
      yield title + shown;
      yield rule;
      yield formula;
      for (const { text, answer, counted } of trace) yield text + answer + counted;
      yield* explained(parts);
    }
  }
  yield* explained(profile);
  for (const { rows } of pictures) for (const { marks } of rows) for (const { shown } of marks) yield shown;
  for (const { groups } of lenses) for (const { shown } of groups) yield shown;
  for (const { title, shown } of strengths) yield title + shown;
  for (const { title, text, why, chosen_because: because } of steps) yield* [title, text, why, because];
  yield* certainty;
}

/** Words of a PDF that stand in the white border of their page, in points, where only page numbers belong. */
function* outside(path, border) {
  const pages = poppler("pdftotext", "-bbox", path, "-").split("<page ").slice(1);
  for (const [index, page] of pages.entries()) {
    const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page);
    for (const [, left, top, right, bottom, word] of page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)) {
      if (left < border || top < border || right > width - border || (bottom > height - border && !/^[\d/]+$/.test(word))) yield `page ${index + 1}: ${word}`;
    }
  }
}

/** What is wider than its box, or sticks out of the sheet, when the report is laid out for paper of a width in CSS pixels. */
async function tooWide(page, width) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: "print" });
  await page.waitForTimeout(100);
  const found = await page.evaluate(() => {
    const report = document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-report");
    report.layOut(true);
    const names = [];
    for (const element of report.querySelectorAll("*")) {
      if (element.closest(".no-print, .hidden") || getComputedStyle(element).display === "inline") continue;
      const { left, right } = element.getBoundingClientRect();
      const clipped = !(element instanceof SVGElement) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (clipped || left < -1 || right > innerWidth + 1) names.push(`${element.localName}.${element.getAttribute("class")}`);
    }
    report.layOut(false);
    return names;
  });
  await page.emulateMedia({ media: null });
  return found;
}

const details = { nl: ["Uw scores in beeld", "Waarom deze score?"], en: ["Your scores in pictures", "Why this score?"] };
const papers = { A4: 210, Letter: 216, A5: 148 };

for (const id of ["leerrijke-werkomgeving", "randvoorwaarden"]) {
  for (const language of ["nl", "en"]) {
    test(`${id} on paper in ${language}: two pages of summary, then details, tagged, whole`, async () => {
      const response = everything(calls, id);
      const native = nativeReport(response, { language });
      // A phone for English: paper is as wide as it is, whatever the window.
      const viewport = language === "en" ? { width: 360, height: 640 } : { width: 1280, height: 900 };
      const { page, seen } = await openPage(browser, reportPage(response, language), { language, viewport });
      await page.waitForSelector("lr-report");
      for (const [format, millimetres] of Object.entries(papers)) {
        const path = join(folder, `${id}-${language}-${format}.pdf`);
        await page.pdf({ path, format, tagged: true, outline: true, printBackground: true });
        assert.match(poppler("pdfinfo", path), /Tagged: +yes/);
        const structure = poppler("pdfinfo", "-struct", path);
        for (const tag of ["H1", "H2", "H3", "Figure", "Table", "TH", "L "]) assert.match(structure, new RegExp(`^ *${tag}`, "m"), `${format} has ${tag}`);

        const pages = poppler("pdftotext", "-raw", path, "-").split("\f");
        const first = pages.findIndex((text) => text.split("\n").some((line) => details[language].includes(line.trim())));
        assert.ok(first === 1 || first === 2, `${format}: the summary takes ${first} pages`);
        const text = squeezed(pages.map((one) => one.replace(/\n\d+ \/ \d+\s*$/, "")).join(""));
        for (const one of said(native)) assert.ok(text.includes(squeezed(one)), `${format} says ${one}`);
        assert.deepEqual([...outside(path, 24)], [], format);
        const width = Math.round((millimetres - 28) / 25.4 * 96);
        assert.deepEqual(await tooWide(page, width), [], format);
        await page.setViewportSize(viewport);
      }
      assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
      await page.context().close();
    });
  }
}

test("what is wider than paper would be found", async () => {
  const { page } = await openPage(browser, reportPage(everything(calls, "nea-anker"), "nl"));
  await page.waitForSelector("lr-report");
  await page.evaluate(() => {
    const heading = document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-report h2");
    heading.append("x".repeat(200));
  });
  assert.match((await tooWide(page, 600)).join(), /h2/);
  await page.context().close();
});
