// Whatever stands in a questionnaire, an answer, a link or a message: it is text. Nothing runs, and nothing becomes an element.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { authorPage } from "../page/products.mjs";
import { engines } from "./engines.mjs";
import { broken, harmless, inQuestionnaires, inWords, payloads, questionnaires, scripts, strange, words, written } from "./payloads.mjs";
import { everyRound, go, has } from "./screens.mjs";

const built = readFileSync(fileURLToPath(new URL("../../dist/leerruimte.html", import.meta.url)), "utf8");
let folder;
let tried = 0;
let executions = 0;
before(() => { folder = mkdtempSync(join(tmpdir(), "leerruimte-payloads-")); });
after(() => {
  rmSync(folder, { recursive: true });
  console.log(`payloads x places x engines: ${tried}, executions ${executions}`);
});

/** A page that opens on the report of a questionnaire, as `leerruimte report --format html` writes it. */
function reportPage(name, questionnaire) {
  const response = { questionnaire: questionnaire.id, audience: "staff", form: "full", answers: { idea: "in own words", taste: 2, ask_help: 1 } };
  const start = JSON.stringify({ language: "nl", response, questionnaire }).replaceAll("<", "\\u003c");
  const file = join(folder, `${name}.html`);
  writeFileSync(file, built.replace('id="leerruimte-start">{}', () => `id="leerruimte-start">${start}`));
  return pathToFileURL(file).href;
}

