// A round: whoever leads it adds what colleagues hand in, and gets what the core says of the group: no more, and of nobody alone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { round } from "../../web/texts/round.js";
import { openPage, startBrowser } from "./browser.mjs";
import { startCalls } from "./engine.mjs";
import { nativeGroup, questionnaire } from "./native.mjs";
import { products } from "./products.mjs";
import { everything, team } from "./responses.mjs";

const id = "leerrijke-werkomgeving";
const table = readFileSync(new URL("../../questionnaires/examples/team.csv", import.meta.url), "utf8");
const secret = "GEHEIM van een collega";
const folder = mkdtempSync(join(tmpdir(), "leerruimte-round-"));
let browser;
let served;
let calls;
let people;
before(async () => {
  browser = await startBrowser();
  served = await products();
  calls = await startCalls();
  people = team(calls, id, 40);
  const { id: words } = calls.view({ questionnaire: id, language: "nl", audience: "staff", form: "full" }).pages.flatMap(({ items }) => items).find(({ kind }) => kind === "text");
  people[1].answers[words] = secret;
});
after(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
});

const answerFile = (response) => calls.writeAnswers({ questionnaire: response.questionnaire, response, format: "json" });
const file = (name, text) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
/** Files of colleagues, as a browser names them in one folder. */
const files = (responses) => responses.map((response, index) => file(`${id}-antwoorden (${index}).json`, answerFile(response)));
const codeOf = (response) => calls.writeCode({ questionnaire: id, response }).code;
const squeezed = (text) => text.replaceAll(/\s+/g, " ").trim();

async function open(product, { fragment = `scan=${id}&screen=round`, ...options } = {}) {
  const opened = await openPage(browser, `${served.urls[product]}#${fragment}`, options);
  opened.page.setDefaultTimeout(15_000);
  await opened.page.waitForSelector("lr-round h1");
  return opened;
}
/** Adds files, and waits until the page has said what came of it. */
async function add(page, some) {
  const before = await held(page);
  await page.locator("#round-files").setInputFiles(some);
  await page.waitForFunction((last) => {
    const { round: now } = document.querySelector("leerruimte-app").snapshot;
    return now.last !== null && (now.last.refused.length > 0 || now.entries.length !== last);
  }, before);
}
const held = (page) => page.evaluate(() => document.querySelector("leerruimte-app").snapshot.round.entries.length);
const make = (page) => page.locator("#make-title ~ .buttons .primary").click();
const refusals = (page) => page.locator("lr-round .last .problem li").allInnerTexts().then((all) => all.map(squeezed));
const total = (page) => page.locator("lr-round .count").innerText();
const screen = (page) => page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.querySelector("main").innerText);

