// What the tag promises to whoever writes it into a page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { startBrowser } from "../page/browser.mjs";
import { hostPage, serveHosts } from "./pages.mjs";

const source = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const everyKind = source("tests/page/every_kind.json");
const firm = source("questionnaires/examples/firm.json");

let browser;
let served;
before(async () => {
  browser = await startBrowser();
  served = await serveHosts();
  served.put("/own.json", everyKind);
  served.put("/broken.json", '{ "id": "x" ');
  served.put("/wrong.json", JSON.stringify({ ...JSON.parse(everyKind), pages: 5 }));
  served.put("/firm.json", firm);
});
after(async () => {
  await browser.close();
  served.close();
});

/** Opens a page with these tags; what happens is written down from the beginning. */
async function open(body, { context, ...options } = {}) {
  const visit = context ?? await browser.newContext({ viewport: { width: 900, height: 900 }, locale: "nl-NL" });
  visit.setDefaultTimeout(8000);
  const page = await visit.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await page.addInitScript(() => {
    globalThis.told = [];
    for (const what of ["ready", "progress", "complete", "saved", "error"]) {
      addEventListener(`leerruimte-${what}`, ({ type, detail, target }) => globalThis.told.push({ id: target.id, type: type.slice(11), detail }));
    }
  });
  await page.goto(served.put("/page", hostPage({ body, ...options })));
  await settled(page);
  return {
    page, errors, context: visit,
    told: (type) => page.evaluate((wanted) => globalThis.told.filter((one) => one.type === wanted).map(({ detail }) => detail), type),
    close: () => visit.close(),
  };
}

/** Every scan in the page can be used. */
const settled = (page) => page.evaluate(() => customElements.whenDefined("leerruimte-scan").then(() => Promise.all([...document.querySelectorAll("leerruimte-scan")].map((one) => one.ready))));
const heading = (page, id = "one") => page.locator(`#${id} :is(main, [role=region]) h1, #${id} h1`).first().textContent();
const answer = (page, id = "one", nth = 0) => page.locator(`#${id} lr-question .item`).first().locator("label.option").nth(nth).click();
const chosen = (page, id = "one") => page.locator(`#${id} lr-question .item input:checked`).evaluateAll((all) => all.map(({ name, value }) => `${name} ${value}`));
const next = (page, id = "one") => page.locator(`#${id} lr-question .primary`).click();
const scan = (attributes = "", inside = "") => `<leerruimte-scan id="one" lang="nl" src="leerrijke-werkomgeving" audience="staff" ${attributes}>${inside}</leerruimte-scan>`;
const kept = (page) => page.evaluate(async () => ({ tab: Object.keys(sessionStorage).sort(), device: Object.keys(localStorage).sort(), databases: (await indexedDB.databases()).map(({ name }) => name).sort() }));

test("moved in the page, and removed and put back: answers stay where they were, and focus is not taken", async () => {
  const { page, close, errors } = await open(`${scan()}<div id="elsewhere"></div><button id="host">Knop</button>`);
  await answer(page, "one", 3);
  const before = await chosen(page);
  assert.equal(before.length, 1);
  await page.focus("#host");
  await page.evaluate(() => document.querySelector("#elsewhere").append(document.querySelector("#one")));
  await page.waitForTimeout(200);
  assert.deepEqual([await chosen(page), await page.evaluate(() => document.activeElement.id)], [before, "host"]);
  await page.evaluate(async () => {
    const tag = document.querySelector("#one");
    tag.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.body.prepend(tag);
  });
  await page.waitForTimeout(300);
  assert.deepEqual([await chosen(page), await page.evaluate(() => document.activeElement.id)], [before, "host"]);
  await answer(page, "one", 1);
  assert.notDeepEqual(await chosen(page), before);
  assert.deepEqual(errors, []);
  await close();
});

test("a framework that makes the tag anew finds the answers of the one before", async () => {
  const { page, close } = await open(scan());
  await answer(page, "one", 2);
  const before = await chosen(page);
  await page.evaluate(async () => {
    const old = document.querySelector("#one");
    const made = old.cloneNode(false);
    old.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(made);
    await made.ready;
  });
  assert.deepEqual(await chosen(page), before);
  assert.deepEqual((await kept(page)).tab.filter((key) => key.includes("-2/")), []);
  await close();
});