/** What is in the page: which elements and attributes, whether something ran, and addresses that would run. */
const look = (page) => page.evaluate(() => {
  const names = new Set();
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      names.add(element.localName);
      for (const { name, value } of element.attributes) {
        names.add(`@${name}`);
        if (/^on/i.test(name) || (/^(href|src|action|formaction|xlink:href|srcdoc)$/.test(name) && /script:|text\/html/i.test(value))) names.add(`${element.localName} ${name}=${value}`);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const { violations, errors } = globalThis.watched;
  return { names: [...names], ran: globalThis.ran ?? 0, violations, errors };
});

/** Walks the author page in both languages, page by page, to the report. */
async function walkAuthor(page, text, seen) {
  await page.put("#editor", text);
  await page.waitFor((length) => {
    const { snapshot } = document.querySelector("leerruimte-author");
    return snapshot.text.length === length && snapshot.summary !== null;
  }, text.length);
  for (const language of ["nl", "en"]) {
    await page.evaluate((code) => document.querySelector("leerruimte-author").shadowRoot.querySelector(`button[lang="${code}"]`)?.click(), language);
    for (let step = 0, steps = 1; step < steps; ++step) {
      steps = await page.evaluate(async (index) => {
        const root = document.querySelector("leerruimte-author").shadowRoot;
        root.querySelectorAll(".tab")[0].click();
        await new Promise((resolve) => setTimeout(resolve));
        const select = [...root.querySelectorAll("select")].at(-1);
        select.selectedIndex = index;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        return select.options.length;
      }, step);
      await seen();
    }
    await page.evaluate(() => document.querySelector("leerruimte-author").shadowRoot.querySelectorAll(".tab")[1].click());
    await page.waitFor(() => document.querySelector("leerruimte-author").shadowRoot.querySelector("lr-report h1") !== null);
    await seen();
  }
}

/** @param {import("./page.mjs").Page} page @param {number} index */
async function goToPage(page, index) {
  await page.evaluate((step) => {
    document.querySelector("leerruimte-app").shadowRoot.dispatchEvent(new CustomEvent("act", { detail: { action: "go", argument: { screen: "question", page: step } } }));
  }, index);
  await has(page, "lr-question");
}

/** Walks the page from its report through the other screens, in both languages. */
async function walkPage(page, seen) {
  const app = "leerruimte-app";
  for (const language of ["nl", "en"]) {
    await page.evaluate(([name, code]) => document.querySelector(name).shadowRoot.querySelector(`button[lang="${code}"]`)?.click(), [app, language]);
    for (const [screen, tag] of [["start", "lr-start"], ["review", "lr-review"], ["background", "lr-background"], ["transfer", "lr-transfer"], ["receipt", "lr-receipt"], ["report", "lr-report"]]) {
      await go(page, screen);
      if (await has(page, tag)) await seen();
    }
    for (let step = 0; step < harmless.pages.length; ++step) {
      await goToPage(page, step);
      await seen();
    }
    await everyRound(page, seen);
    await go(page, "report");
    await has(page, "lr-report");
  }
}

/** The screens that take files and codes: where each goes, and where it is said that it was refused. */
const takers = {
  transfer: { tag: "lr-transfer", file: "#bring-file", field: "#bring-code", told: "lr-transfer .problem" },
  round: { tag: "lr-round", file: "#round-files", field: "#round-codes", told: "lr-round .last .problem" },
};

/** Hands the page a file with a name, as a drop does, and then a code. */
async function bring(page, { file, field, told }, { name, content, code }, seen) {
  await page.evaluate(([where, fileName, text]) => {
    const input = document.querySelector("leerruimte-app").shadowRoot.querySelector(where);
    const carried = new DataTransfer();
    carried.items.add(new File([text], fileName));
    input.files = carried.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, [file, name, content]);
  const refused = () => page.waitFor((where) => document.querySelector("leerruimte-app").shadowRoot.querySelector(where) !== null, told);
  await refused();
  await seen();
  await page.put(field, code);
  await page.evaluate((where) => document.querySelector("leerruimte-app").shadowRoot.querySelector(where).form.requestSubmit(), field);
  await refused();
  await seen();
}

for (const [engine, start] of Object.entries(engines)) {
  /** @type {ReturnType<typeof start> | undefined} */
  let starting;
  const browser = { open: async (...where) => (await (starting ??= start())).open(...where) };
  after(async () => (await starting)?.close());
  const found = [];
  /** Fails when more is in the page than in the harmless one, or when something ran. */
  const against = (page, known, place) => async () => {
    const { names, ran, violations, errors } = await look(page);
    executions += ran;
    const foreign = names.filter((name) => !known.has(name));
    if (foreign.length || ran || violations.length || errors.length) found.push({ engine, place, foreign, ran, violations, errors });
  };
  const learn = (page, known) => async () => {
    for (const name of (await look(page)).names) known.add(name);
  };

  test(`nothing runs on the author page in ${engine}`, async () => {
    const page = await browser.open(authorPage);
    const known = new Set();
    await page.put("#editor", JSON.stringify({ ...harmless, wrong: 1 }));
    await page.waitFor(() => document.querySelector("leerruimte-author").shadowRoot.querySelector(".problems button") !== null);
    await learn(page, known)();
    await walkAuthor(page, JSON.stringify(harmless, null, 1), learn(page, known));
    for (const [turn, questionnaire] of questionnaires.entries()) {
      await walkAuthor(page, JSON.stringify(questionnaire, null, 1), against(page, known, `questionnaire ${turn}`));
    }
    tried += inQuestionnaires;
    for (const [turn, text] of broken.entries()) {
      await page.put("#editor", text);
      await page.waitFor((length) => document.querySelector("leerruimte-author").snapshot.text.length === length, text.length);
      await page.waitFor(() => document.querySelector("leerruimte-author").snapshot.problems.length > 0);
      await against(page, known, `message ${turn}`)();
    }
    tried += 2 * payloads;
    await page.close();
    assert.deepEqual(found.splice(0), []);
  });

  test(`nothing runs on the page in ${engine}`, async () => {
    const known = new Set();
    const page = await browser.open(reportPage("harmless", harmless));
    await walkPage(page, learn(page, known));
    for (const [turn, questionnaire] of questionnaires.entries()) {
      await page.goto(reportPage(`turn-${turn}`, questionnaire));
      await walkPage(page, against(page, known, `page ${turn}`));
    }
    for (const [turn, text] of words.entries()) {
      await goToPage(page, harmless.pages.length - 1);
      await page.put("lr-question .item textarea", text);
      await against(page, known, `answer ${turn}`)();
      await go(page, "report");
      await has(page, "lr-report");
      assert.ok((await page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-report").textContent)).includes(text), "the answer is in the report");
      await against(page, known, `answer ${turn} in the report`)();
    }
    tried += inQuestionnaires + inWords;
    await page.close();
    assert.deepEqual(found.splice(0), []);
  });

  test(`nothing runs from a link, and nothing from what is kept, in ${engine}`, async () => {
    const known = new Set();
    const page = await browser.open(pathToFileURL(fileURLToPath(new URL("../../dist/leerruimte.html", import.meta.url))).href);
    await learn(page, known)();
    known.add("pre"); // where the page shows what the core refuses
    for (const [screen, taker] of Object.entries(takers)) {
      await go(page, screen);
      await has(page, taker.tag);
      await bring(page, taker, { name: "x.json", content: "x", code: "x" }, learn(page, known));
    }
    await page.evaluate(() => { // what is told about a damaged copy
      for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, "damaged");
    });
    await page.reload();
    await learn(page, known)();
    const visit = async (place, prepare, argument) => {
      await page.evaluate(prepare, argument);
      await page.reload();
      await against(page, known, place)();
    };
    for (const [turn, text] of [...written, ...scripts.slice(0, 4)].entries()) {
      const link = new URLSearchParams({ scan: text, audience: text, form: text, code: text });
      await visit(`link ${turn}`, (hash) => { location.hash = hash; }, String(link));
      await visit(`link ${turn} as it is`, (hash) => { location.hash = hash; }, `scan=${text}&code=${text}`);
      await visit(`kept ${turn}`, ({ kept }) => {
        location.hash = "";
        for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, kept);
      }, { kept: turn % 2 ? text : JSON.stringify({ screen: text, language: text, questionnaire: text, audience: text, form: text, page: text, answers: { [text]: { [text]: text } } }) });
    }
    tried += 7 * payloads;
    for (const [screen, taker] of Object.entries(takers)) {
      await go(page, screen);
      await has(page, taker.tag);
      for (const [turn, text] of written.entries()) {
        const answers = JSON.stringify({ format: 1, questionnaire: text, audience: text, form: text, answers: { [text]: text } });
        for (const content of [text, answers]) await bring(page, taker, { name: `${text.replaceAll("/", " ")}.json`, content, code: text }, against(page, known, `file and code ${turn} on ${screen}`));
      }
      tried += 6 * payloads;
    }
    await page.close();
    assert.deepEqual(found.splice(0), []);
  });

  test(`without protection something would run in ${engine}, and be seen`, async (context) => {
    const file = join(folder, "control.html");
    writeFileSync(file, "<!doctype html><html data-ready><meta charset=utf-8><title>control</title><body>");
    const page = await browser.open(pathToFileURL(file).href);
    const known = new Set();
    await learn(page, known)();
    await page.evaluate((all) => {
      for (const text of all) {
        const place = document.createElement("div");
        document.body.append(place);
        place.innerHTML = text;
      }
    }, [...scripts, ...strange]);
    await page.waitFor(() => globalThis.ran > 0);
    const { names, ran } = await look(page);
    context.diagnostic(`without protection: ${ran} executions in ${engine}`);
    assert.ok(names.some((name) => !known.has(name)));
    await page.close();
  });
}
