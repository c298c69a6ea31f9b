// custom-elements.json says what there is: no less, and nothing more.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { openPage, startBrowser } from "../page/browser.mjs";
import { serveFolder } from "../page/products.mjs";
import ts from "../../web/node_modules/typescript/lib/typescript.js";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const json = async (relative) => JSON.parse(await readFile(path(relative), "utf8"));
const names = (list) => list.map(({ name }) => name).sort();

let manifest;
let tags;
let browser;
let server;
before(async () => {
  manifest = await json("dist/npm/custom-elements.json");
  tags = Object.fromEntries(manifest.modules[0].declarations.map((tag) => [tag.tagName, tag]));
  browser = await startBrowser();
  server = await serveFolder(path("dist/embed"));
});
after(async () => {
  await browser.close();
  server.close();
});

test("it is a manifest of schema 2.1 for the two tags", async () => {
  const valid = new Ajv({ strict: false }).compile(await json("tests/node_modules/custom-elements-manifest/schema.json"));
  assert.ok(valid(manifest), JSON.stringify(valid.errors));
  assert.equal(manifest.schemaVersion, "2.1.0");
  assert.ok(!valid({ ...manifest, modules: [{ kind: "javascript-module" }] }));
  assert.deepEqual(Object.keys(tags).sort(), ["leerruimte-chart", "leerruimte-scan"]);
  for (const { attributes, members, events, cssParts, cssProperties } of Object.values(tags)) {
    for (const one of [...attributes, ...members, ...events, ...cssParts, ...cssProperties]) assert.ok(one.description, `${one.name} is described`);
  }
});

test("every module, class and tag it names is in the package", async () => {
  for (const module of manifest.modules) {
    const made = await import(path(`dist/npm/${module.path}`));
    for (const { kind, name } of module.exports) if (kind === "js") assert.equal(typeof made[name], "function");
  }
  const defined = manifest.modules[1].exports.map(({ name, declaration }) => [name, declaration.name]);
  assert.deepEqual(defined, Object.values(tags).map(({ tagName, name }) => [tagName, name]));
});

/** A page with only these in its body; it notes what any tag of ours tells. */
async function pageWith(body) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    globalThis.told = [];
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function note(event) {
      if (event.type.startsWith("leerruimte-")) globalThis.told.push({ tag: this.localName, name: event.type, keys: Object.keys(event.detail).sort(), bubbles: event.bubbles, composed: event.composed });
      return dispatch.call(this, event);
    };
  });
  await page.route(`${server.url}page.html`, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>page</title><script type="module" src="leerruimte.js"></script>${body}` }));
  await page.goto(`${server.url}page.html`);
  return page;
}

const told = (page, name) => page.waitForFunction((wanted) => globalThis.told.some((one) => one.name === wanted), `leerruimte-${name}`);

test("its attributes are those the browser watches, and each is a property of the same name", async () => {
  const page = await pageWith("<leerruimte-chart></leerruimte-chart>");
  await page.waitForFunction(() => customElements.get("leerruimte-scan"));
  for (const [tagName, { attributes, members }] of Object.entries(tags)) {
    const found = await page.evaluate((tag) => {
      const made = customElements.get(tag);
      const base = Object.getPrototypeOf(made);
      const own = (prototype) => Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor" && !name.endsWith("Callback"));
      return { attributes: made.observedAttributes, members: own(made.prototype).filter((name) => !(name in base.prototype)), static: own(made).filter((name) => typeof made[name] === "function") };
    }, tagName);
    assert.deepEqual(names(attributes), found.attributes.toSorted?.() ?? [...found.attributes].sort());
    assert.deepEqual(names(members), [...found.members, ...found.static].sort());
    for (const { name, fieldName } of attributes) {
      if (name !== "lang") assert.equal(fieldName, name); // lang is a property of every element
      const both = await page.evaluate(([tag, attribute]) => {
        const element = document.createElement(tag);
        element.setAttribute(attribute, "1");
        const read = element[attribute];
        element[attribute] = "2";
        return [read, element.getAttribute(attribute)];
      }, [tagName, name]);
      assert.deepEqual(both, ["1", "2"], `${tagName} ${name}`);
    }
  }
  await page.close();
});

/** Every part in the open shadow roots of a page, by tag. */
const partsOf = (page, tag) => page.evaluate((name) => {
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((element) => [...element.part, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
  return [...new Set([...document.querySelectorAll(name)].flatMap((element) => inside(element.shadowRoot)))];
}, tag);

/** Which parts a page can style: a rule of the page outside reaches them. */
const styled = (page, tag, parts) => page.evaluate(([name, all]) => all.filter((part) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${name}::part(${part}) { outline-offset: 7px !important; }`);
  document.adoptedStyleSheets = [sheet];
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
  return inside(document.querySelector(name).shadowRoot).some((element) => element.part.contains(part) && getComputedStyle(element).outlineOffset === "7px");
}), [tag, parts]);