test("made by createElement, with properties before it is in the page and after", async () => {
  const { page, close, errors } = await open("<p>host</p>");
  const shown = await page.evaluate(async (questionnaire) => {
    const one = document.createElement("leerruimte-scan");
    Object.assign(one, { id: "one", lang: "en", src: "leerrijke-werkomgeving", audience: "staff", storage: "none" });
    document.body.append(one);
    await one.ready;
    const two = document.createElement("leerruimte-scan");
    two.id = "two";
    document.body.append(two);
    Object.assign(two, { lang: "nl", storage: "none", questionnaire: JSON.parse(questionnaire) });
    await two.ready;
    return [one.getAttribute("src"), two.src];
  }, everyKind);
  assert.deepEqual(shown, ["leerrijke-werkomgeving", null]);
  assert.match(await heading(page, "one"), /Openness/);
  assert.equal(await page.locator("#two h1").count(), 1);
  // Before the script is there, a property is that of an element nobody knows yet.
  const early = await open(`${scan("storage='none'")}<script>Object.assign(document.querySelector("#one"), { audience: "management", answers: ${firm} });</script>`);
  assert.equal(await early.page.evaluate(() => document.querySelector("#one").getAttribute("audience")), "management");
  assert.equal(await early.page.locator("#one lr-review").count(), 1);
  assert.deepEqual([errors, early.errors], [[], []]);
  await close();
  await early.close();
});

test("two scans of one questionnaire keep their answers apart, and find them again after a reload", async () => {
  const { page, close } = await open(`${scan('storage="tab"')}${scan('storage="tab"').replace('id="one"', 'id="two"').replace('lang="nl"', 'lang="en"')}`);
  await answer(page, "one", 0);
  await answer(page, "two", 4);
  const [one, two] = [await chosen(page, "one"), await chosen(page, "two")];
  assert.equal(one.length + two.length, 2);
  assert.notDeepEqual(one, two);
  for (let turn = 0; turn < 3; turn++) {
    await page.reload();
    await settled(page);
    assert.deepEqual([await chosen(page, "one"), await chosen(page, "two")], [one, two]);
  }
  assert.deepEqual(new Set((await kept(page)).tab.map((key) => key.replace(/\/tab\/\d$/, ""))), new Set(["leerruimte/leerrijke-werkomgeving", "leerruimte/leerrijke-werkomgeving-2"]));
  await close();
});

test("attributes and properties can change while it is shown", async () => {
  const { page, close, errors } = await open(scan("storage='none'"));
  const set = (name, value) => page.evaluate(([which, to]) => { document.querySelector("#one")[which] = to; }, [name, value]);
  const paper = () => page.locator("#one leerruimte-app").evaluate((app) => getComputedStyle(app).backgroundColor);
  await answer(page);
  const before = await heading(page);
  const light = await paper();
  await set("theme", "dark");
  await page.waitForTimeout(100);
  assert.notEqual(await paper(), light);
  await set("theme", "light");
  await page.waitForTimeout(100);
  assert.equal(await paper(), light);
  await set("theme", "constructor");
  await set("lang", "en");
  await page.waitForFunction((last) => document.querySelector("#one").shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector("h1").textContent !== last, before);
  assert.match(await heading(page), /Openness/);
  assert.equal((await chosen(page)).length, 1);
  await set("mode", "report");
  await page.locator("#one lr-report").waitFor();
  await set("mode", "scan");
  await page.locator("#one lr-question").waitFor();
  await set("audience", "management");
  assert.equal((await chosen(page)).length, 1);
  const last = await heading(page);
  await set("src", "werkkenmerken");
  await page.waitForFunction((before) => ![undefined, before].includes(document.querySelector("#one").shadowRoot.querySelector("leerruimte-app")?.shadowRoot.querySelector("h1")?.textContent), last);
  assert.deepEqual(await chosen(page), []);
  assert.deepEqual(errors, []);
  await close();
});

test("a host that changes an attribute keeps its focus and its place", async () => {
  const { page, close } = await open(`<div style="height: 1200px"></div>${scan("storage='none'")}<div style="height: 1500px"></div><button id="host">Knop</button>`);
  await page.locator("#one label.option").first().click();
  await page.locator("#host").focus();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const before = await page.evaluate(() => scrollY);
  for (const [name, value] of [["mode", "report"], ["mode", "scan"], ["lang", "en"], ["theme", "dark"], ["src", "werkkenmerken"]]) {
    await page.evaluate(([which, to]) => document.querySelector("#one").setAttribute(which, to), [name, value]);
    await page.waitForTimeout(250);
    assert.equal(await page.evaluate(() => document.activeElement.id), "host", name);
  }
  assert.ok(before > 1000);
  await close();
});

