// Every sample of web/samples in a page as its product makes it: the scan opens, one page is answered, and nothing goes wrong.
// WordPress is a test of its own (wordpress.test.mjs).
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { embed } from "../../web/texts/embed.js";
import { keepingTexts } from "../../web/texts/keeping.js";
import { startBrowser } from "../page/browser.mjs";
import { serveFolder } from "../page/products.mjs";
import { drupalBlock, sample, servePages } from "./sample_pages.mjs";
import { run, until } from "./programs.mjs";
import { firstStatement, goThrough, openHost, samplesFolder } from "./samples.mjs";
import { buildWebPart } from "./sharepoint/build.mjs";

let browser;
let site;
before(async () => {
  site = await servePages();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const open = (name) => openHost(browser, `${site.url}${name}.html`, { also: [site.elsewhere] });

/** Samples with the tag. */
const tags = {
  "plain HTML": "with-tag",
  "a block of Drupal": "drupal",
  "a partial of TYPO3": "typo3",
};
for (const [product, name] of Object.entries(tags)) {
  test(`${product}: the tag`, async () => {
    const { page, seen } = await open(name);
    assert.equal((await goThrough(page, seen))[0], firstStatement("leerrijke-werkomgeving", "nl"));
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}

/** Samples with the frame, and whether its script may stand beside it. */
const frames = {
  "plain HTML": ["with-frame", true],
  "the Embed web part of SharePoint": ["embed-web-part", false],
  "a Page of Moodle": ["moodle", false],
  "a block of Drupal": ["drupal-frame", true],
  "a partial of TYPO3": ["typo3-frame", true],
  "a macro of Confluence": ["confluence", true],
};
for (const [product, [name, grows]] of Object.entries(frames)) {
  test(`${product}: the frame, ${grows ? "as high as what is in it" : "at the height it was given"}`, async () => {
    const { page, seen } = await open(name);
    const frame = page.locator("iframe");
    const given = Number(await frame.getAttribute("height"));
    assert.equal((await goThrough(page.frameLocator("iframe"), seen))[0], firstStatement("leerrijke-werkomgeving", "nl"));
    const inside = () => page.frames()[1].evaluate(() => document.documentElement.scrollHeight);
    const height = (box) => frame.evaluate((element, box) => element[`${box}Height`], box);
    if (grows) await until(async () => assert.ok((await height("client")) === (await inside()) && (await height("offset")) !== given), "the height", 5);
    else assert.equal(await height("offset"), given);
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
}

test("control: with a file missing the test says which, and the reader has a link", async () => {
  const { page, seen } = await open("broken");
  await page.getByRole("link", { name: "Open de scan op een eigen pagina" }).waitFor();
  assert.deepEqual(seen.problems, [`404 ${site.url}leerruimte/leerruimt.js`]);
  await page.context().close();
});

test("SharePoint: the web part opens with what it carries itself, and goes on when a setting is changed", async () => {
  const { page, seen } = await open("web-part");
  assert.equal((await goThrough(page, seen))[0], firstStatement("leerrijke-werkomgeving", "nl"));
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
  assert.deepEqual(asked.filter((path) => !path.startsWith("/assets/") && path !== "/canvas.js"), []);
  assert.ok(asked.length > 5);
  assert.deepEqual(asked.filter((path) => path.endsWith(".wasm")), []);

  const names = await page.evaluate(() => globalThis.part.getPropertyPaneConfiguration().pages[0].groups[0].groupFields.map(({ name }) => name));
  assert.deepEqual(names, await page.evaluate(() => Object.keys(globalThis.part.properties)));
  await page.evaluate(() => {
    globalThis.part.properties.lang = "en";
    globalThis.part.render();
  });
  await page.getByRole("button", { name: "Skip" }).waitFor();
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test("SharePoint, control: the compiler knows Microsoft's types and ours", async () => {
  const work = join(tmpdir(), `leerruimte-web-part-${process.pid}`);
  const change = (from, to) => async (path) => writeFile(path, (await readFile(path, "utf8")).replace(from, to));
  await assert.rejects(buildWebPart(work, change('label: "Taal"', 'lable: "Taal"')), /'lable' does not exist in type 'IPropertyPaneDropdownProps'/);
  await assert.rejects(buildWebPart(work, change("this.scan.remove()", "this.scan.reset(1)")), /Expected 0 arguments, but got 1/);
  await rm(work, { recursive: true, force: true });
});

test("Moodle: the zip as a File resource, whose types Moodle may not know", async () => {
  const unknown = "application/octet-stream";
  const files = await serveFolder(join(site.folder, "leerruimte"), { types: { ".wasm": unknown, ".json": unknown, ".woff2": unknown } });
  const { page, seen } = await openHost(browser, `${files.url}start.html`);
  assert.equal((await goThrough(page, seen))[0], firstStatement("leerrijke-werkomgeving", "nl"));
  assert.deepEqual(seen.problems, []);
  await page.context().close();
  files.close();
});

test("Drupal: the settings of the block are those of its form and of its schema, and what is put in is escaped", async () => {
  const { id, form, settings, tag } = await drupalBlock({ src: '"><script>alert(1)</script>', lang: "", audience: "staff", frame: 0 });
  assert.deepEqual(Object.keys(settings), form);
  const schema = await sample("drupal/leerruimte/config/schema/leerruimte.schema.yml");
  assert.match(schema, new RegExp(`^block\\.settings\\.${id}:`));
  assert.deepEqual([...schema.matchAll(/^ {4}(\w+):$/gm)].map(([, name]) => name), form);
  assert.equal(tag, '<leerruimte-scan src="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" audience="staff"></leerruimte-scan>');
});

test("TYPO3: a partial without a language and an audience leaves both to the page and the reader", async () => {
  const { page, seen } = await open("typo3-open");
  await page.getByText("Ik ben medewerker").waitFor();
  assert.deepEqual(seen.problems, []);
  await page.context().close();
});

test("TYPO3: the policy is PHP", async () => {
  await run("php", ["-l", join(samplesFolder, "typo3/Configuration/ContentSecurityPolicies.php")]);
});

/** Every page of the samples and of the servers, by its path from web/. */
const texts = async () => {
  const web = dirname(samplesFolder);
  const names = (await readdir(samplesFolder, { recursive: true })).filter((name) => name.endsWith(".md") && !name.includes("node_modules")).map((name) => `samples/${name}`);
  return Promise.all([...names, "servers/README.md"].map(async (name) => ({ name, path: join(web, name), text: await readFile(join(web, name), "utf8") })));
};

test("every link and picture of the pages leads to a file that an editor has", async () => {
  const all = await texts();
  assert.ok(all.length > 10);
  for (const { name, path, text } of all) {
    for (const [, to] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) assert.ok(existsSync(join(dirname(path), to)), `${name}: ${to}`);
  }
});

test("the sentences that the pages say one sees are those of the scan", async () => {
  const said = Object.fromEntries((await texts()).map(({ name, text }) => [name, text]));
  for (const name of ["samples/plain/README.md", "servers/README.md"]) assert.ok(said[name].includes(embed.en.nothing));
  assert.ok(said["samples/plain/LEESMIJ.md"].includes(embed.nl.nothing));
  for (const name of ["sharepoint", "confluence"]) assert.ok(said[`samples/${name}/README.md`].includes(keepingTexts.en.in_memory));
  assert.ok(said["samples/sharepoint/LEESMIJ.md"].includes(keepingTexts.nl.in_memory));
});