/** Answers every question of a scan, and looks at each screen up to the report. */
async function journey(page, look) {
  await told(page, "ready");
  await look();
  while (await page.locator("leerruimte-scan lr-question").count() > 0) {
    await page.locator("leerruimte-scan .option input[type=radio]").evaluateAll((inputs) => {
      for (const input of inputs.filter(({ name }, index) => inputs.findIndex((other) => other.name === name) === index)) input.click();
    });
    await page.locator("leerruimte-scan lr-question .primary").click();
  }
  await look();
  await page.locator("leerruimte-scan lr-review .primary").click();
  await page.waitForSelector("leerruimte-scan lr-report h1");
  await look();
  await told(page, "complete");
  await told(page, "saved");
  await page.evaluate(() => { document.querySelector("leerruimte-scan").src = "is/not/there.json"; });
  await told(page, "error");
  return page.evaluate(() => globalThis.told.filter(({ tag }) => tag === "leerruimte-scan"));
}

const scan = (more) => `<leerruimte-scan src="werkkenmerken" audience="staff" ${more}></leerruimte-scan>`;

test("its parts are those a page can style, on every screen", async () => {
  const all = names(tags["leerruimte-scan"].cssParts);
  const page = await pageWith(scan(""));
  const parts = new Set();
  const reachable = new Set();
  await journey(page, async () => {
    for (const part of await partsOf(page, "leerruimte-scan")) parts.add(part);
    for (const part of await styled(page, "leerruimte-scan", [...all, "none-of-ours"])) reachable.add(part);
  });
  assert.deepEqual([...parts].sort(), all);
  assert.deepEqual([...reachable].sort(), all);
  await page.close();
});

for (const exposed of [false, true]) {
  test(`its events are those that are told, with what they carry ${exposed ? "when answers may leave the tag" : "when no answer leaves the tag"}`, async () => {
    const { events } = tags["leerruimte-scan"];
    const page = await pageWith(scan(exposed ? 'expose="answers"' : ""));
    const seen = await journey(page, async () => {});
    assert.deepEqual([...new Set(seen.map(({ name }) => name))].sort(), names(events));
    for (const { name, keys, bubbles, composed } of seen) {
      assert.deepEqual(keys, fieldsOf(events.find((event) => event.name === name).type.text, exposed), name);
      assert.ok(bubbles && composed, name);
    }
    await page.close();
  });
}

/** The names in `CustomEvent<{a: string, b?: number}>`; those with a question mark only when asked for. */
const fieldsOf = (text, all = false) => [...text.matchAll(/(\w+)(\??):/g)].filter(([, , maybe]) => all || !maybe).map(([, name]) => name).sort();

test("the same for a chart", async () => {
  const { cssParts, events } = tags["leerruimte-chart"];
  const page = await pageWith('<leerruimte-chart src="nothing.json"></leerruimte-chart><leerruimte-chart id="good"></leerruimte-chart>');
  await told(page, "error");
  const picture = { kind: "radar", title: "t", note: "", about: "a", section: null, axes: [{ title: "", lowest: 0, highest: 100, cut: null, cut_share: null }], legend: ["now"], regions: [], rows: ["a", "b", "c"].map((id) => ({ id, label: id, low: "", high: "", marks: [{ label: "now", value: 50, share: 0.5, shown: "50" }], words: "", state: "" })) };
  await page.evaluate((one) => { document.querySelector("#good").report = { language: "nl", pictures: [one] }; }, picture);
  await told(page, "ready");
  assert.deepEqual((await partsOf(page, "leerruimte-chart")).sort(), names(cssParts));
  assert.deepEqual(await styled(page, "leerruimte-chart", names(cssParts)), names(cssParts));
  const seen = await page.evaluate(() => globalThis.told);
  assert.deepEqual([...new Set(seen.map(({ name }) => name))].sort(), names(events));
  for (const { name, keys } of seen) assert.deepEqual(keys, fieldsOf(events.find((event) => event.name === name).type.text), name);
  await page.close();
});