for (const [storage, where] of Object.entries({ none: { tab: 0, device: 0, databases: 0 }, tab: { tab: 2, device: 0, databases: 0 }, device: { tab: 2, device: 0, databases: 0 } })) {
  test(`storage="${storage}" keeps answers there and nowhere else`, async () => {
    const { page, close, told } = await open(scan(`storage="${storage}"`));
    await answer(page);
    await page.waitForTimeout(200);
    const now = await kept(page);
    assert.deepEqual(Object.fromEntries(Object.entries(now).map(([place, names]) => [place, names.length])), where);
    assert.equal((await told("saved")).length > 0, storage !== "none");
    const choice = page.locator("#one input[role=switch][name=device]");
    assert.equal(await choice.count(), storage === "device" ? 1 : 0);
    if (storage === "device") {
      await choice.check();
      await page.waitForFunction(() => globalThis.told.some(({ type, detail }) => type === "saved" && detail.place === "device"));
      assert.deepEqual(await kept(page), { tab: [], device: ["leerruimte/leerrijke-werkomgeving/device"], databases: ["leerruimte/leerrijke-werkomgeving"] });
    }
    await page.reload();
    await settled(page);
    assert.equal((await chosen(page)).length, storage === "none" ? 0 : 1);
    if (storage !== "none") {
      await page.evaluate(() => document.querySelector("#one").reset());
      assert.deepEqual(await chosen(page), []);
      const left = await page.evaluate(async () => {
        const all = Object.values(sessionStorage);
        for (const { name } of await indexedDB.databases()) {
          const database = await new Promise((resolve) => { const asked = indexedDB.open(name); asked.onsuccess = () => resolve(asked.result); });
          const asked = database.transaction("scan").objectStore("scan").getAll();
          all.push(...await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); }));
          database.close();
        }
        return all.map((text) => JSON.parse(text).kept.answers);
      });
      assert.deepEqual(left.filter((answers) => Object.keys(answers).length > 0), [], "nothing of the answers is left");
    }
    await close();
  });
}

test("reset() begins again where the attributes say", async () => {
  const { page, close } = await open(scan("storage='none'"));
  const first = await heading(page);
  await answer(page);
  await next(page);
  assert.notEqual(await heading(page), first);
  await page.evaluate(() => document.querySelector("#one").reset());
  await page.waitForTimeout(100);
  assert.deepEqual([await heading(page), await chosen(page)], [first, []]);
  await close();
});

test("an editor's own questionnaire, inside the tag, by its URL or as an object", async () => {
  const inline = `<leerruimte-scan id="one" lang="nl" storage="none"><script type="application/json">${everyKind.replaceAll("<", "\\u003c")}</script></leerruimte-scan>`;
  const byUrl = '<leerruimte-scan id="two" lang="nl" storage="none" src="./own.json"></leerruimte-scan>';
  const { page, close, told } = await open(inline + byUrl);
  const title = await heading(page, "one");
  assert.equal(await heading(page, "two"), title);
  assert.deepEqual((await told("ready")).map(({ questionnaire }) => questionnaire), Array(2).fill(JSON.parse(everyKind).id));
  assert.deepEqual(await told("error"), []);
  await close();
});

const refusals = {
  "no JSON": ['src="./broken.json"', /fout.*kan niet worden geopend/s],
  "no questionnaire": ['src="./wrong.json"', /fout.*\/pages/s],
  "not there": ['src="./nowhere.json"', /kan niet worden opgehaald: .*nowhere\.json \(404\)/],
  "another host that does not answer": ['src="http://127.0.0.1:9/x.json"', /kan niet worden opgehaald: http:\/\/127\.0\.0\.1:9\/x\.json/],
  "an id that is not shipped": ['src="onbekend"', /kan niet worden (opgehaald|geopend)/],
  "no URL": ['src="http://"', /kan niet worden geopend/],
};
for (const [what, [attributes, sentence]] of Object.entries(refusals)) {
  test(`a questionnaire that is ${what}: the reader and the page are told in a sentence`, async () => {
    const { page, close, told, errors } = await open(`<leerruimte-scan id="one" lang="nl" ${attributes}></leerruimte-scan>`);
    const words = await page.locator("#one [role=alert]").textContent();
    assert.match(words, sentence);
    assert.deepEqual((await told("error")).map(({ message }) => message), [words]);
    assert.deepEqual([await told("ready"), errors], [[], []]);
    await close();
  });
}

