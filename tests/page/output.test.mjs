// What is taken out of the page is what the core says, opens elsewhere, and brings the same report back; what cannot be read changes nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import { openPage, startBrowser } from "./browser.mjs";
import { startCalls } from "./engine.mjs";
import { nativeReport } from "./native.mjs";
import { products } from "./products.mjs";
import { everything } from "./responses.mjs";

const id = "leerrijke-werkomgeving";
const folder = mkdtempSync(join(tmpdir(), "leerruimte-output-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser;
let served;
let calls;
let given;
before(async () => {
  browser = await startBrowser();
  served = await products();
  calls = await startCalls();
  given = everything(calls, id, "=HYPERLINK(\"http://example.org\")\tmet <b>tab</b>");
});
after(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
});

const answerFile = (response = given) => calls.writeAnswers({ questionnaire: response.questionnaire, response: response, format: "json" });
const asFile = (name, text) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
async function open(product, options = {}) {
  const opened = await openPage(browser, served.urls[product], options);
  opened.page.setDefaultTimeout(20_000);
  return opened;
}
const toTransfer = (page) => page.getByRole("button", { name: /antwoorden uit een bestand|Meenemen of verdergaan/ }).first().click();
const bring = (page, file) => page.locator("#bring-file").setInputFiles(file);

/** A page on the report of what was given, through the file. */
async function onReport(product, options) {
  const opened = await open(product, options);
  await toTransfer(opened.page);
  await bring(opened.page, asFile("antwoorden.json", answerFile()));
  await opened.page.waitForSelector("lr-report h1");
  return opened;
}

async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path), text: readFileSync(path, "utf8") };
}

const keep = (page, name) => download(page, async () => {
  if (!(await page.locator("details.keep").getAttribute("open") === "")) await page.locator("details.keep > summary").click();
  await page.locator("details.keep").getByRole("button", { name, exact: true }).click();
});

/** The figures and words of a report that is shown, in order. */
const shown = (page) => page.evaluate(() => {
  const root = document.querySelector("leerruimte-app")?.shadowRoot ?? document;
  const texts = (where) => [...root.querySelectorAll(where)].map((element) => element.textContent.replaceAll(/\s+/g, " ").trim());
  return { title: texts(".report h1"), summary: texts(".summary li"), strengths: texts(".strengths li"), steps: texts(".steps h3"), scores: texts("#why summary"), traces: texts("#why tbody tr"), certainty: texts("#certainty > ul > li") };
});