/** The report as it is saved. @param {"JSON" | "text"} kind */
async function saved(page, kind) {
  if (await page.locator("lr-group details.keep").getAttribute("open") === null) await page.locator("lr-group details.keep > summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("lr-group .ways button").nth(kind === "text" ? 0 : 1).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), text: readFileSync(path, "utf8") };
}

/** All scores of a report, those that are part of others too. */
const allOf = (scores) => scores.flatMap((score) => [score, ...allOf(score.parts)]);

/** Every sentence and figure of a group report that is to be read. */
const said = ({ title, about, profile, differences, strengths, first_steps: steps, beside, shares, ticks, facts }) => [
  title, ...about, ...profile.flatMap(({ marks }) => marks.filter(({ value }) => value !== null).map(({ shown }) => shown)), ...allOf(profile).flatMap(({ title: name, marks }) => [name, ...marks.map(({ sentence }) => sentence)]),
  ...differences.flatMap(({ title: name, sentence }) => [name, sentence]), ...strengths.flatMap(({ title: name, text }) => [name, text]), ...steps.flatMap(({ title: name, text, why, chosen_because: because }) => [name, text, why, because]),
  ...beside.flatMap(({ reference, group }) => [reference.sentence, group.sentence]), ...shares.map(({ sentence }) => sentence), ...ticks.flatMap(({ question, options }) => [question, ...options.map(({ sentence }) => sentence)]),
  ...facts.map(({ sentence }) => sentence),
].filter(Boolean);

/** What is to be read in an element, with whatever is folded in it. */
const wordsIn = (page, selector) => page.evaluate((where) => document.querySelector("leerruimte-app").shadowRoot.querySelector(where).textContent.replaceAll(/\s+/g, " "), selector);

for (const product of ["the site", "the single file"]) {
  test(`a round in ${product}: files, a table and codes become the report the program makes, and nothing of a person is shown`, async () => {
    const { page, seen } = await open(product);
    const other = everything(calls, "beleid-op-papier");
    await add(page, [...files(people.slice(0, 16)), file("vakantie.json", "geen antwoorden"), file("beleid.json", answerFile(other)), file("groot.json", "x".repeat(5_000_001))]);
    assert.equal(await total(page), round.nl.count(16));
    assert.deepEqual((await refusals(page)).map((one) => one.split(" ")[0]), ["vakantie.json", "beleid.json", "groot.json"]);
    assert.match((await refusals(page))[0], /geen bestand met antwoorden|geen antwoorden/);
    assert.ok((await refusals(page))[1].endsWith(round.nl.refused["other-questionnaire"]), (await refusals(page))[1]);
    assert.match((await refusals(page))[2], /groter dan 5 MB/);

    const [good, wrong] = [codeOf(people[16]), codeOf(people[17]).replace(/.$/, (last) => (last === "0" ? "1" : "0"))];
    await page.locator("#round-codes").fill(`${good.toLowerCase().replaceAll("-", " ")}\n\n${wrong}`);
    await page.locator("lr-round form button").click();
    await page.waitForFunction((left) => document.querySelector("leerruimte-app").shadowRoot.querySelector("#round-codes").value === left, wrong);
    assert.equal(await total(page), round.nl.count(17));
    assert.match((await refusals(page)).join(), /^Code op regel 3 Deze code klopt niet/);
    await page.locator("#round-codes").fill("");

    await add(page, [file("team.csv", table)]);
    assert.equal(await total(page), round.nl.count(47));
    await make(page);
    await page.waitForSelector("lr-group h1");
    await page.waitForFunction(() => document.querySelector("leerruimte-app").shadowRoot.activeElement?.localName === "h1");

    const everybody = [...people.slice(0, 17), ...calls.readRound({ questionnaire: id, content: table })];
    const json = await saved(page, "JSON");
    assert.equal(json.name, `${id}-groepsrapport.json`);
    const report = nativeGroup(everybody);
    assert.deepEqual(JSON.parse(json.text), report);
    assert.equal((await saved(page, "text")).text, nativeGroup(everybody, { format: "md" }));
    assert.equal(report.responses, 47);
    assert.ok(report.parts.length === 2 && report.profile.length > 0 && report.first_steps.length > 0, "this team has something to read");
    const shown = await wordsIn(page, "lr-group");
    assert.deepEqual(said(report).filter((sentence) => !shown.includes(squeezed(sentence))), []);
    assert.equal(await page.locator("lr-group [data-picture] svg").count() >= report.pictures.length, true);

    const everywhere = await page.evaluate(async () => {
      const root = document.querySelector("leerruimte-app").shadowRoot;
      const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => name));
      return [root.innerHTML, ...[...root.querySelectorAll("input, textarea")].map(({ value }) => value), ...Object.values(sessionStorage), ...Object.values(localStorage), ...databases, location.href].join("\n");
    });
    assert.ok(answerFile(people[1]).includes(secret), "it was handed in");
    for (const of of [secret, good, wrong, "r01", "Binnendienst"]) assert.ok(!everywhere.includes(of), `${of} is there`);
    assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
    await page.context().close();
  });
}

test("fewer people than the minimum get no report, and read how many it takes", async () => {
  const { page } = await open("the site");
  const { group_rules: rules } = questionnaire(id);
  const minimum = rules?.minimum ?? 5;
  assert.ok((await screen(page)).includes(round.nl.know(minimum)[2]));
  await add(page, files(people.slice(0, minimum - 1)));
  await make(page);
  const told = page.locator('lr-round .no-report [data-rule="too-few"]');
  await told.waitFor();
  const { about } = calls.group({ questionnaire: id, language: "nl", responses: people.slice(0, minimum - 1) });
  assert.equal(squeezed(await told.innerText()), squeezed([round.nl.no_report["too-few"], ...about].join(" ")));
  assert.equal(await page.locator("lr-group").count(), 0);
  // The same people once more are no other people.
  await add(page, files(people.slice(0, 2)));
  await make(page);
  await told.waitFor();
  assert.equal(await page.locator("lr-group").count(), 0);
  // Something added by mistake is taken out again, by keyboard.
  const before = await held(page);
  await page.locator("lr-round .entries button").last().press("Enter");
  assert.equal(await held(page), before - 1);
  assert.equal(await page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.activeElement.id), "entries-title");
  await page.context().close();
});