test("it opens with answers from a file or an object, and says when they cannot be used", async () => {
  const { page, close, told } = await open(`${scan('answers="./firm.json" mode="report"')}<leerruimte-scan id="two" lang="nl" src="leerrijke-werkomgeving" answers="./own.json"></leerruimte-scan><leerruimte-scan id="three" lang="nl" src="leerrijke-werkomgeving" answers="./nowhere.json"></leerruimte-scan>`);
  assert.equal(await page.locator("#one lr-report").count(), 1);
  assert.match(await page.locator("#two [role=alert]").textContent(), /antwoorden/i);
  assert.match(await page.locator("#three [role=alert]").textContent(), /nowhere\.json/);
  assert.equal((await told("error")).length, 2);
  assert.deepEqual((await kept(page)).tab.filter((key) => !key.startsWith("leerruimte/")), []);
  await page.evaluate((answers) => { document.querySelector("#two").answers = answers; }, JSON.parse(firm));
  await page.locator("#two lr-review").waitFor();
  await close();
});

/** Everything anybody outside can learn: every event in a whole journey, and everything the tag shows of itself. */
async function journey(attributes) {
  const opened = await open(`<leerruimte-scan id="one" lang="nl" storage="tab" ${attributes}><script type="application/json">${everyKind.replaceAll("<", "\\u003c")}</script></leerruimte-scan>`);
  const { page } = opened;
  await page.evaluate(() => {
    globalThis.heard = [];
    const names = new Set(["act", "input", "beforeinput", "keydown", "keyup", "change", "submit", "click", "focusin", "toggle"]);
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) { names.add(event.type); return Reflect.apply(dispatchEvent, this, [event]); };
    for (const name of names) document.addEventListener(name, (event) => globalThis.heard.push([event.type, event.target.localName, event.target.value, event.detail, event.composedPath().length > 0 && event.composedPath()[0].localName]));
  });
  await page.locator("#one").getByRole("button", { name: "Begin" }).click();
  for (let step = 0; step < 20 && await page.locator("#one lr-question").count(); step++) {
    for (const item of await page.locator("#one lr-question .item").all()) {
      const choice = item.locator("input[type=radio], input[type=checkbox]").first();
      const words = item.locator("textarea, input[type=number], input[inputmode=numeric], input[type=text]");
      if (await choice.count()) await choice.check();
      if (await words.count()) await words.first().fill(await words.first().evaluate(({ localName, type, inputMode }) => (localName === "textarea" ? "GEHEIM" : "3")));
    }
    await next(page);
    await page.waitForTimeout(50);
  }
  await page.locator("#one lr-review .primary").click();
  await page.locator("#one lr-report").waitFor();
  await page.waitForTimeout(100);
  return opened;
}