test("its custom properties are those the tags read, and each changes something", async () => {
  const sources = [...(await readdir(path("web/embed"))).filter((name) => name.endsWith(".js")).map((name) => `web/embed/${name}`), ...(await readdir(path("web/styles"))).filter((name) => name.endsWith(".css")).map((name) => `web/styles/${name}`)];
  const code = (await Promise.all(sources.map((name) => readFile(path(name), "utf8")))).join("\n").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const read = [...new Set(code.match(/--lr-[a-z]+(-[a-z]+)*(?=["')\s,:])/g))].sort();
  const values = { "--lr-font": "serif", "--lr-display": "serif", "--lr-round": "3px", "--lr-scroll-margin": "9px" };
  const page = await pageWith('<leerruimte-scan src="werkkenmerken"></leerruimte-scan><leerruimte-chart></leerruimte-chart>');
  await told(page, "ready");
  for (const [tagName, { cssProperties }] of Object.entries(tags)) {
    assert.deepEqual(names(cssProperties), read);
    for (const name of read) {
      const changed = await page.evaluate(async ([tag, property, value]) => {
        const host = document.querySelector(tag);
        const inner = host.shadowRoot.querySelector("[part]");
        const all = () => [host, inner].map((element) => [...getComputedStyle(element), "--accent", "--warm", "--paper", "--sheet", "--ink", "--soft", "--text", "--display", "--round"].map((one) => getComputedStyle(element).getPropertyValue(one)).join()).join();
        const before = all();
        host.style.setProperty(property, value);
        host.setAttribute("theme", "light");
        for (let wait = 0; wait < 100 && all() === before; wait += 1) await new Promise((resolve) => setTimeout(resolve, 20));
        const after = all();
        host.style.removeProperty(property);
        host.setAttribute("theme", "auto");
        for (let wait = 0; wait < 100 && all() !== before; wait += 1) await new Promise((resolve) => setTimeout(resolve, 20));
        return [after !== before, all() === before];
      }, [tagName, name, values[name] ?? "#102030"]);
      assert.deepEqual(changed, [true, true], `${tagName} ${name}`);
    }
  }
  await page.close();
});

test("its events have the details a developer's types promise", async () => {
  const text = await readFile(path("dist/npm/index.d.ts"), "utf8");
  const file = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022, true);
  const interfaces = Object.fromEntries(file.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]));
  const fields = (name) => {
    const { heritageClauses = [], members } = interfaces[name];
    const inherited = heritageClauses.flatMap(({ types }) => types.flatMap(({ expression }) => fields(expression.text)));
    return [...inherited, ...members.map((member) => member.name.text)];
  };
  const declared = Object.fromEntries(interfaces.LeerruimteEvents.members.map((member) => [member.name.text, fields(member.type.typeArguments[0].typeName.text).sort()]));
  const described = Object.fromEntries(tags["leerruimte-scan"].events.map(({ name, type }) => [name, fieldsOf(type.text, true)]));
  assert.deepEqual(declared, described);
});

test("the package's README names every attribute, property, event, part and custom property, and none that is not there", async () => {
  const text = await readFile(path("dist/npm/README.md"), "utf8");
  const said = new Set(text.match(/`[^`\n]+`/g).map((word) => word.slice(1, -1).replace(/\(\)$/, "")));
  const all = new Set(Object.values(tags).flatMap(({ attributes, members, events, cssParts, cssProperties }) => [...attributes, ...members, ...events, ...cssParts, ...cssProperties].map(({ name }) => name)));
  for (const name of all) if (name !== "define") assert.ok(said.has(name), name);
  for (const name of said) if (/^(--lr|leerruimte-(?!scan|chart))/.test(name)) assert.ok(all.has(name), name);
});