test("a second report needs enough new people; the first stays until then, and nothing can be taken out of it", async () => {
  const { page } = await open("the site");
  await add(page, files(people.slice(0, 18)));
  await make(page);
  await page.waitForSelector("lr-group h1");
  const first = (await saved(page, "JSON")).text;
  assert.equal(await page.locator("lr-round .entries button").count(), 0);
  await add(page, files(people.slice(18, 19)));
  await make(page);
  assert.equal(squeezed(await page.locator('lr-round .no-report [data-rule="too-soon"]').innerText()), squeezed(round.nl.no_report["too-soon"]));
  assert.equal((await saved(page, "JSON")).text, first);
  await add(page, files(people.slice(19, 40)));
  await make(page);
  await page.waitForFunction((about) => !document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-group .who").innerText.includes(about), JSON.parse(first).about[0]);
  assert.equal(JSON.parse((await saved(page, "JSON")).text).responses, 40);
  await page.context().close();
});

test("a report is read in the other language, and is still there after a look elsewhere", async () => {
  const { page, seen } = await open("the site", { language: "en-GB" });
  assert.equal(await page.locator("lr-round h1").innerText(), "A round with your team");
  assert.match(await page.locator("#round-letter").inputValue(), new RegExp(`${served.urls["the site"]}#scan=${id}&audience=staff\n`));
  await add(page, [file("team.csv", table)]);
  await make(page);
  await page.waitForSelector("lr-group h1");
  const report = (language) => nativeGroup(calls.readRound({ questionnaire: id, content: table }), { language });
  for (const [language, go] of [["en", async () => {}], ["nl", () => page.getByRole("button", { name: "Nederlands" }).click()]]) {
    await go();
    await page.waitForFunction((title) => document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-group h1").textContent === title, report(language).title);
    const shown = await wordsIn(page, "lr-group");
    assert.deepEqual(said(report(language)).filter((sentence) => !shown.includes(squeezed(sentence))), []);
  }
  await page.locator("footer").getByRole("button", { name: "Toegankelijkheid" }).click();
  await page.waitForSelector("lr-access h1");
  await page.goBack();
  await page.waitForSelector("lr-group h1");
  assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
  await page.context().close();
});

test("on paper stands the report with every figure, and nothing of the round around it", async () => {
  const { page } = await open("the single file");
  await add(page, [file("team.csv", table)]);
  await make(page);
  await page.waitForSelector("lr-group h1");
  const path = join(folder, "group.pdf");
  await page.pdf({ path, format: "A4", preferCSSPageSize: true });
  const paper = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).normalize("NFC").replaceAll(/[\s\u00ad-]/g, "");
  const report = nativeGroup(calls.readRound({ questionnaire: id, content: table }));
  const figures = report.pictures.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ shown }) => shown)));
  assert.ok(figures.length > 20);
  const missing = [report.title, ...report.about, ...figures, ...report.first_steps.map(({ title }) => title)].filter((text) => !paper.includes(text.replaceAll(/[\s\u00ad-]/g, "")));
  assert.deepEqual(missing, []);
  for (const words of ["team.csv", round.nl.add_files, round.nl.after_about]) assert.ok(!paper.includes(words.replaceAll(/[\s-]/g, "")), words);
  await page.context().close();
});

test("from the start page, with one's own answers; leaving asks first, and wiping leaves nothing", async () => {
  const { page } = await openPage(browser, `${served.urls["the site"]}#scan=${id}&audience=staff`);
  page.setDefaultTimeout(15_000);
  await page.locator("lr-question .option input").first().check();
  await page.goto(`${served.urls["the site"]}#screen=start`);
  await page.locator("lr-start .more").getByRole("button", { name: "Een ronde met uw team" }).click();
  await page.waitForSelector("lr-round h1");
  const asked = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  assert.equal(await asked(), false);
  await page.getByRole("button", { name: round.nl.own_add }).click();
  assert.equal(await total(page), round.nl.count(1));
  assert.equal(await page.getByRole("button", { name: round.nl.own_add }).count(), 0);
  assert.equal(await asked(), true);
  await page.getByRole("button", { name: round.nl.empty }).click();
  await page.getByRole("button", { name: round.nl.empty_yes }).click();
  assert.deepEqual([await total(page), await asked()], [round.nl.count(0), false]);
  await add(page, files(people.slice(0, 3)));
  await page.locator("footer").getByRole("button", { name: "Wat is hier bewaard?" }).click();
  await page.getByRole("button", { name: "Wis alles van dit apparaat" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await page.waitForSelector("lr-receipt [data-clean=yes]");
  assert.equal(await asked(), false);
  await page.evaluate(() => { location.hash = "#screen=round"; });
  await page.waitForSelector("lr-round h1");
  assert.equal(await total(page), round.nl.count(0));
  await page.context().close();
});