test("without expose no event of a whole journey carries an answer, and report() is refused", async () => {
  const { page, close, told } = await journey("");
  assert.deepEqual(await page.evaluate(() => document.querySelector("#one").report().then(() => "given", ({ message }) => message)), 'report() needs expose="answers": a report holds the answers it was made from');
  const events = await page.evaluate(() => globalThis.told);
  const known = { ready: ["questionnaire", "version"], progress: ["asked", "given", "minutesLeft", "questionnaire"], complete: ["questionnaire"], saved: ["place", "savedAt"] };
  assert.deepEqual(new Set(events.map(({ type }) => type)), new Set(Object.keys(known)));
  for (const { type, detail } of events) assert.deepEqual(Object.keys(detail).sort(), known[type]);
  assert.equal((await told("complete")).length, 1);
  const heard = JSON.stringify([events, await page.evaluate(() => globalThis.heard)]);
  assert.doesNotMatch(heard, /GEHEIM|\["(act|input|beforeinput|change|keydown|keyup)"/);
  assert.match(heard, /\["click","leerruimte-scan",null/, "the control: a click is heard, as one on the tag");
  await close();
});

test('with expose="answers" events and report() carry them, as copies', async () => {
  const { page, close, told } = await journey('expose="answers"');
  const [complete] = await told("complete");
  assert.match(JSON.stringify(complete.answers), /GEHEIM/);
  assert.deepEqual(await page.evaluate(() => document.querySelector("#one").report()), complete.report);
  const progress = (await told("progress")).at(-1);
  assert.deepEqual(Object.keys(progress.answers.answers).filter((item) => !(item in complete.answers.answers)), []);
  await page.evaluate(() => { for (const { detail } of globalThis.told) for (const key of Object.keys(detail.answers?.answers ?? {})) detail.answers.answers[key] = "mine"; });
  assert.match(JSON.stringify(await page.evaluate(() => document.querySelector("#one").report())), /GEHEIM/);
  await close();
});

test("what is typed starts no shortcut of the page; Escape and Tab reach it", async () => {
  const { page, close } = await open(`<leerruimte-scan id="one" lang="nl" storage="none" src="./own.json"></leerruimte-scan><input id="host">`);
  await page.evaluate(() => { globalThis.keys = []; addEventListener("keydown", ({ key }) => globalThis.keys.push(key)); });
  await page.locator("#one").getByRole("button", { name: "Begin" }).click();
  for (let step = 0; step < 9 && !await page.locator("#one textarea").count(); step++) await next(page);
  await page.locator("#one textarea").first().click();
  await page.keyboard.type("geheim");
  for (const key of ["Escape", "Tab", "Control+k"]) await page.keyboard.press(key);
  await page.locator("#host").press("x");
  assert.deepEqual(await page.evaluate(() => globalThis.keys), ["Escape", "Tab", "Control", "k", "x"]);
  await close();
});

test("events bubble through shadow roots and are told once", async () => {
  const { page, close, told } = await open(scan("storage='tab'"));
  await answer(page);
  await answer(page, "one", 2);
  await page.waitForTimeout(100);
  assert.equal((await told("ready")).length, 1);
  assert.deepEqual((await told("progress")).map(({ given }) => given), [0, 1]);
  await close();
});

test("erasing everything leaves what is the page's own", async () => {
  const { page, close } = await open(scan("storage='device'"));
  await answer(page);
  await page.evaluate(async () => {
    sessionStorage.setItem("leerruimteachtig", "theirs");
    localStorage.setItem("theirs", "theirs");
    await caches.open("leerruimte-theirs");
    await new Promise((resolve) => { indexedDB.open("theirs").onsuccess = resolve; });
  });
  served.put("/worker.js", "", { "content-type": "text/javascript" });
  await page.evaluate(() => navigator.serviceWorker.register("/worker.js", { scope: "/" }).then(() => navigator.serviceWorker.ready));
  await page.locator("#one").getByRole("button", { name: "Wat is hier bewaard?" }).click();
  await page.locator("#one button.wipe").click();
  await page.locator("#one .sure .secondary").click();
  await page.locator("#one [data-clean=yes]").waitFor();
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)), 1);
  assert.deepEqual(await page.evaluate(() => caches.keys()), ["leerruimte-theirs"]);
  assert.deepEqual(await kept(page), { tab: ["leerruimteachtig"], device: ["theirs"], databases: ["theirs"] });
  await close();
});

test("colours of the page that cannot be read are corrected, and the console says so", async () => {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, locale: "nl-NL" });
  const said = [];
  context.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  const { page, close } = await open(scan("storage='none' style='--lr-accent: #ffd400; --lr-round: 0; --lr-ink: nonsense'"), { context });
  const colour = (selector) => page.locator(`#one ${selector}`).first().evaluate((element) => { const { color, backgroundColor } = getComputedStyle(element); return [color, backgroundColor]; });
  await page.waitForFunction(() => getComputedStyle(document.querySelector("#one").shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector(".primary")).backgroundColor !== "rgb(15, 95, 97)");
  const [text, ground] = await colour(".primary");
  assert.notEqual(ground, "rgb(255, 212, 0)");
  const { contrast } = await import("../../web/embed/brand.js");
  const channels = (value) => value.match(/\d+/g).slice(0, 3).map(Number);
  assert.ok(contrast(channels(text), channels(ground)) >= 4.5);
  assert.equal(said.filter((one) => /^info: leerruimte-scan: .*--lr-accent #ffd400/s.test(one) && one.includes("--lr-ink is no colour")).length, 1, said.join("\n"));
  const fine = await open(scan("storage='none' style='--lr-accent: #5b2a86'"), { context });
  assert.deepEqual((await fine.page.locator("#one .primary").first().evaluate((element) => getComputedStyle(element).backgroundColor)), "rgb(91, 42, 134)");
  assert.equal(said.filter((one) => one.startsWith("info: leerruimte-")).length, 1);
  await close();
});