/** The files of a zip archive, by name. */
function unzipped(bytes) {
  const files = {};
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + size);
    files[name] = (method === 0 ? content : inflateRawSync(content)).toString("utf8");
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const unescaped = (text) => text.replaceAll(/&(amp|lt|gt|quot|#39|apos);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'" })[name]);
const textIn = (xml) => [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => unescaped(text)).join("");

/** The cells of a sheet that hold something, row by row. */
function cells(sheet, strings) {
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(([, attributes, content = ""]) => {
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
    if (/t="s"/.test(attributes)) return [strings[Number(value)]];
    if (/t="inlineStr"/.test(attributes)) return [textIn(content)];
    return value === undefined ? [] : [Number(value)];
  }));
}

for (const product of ["the site", "the single file"]) {
  test(`every file that ${product} gives holds what the core says`, async () => {
    const { page, seen } = await onReport(product);
    const request = { questionnaire: id, response: given };
    assert.deepEqual(JSON.parse((await keep(page, "Als gegevens (JSON)")).text), nativeReport(given));
    assert.equal((await keep(page, "Als tekst")).text, nativeReport(given, { format: "md" }));
    const answers = await keep(page, "Als bestand");
    assert.equal(answers.name, `${id}-antwoorden.json`);
    assert.equal(answers.text, answerFile());
    assert.equal((await keep(page, "Als tabel (CSV)")).text, calls.writeAnswers({ ...request, format: "csv" }));

    const files = unzipped((await keep(page, "Als rekenblad (Excel)")).bytes);
    const strings = [...(files["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => textIn(item));
    const tables = calls.tables({ ...request, language: "nl" });
    assert.equal(Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length, tables.length);
    for (const [index, { title, columns, rows }] of tables.entries()) {
      const sheet = files[`xl/worksheets/sheet${index + 1}.xml`];
      assert.deepEqual(cells(sheet, strings), [columns, ...rows].map((row) => row.filter((cell) => cell !== null && cell !== "")), title);
      assert.doesNotMatch(sheet, /<f[ >]/, `${title} holds a formula`);
    }
    assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
    await page.context().close();
  });

  test(`a report kept from ${product} opens from disk, asks for nothing, and brings its answers back`, async () => {
    const { page, seen } = await onReport(product);
    const figures = await shown(page);
    const kept = await keep(page, "Als webpagina");
    assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
    await page.context().close();

    assert.doesNotMatch(kept.text, /<button|<script(?! type="application\/json")| on[a-z]+=| style="|<!--\?lit/);
    assert.match(kept.text, /style-src 'sha256-/);
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: false });
    const living = await context.newPage();
    const said = [];
    living.on("console", (message) => said.push(message.text()));
    living.on("request", (request) => said.push(request.url()));
    await living.goto(pathToFileURL(kept.path).href);
    assert.deepEqual(said, [pathToFileURL(kept.path).href]);
    assert.deepEqual(await shown(living), figures);
    assert.equal(await living.evaluate(() => document.documentElement.scrollWidth), 320);
    const drawn = await living.locator(".picture > svg").evaluateAll((drawings) => drawings.filter((drawing) => drawing.checkVisibility()).length);
    assert.ok(drawn > 0 && drawn === await living.locator("#stand .picture, #pictures .picture").count());
    await context.close();

    const checked = await browser.newContext({ bypassCSP: true });
    const axed = await checked.newPage();
    await axed.goto(pathToFileURL(kept.path).href);
    await axed.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    await axed.evaluate(axe);
    const { violations } = await axed.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    assert.deepEqual(violations.map(({ id: rule, nodes }) => `${rule} ${nodes[0].target}`), []);
    await checked.close();

    const { page: fresh } = await open(product);
    await toTransfer(fresh);
    await bring(fresh, kept.path);
    await fresh.waitForSelector("lr-report h1");
    assert.deepEqual(await shown(fresh), figures);
    await fresh.context().close();
  });
}

test("the code is the core's, its square holds the link, and the link opens the same report with no trace in the address", async () => {
  const { page, seen } = await onReport("the site");
  const figures = await shown(page);
  await page.locator("details.keep > summary").click();
  await toTransfer(page);
  const { code, left_out: leftOut } = calls.writeCode({ questionnaire: id, response: given });
  assert.equal((await page.locator(".code").innerText()).trim().replaceAll(/\s+/g, "-"), code);
  assert.equal(leftOut, 1);
  assert.match(await page.locator("lr-transfer").innerText(), /Eén antwoord in uw eigen woorden past niet in de code/);

  await page.locator(".qr").screenshot({ path: join(folder, "qr.png") });
  const link = execFileSync("zbarimg", ["--raw", "-q", join(folder, "qr.png")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  assert.equal(link, `${served.urls["the site"]}#code=${code.replaceAll("-", "")}`);
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await page.context().close();

  const { page: fresh } = await openPage(browser, link);
  await fresh.waitForSelector("lr-report h1");
  // Open answers do not travel in a code.
  assert.deepEqual(await shown(fresh), figures);
  assert.equal(fresh.url(), served.urls["the site"]);
  await fresh.goBack().catch(() => {});
  assert.doesNotMatch(fresh.url(), /code=/);
  await fresh.context().close();
});

test("a file's own square holds the code itself, and a code typed by hand brings the report", async () => {
  const { page } = await onReport("the single file", { colorScheme: "dark" });
  const figures = await shown(page);
  await page.locator("details.keep > summary").click();
  await toTransfer(page);
  await page.locator(".qr").screenshot({ path: join(folder, "qr.png") });
  const code = execFileSync("zbarimg", ["--raw", "-q", join(folder, "qr.png")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  assert.equal(code, calls.writeCode({ questionnaire: id, response: given }).code.replaceAll("-", ""));
  await page.context().close();

  const { page: fresh, seen } = await open("the single file");
  await toTransfer(fresh);
  await fresh.getByLabel("Of typ een code").fill(code.toLowerCase().replaceAll(/(.{4})/g, "$1 "));
  await fresh.keyboard.press("Tab");
  await fresh.getByRole("button", { name: "Ga verder met deze code" }).click();
  await fresh.waitForSelector("lr-report h1");
  assert.deepEqual(await shown(fresh), figures);
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await fresh.context().close();
});

test("what cannot be read is refused in a sentence, and changes nothing", async () => {
  const { page, seen } = await onReport("the single file");
  const figures = await shown(page);
  await page.locator("details.keep > summary").click();
  await toTransfer(page);
  const { code } = calls.writeCode({ questionnaire: id, response: given });
  const files = {
    "beschadigd": answerFile().replace(/("trust_1": )\d/, (_, name) => `${name}${given.answers.trust_1 === 1 ? 2 : 1}`),
    "geen antwoorden": "<p>tekst</p>",
    "groter dan 5 MB": "x".repeat(5_000_001),
    "hoort bij een vragenlijst die hier niet is": JSON.stringify({ questionnaire: "elders", answers: {} }),
  };
  for (const [sentence, text] of Object.entries(files)) {
    await bring(page, asFile("antwoorden.json", text));
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    assert.match(await page.getByRole("alert").innerText(), /Wat hier stond, is niet veranderd/);
  }
  const swapped = code.at(-1) === "0" ? "1" : "0";
  for (const [sentence, typed] of Object.entries({ "een teken fout, weg of verwisseld": code.slice(0, -1) + swapped, "te kort of te lang": code.slice(0, 8), "een teken dat niet in een code hoort": `${code.slice(0, -1)}!` })) {
    await page.getByLabel("Of typ een code").fill(typed);
    await page.getByRole("button", { name: "Ga verder met deze code" }).click();
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    assert.equal(await page.getByLabel("Of typ een code").inputValue(), typed);
  }
  await page.getByRole("button", { name: "Terug naar de vragen" }).click();
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
  assert.deepEqual(await shown(page), figures);
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await page.context().close();
});

test("answers that are here are replaced only after a question", async () => {
  const { page } = await onReport("the site");
  const figures = await shown(page);
  const other = { ...given, answers: { ...given.answers, trust_1: given.answers.trust_1 === 1 ? 5 : 1 } };
  for (const yes of [false, true]) {
    await page.locator("details.keep > summary").click();
    await toTransfer(page);
    await bring(page, asFile("andere.json", answerFile(other)));
    const heading = page.getByRole("heading", { name: "Hier staan al antwoorden" });
    await heading.waitFor();
    assert.equal(await heading.evaluate((element) => element === element.getRootNode().activeElement), true);
    await page.getByRole("button", { name: yes ? "Ja, vervang" : "Nee, houd" }).click();
    if (!yes) {
      await page.getByRole("button", { name: "Terug naar de vragen" }).click();
      await page.getByRole("button", { name: "Naar het overzicht" }).click();
      await page.getByRole("button", { name: "Bekijk uw rapport" }).click();
    }
    await page.waitForSelector("lr-report h1");
    if (yes) assert.notDeepEqual((await shown(page)).traces, figures.traces);
    else assert.deepEqual(await shown(page), figures);
  }
  await page.context().close();
});

test("a picture goes along as SVG that stands by itself and as PNG, and a table through the clipboard", async () => {
  const { page, seen } = await onReport("the site", { colorScheme: "dark", permissions: ["clipboard-read", "clipboard-write"] });
  const radar = page.locator("lr-radar").first();
  await radar.locator("summary").click();
  const { name, text: svg } = await download(page, () => radar.getByRole("button", { name: "Download als SVG" }).click());
  assert.equal(name, `${id}-beeld-picture-0.svg`);
  assert.match(svg, /<title[^>]*>Drie niveaus in één beeld<\/title>/);
  assert.match(svg, /<desc/);
  assert.doesNotMatch(svg, /class="|var\(|style="|<!--/);
  for (const { shown: figure } of nativeReport(given).pictures[0].rows.flatMap(({ marks }) => marks)) assert.ok(svg.includes(`>${figure}<`), figure);
  const { bytes } = await download(page, () => radar.getByRole("button", { name: "Download als PNG" }).click());
  assert.equal(bytes.subarray(0, 8).toString("hex"), "89504e470d0a1a0a");
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg);
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [Math.floor(width * 2), Math.floor(height * 2)]);

  const table = calls.tables({ questionnaire: id, response: given, language: "nl" }).find((one) => one.id === "picture-0");
  await radar.getByRole("button", { name: "Kopieer de tabel" }).click();
  await radar.getByText("Gekopieerd.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), table.tsv);
  const markup = await page.evaluate(async () => (await (await navigator.clipboard.read())[0].getType("text/html")).text());
  assert.match(markup, /<table[\s\S]*<th>Onderdeel<\/th>/);
  await page.getByRole("button", { name: "Kopieer alle antwoorden als tabel" }).click();
  await page.locator("#why").getByText("Gekopieerd.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Code\t/);
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await page.context().close();
});

test("where the page may not use the clipboard, the browser's own command copies", async () => {
  const { page } = await onReport("the single file", { permissions: ["clipboard-read"] });
  const read = await page.evaluateHandle(() => { const { clipboard } = navigator; return () => clipboard.readText(); });
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  const radar = page.locator("lr-radar").first();
  await radar.locator("summary").click();
  await radar.getByRole("button", { name: "Kopieer de tabel" }).click();
  await radar.getByText("Gekopieerd.").waitFor();
  assert.match(await page.evaluate((clipboard) => clipboard(), read), /^Onderdeel\tScore/);
  await page.context().close();
});