test("a round in a tag: the page is told that a report was made, gets it when it asks, and never an answer", async () => {
  const team = source("questionnaires/examples/team.csv");
  const { page, close, told, errors } = await open(scan('mode="round" storage="none" expose="answers"') + scan('storage="none"').replace('id="one"', 'id="two"'));
  assert.equal(await heading(page), "Een ronde met uw team");
  assert.equal(await page.locator("#two lr-question").count(), 1);
  assert.equal(await page.evaluate(() => document.querySelector("#one").groupReport()), null);
  await page.locator("#one #round-files").setInputFiles({ name: "team.csv", mimeType: "text/csv", buffer: Buffer.from(team) });
  await page.locator("#one lr-round .entries").waitFor();
  assert.deepEqual(await told("complete"), []);
  await page.locator("#one #make-title ~ .buttons .primary").click();
  await page.locator("#one lr-group h1").waitFor();
  const [complete, ...more] = await told("complete");
  assert.deepEqual([more, Object.keys(complete).sort(), complete.questionnaire, complete.report.responses], [[], ["questionnaire", "report"], "leerrijke-werkomgeving", 30]);
  // Without expose the report is not in the event; whoever asks for it gets it, in the language that is read.
  await page.evaluate(() => document.querySelector("#one").removeAttribute("expose"));
  await page.evaluate(() => document.querySelector("#one").setAttribute("lang", "en"));
  assert.equal(await page.evaluate(() => document.querySelector("#one").groupReport().then(({ language, responses }) => `${language} ${responses}`)), "en 30");
  await page.evaluate(() => document.querySelector("#one").reset());
  assert.equal(await page.evaluate(() => document.querySelector("#one").groupReport()), null);
  assert.equal(await heading(page), "A round with your team");
  assert.equal(await page.locator("#one lr-round .entries").count(), 0);
  await page.locator("#one #round-files").setInputFiles({ name: "team.csv", mimeType: "text/csv", buffer: Buffer.from(team) });
  await page.locator("#one #make-title ~ .buttons .primary").click();
  await page.locator("#one lr-group h1").waitFor();
  assert.deepEqual((await told("complete")).slice(1), [{ questionnaire: "leerrijke-werkomgeving" }]);
  const everything = JSON.stringify(await page.evaluate(() => globalThis.told));
  for (const words of ["r01", "Binnendienst", "team.csv", "transparency_1"]) assert.ok(!everything.includes(words), words);
  assert.deepEqual([await kept(page), errors], [{ tab: [], device: [], databases: [] }, []]);
  await page.evaluate(() => document.querySelector("#one").setAttribute("mode", "scan"));
  await page.locator("#one lr-question").waitFor();
  await close();
});

test("a chart by itself, by URL, inside the tag or as an object; and a sentence when there is none", async () => {
  const making = await open('<leerruimte-scan id="one" lang="nl" src="leerrijke-werkomgeving" mode="report" answers="./firm.json" expose="answers"></leerruimte-scan>');
  const report = await making.page.evaluate(() => document.querySelector("#one").report());
  await making.close();
  const text = JSON.stringify(report);
  served.put("/report.json", text);
  const inline = `<script type="application/json">${text.replaceAll("<", "\\u003c")}</script>`;
  const { page, close, told, errors } = await open(`<leerruimte-chart id="url" src="./report.json"></leerruimte-chart><leerruimte-chart id="inline" picture="1">${inline}</leerruimte-chart><leerruimte-chart id="late" picture="999" src="./report.json"></leerruimte-chart>
    <leerruimte-chart id="other" lang="en" src="./firm.json"></leerruimte-chart><leerruimte-chart id="gone" src="./nowhere.json"></leerruimte-chart><leerruimte-chart id="object"></leerruimte-chart>`);
  await page.evaluate((value) => { document.querySelector("#object").report = value; }, report);
  const words = (id) => page.locator(`#${id} .problem`).textContent();
  const title = (id) => page.locator(`#${id} figcaption`).first().textContent();
  assert.ok((await title("url")).includes(report.pictures[0].title));
  assert.ok((await title("inline")).includes(report.pictures[1].title));
  assert.ok((await title("object")).includes(report.pictures[0].title));
  assert.match(await words("late"), new RegExp(`Het rapport heeft er ${report.pictures.length}`));
  assert.match(await words("other"), /not a Leerruimte report/);
  assert.match(await words("gone"), /nowhere\.json \(404\)/);
  await page.evaluate(() => document.querySelector("#late").setAttribute("picture", "2"));
  await page.locator("#late figcaption").waitFor();
  assert.ok((await title("late")).includes(report.pictures[2].title));
  assert.deepEqual([(await told("ready")).length, errors], [4, []]);
  assert.deepEqual(await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /wasm|plain|scan_work|engine/.test(name))), [], "no engine is fetched");
  await close();
});
