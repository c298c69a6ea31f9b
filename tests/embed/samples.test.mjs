// Every sample of web/samples in a page as its product makes it: the scan opens, one page is answered, and nothing goes wrong.
// WordPress is a test of its own (wordpress.test.mjs).
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startBrowser } from "../page/browser.mjs";
import { serveFolder } from "../page/products.mjs";
import { hostPage } from "./hosts.mjs";
import { run } from "./programs.mjs";
import { embedFolder, firstStatement, goThrough, openHost, samplesFolder } from "./samples.mjs";
import { buildWebPart } from "./sharepoint/build.mjs";

const sample = (name) => readFile(join(samplesFolder, name), "utf8");
const statement = firstStatement("leerrijke-werkomgeving", "nl");

let browser;
let folder;
let site;
/** The same server under another name is another site. */
let elsewhere;

/** Puts a page on the server. @returns {Promise<string>} its address */
async function publish(name, text) {
  await writeFile(join(folder, name), text);
  return `${site.url}${name}`;
}

/** A frame's address in a sample is one that does not exist; here it is the other site. */
const framed = (text) => text.replaceAll("https://intranet.example.nl/", elsewhere);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "leerruimte-samples-"));
  await cp(embedFolder, join(folder, "leerruimte"), { recursive: true });
  site = await serveFolder(folder);
  elsewhere = site.url.replace("127.0.0.1", "localhost");
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page and takes the scan in it to its second page. @param {string} url @param {{ frame?: boolean, grows?: boolean }} [expected] */
async function opens(url, { frame = false, grows = false } = {}) {
  const { page, seen } = await openHost(browser, url, { also: [new URL(elsewhere).origin] });
  const high = frame && (await page.locator("iframe").evaluate((element) => element.clientHeight));
  const [first] = await goThrough(frame ? page.frameLocator("iframe") : page, seen);
  assert.equal(first, statement);
  if (grows) await page.waitForFunction((before) => document.querySelector("iframe").clientHeight !== before, high);
  else if (frame) assert.equal(await page.locator("iframe").evaluate((element) => element.clientHeight), high);
  assert.deepEqual(seen.problems, []);
  await page.context().close();
}

describe("plain HTML", () => {
  before(() => cp(join(samplesFolder, "plain"), folder, { recursive: true }));
  test("the page with the tag", () => opens(`${site.url}with-tag.html`));
  test("the page with the frame", () => opens(`${site.url}with-frame.html`, { frame: true, grows: true }));
  test("control: with a file missing the test says which", async () => {
    const { page, seen } = await openHost(browser, await publish("broken.html", (await sample("plain/with-tag.html")).replace("leerruimte/leerruimte.js", "leerruimte/leerruimt.js")));
    await page.getByRole("link", { name: "Open de scan op een eigen pagina" }).waitFor();
    assert.deepEqual(seen.problems, [`404 ${site.url}leerruimte/leerruimt.js`]);
    await page.context().close();
  });
});

describe("SharePoint", () => {
  const work = join(tmpdir(), `leerruimte-web-part-${process.pid}`);
  after(() => rm(work, { recursive: true, force: true }));

  test("control: the compiler knows Microsoft's types and ours", async () => {
    const change = (from, to) => async (path) => writeFile(path, (await readFile(path, "utf8")).replace(from, to));
    await assert.rejects(buildWebPart(work, change("label: \"Taal\"", "lable: \"Taal\"")), /'lable' does not exist in type 'IPropertyPaneDropdownProps'/);
    await assert.rejects(buildWebPart(work, change("this.scan.remove()", "this.scan.reset(1)")), /Expected 0 arguments, but got 1/);
  });

  test("the web part is compiled with Microsoft's types, packed by webpack and opens; its settings can be changed", async () => {
    await buildWebPart(work);
    await cp(join(work, "out"), join(folder, "assets"), { recursive: true });
    const manifest = JSON.parse(await sample("sharepoint/src/webparts/leerruimte/LeerruimteWebPart.manifest.json"));
    const { properties } = manifest.preconfiguredEntries[0];
    assert.equal(properties.engine, "plain");
    await writeFile(join(folder, "canvas.js"), await readFile(new URL("sharepoint/canvas.js", import.meta.url)));
    const attribute = JSON.stringify({ ...properties, audience: "staff" }).replaceAll('"', "&quot;");
    const text = hostPage("sharepoint", "", '<script src="canvas.js"></script><script src="assets/leerruimte-web-part.js"></script>');
    const url = await publish("sharepoint.html", text.replace("data-sp-web-part", `data-sp-web-part data-properties="${attribute}"`));

    const { page, seen } = await openHost(browser, url);
    const [first] = await goThrough(page, seen);
    assert.equal(first, statement);
    const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
    assert.deepEqual(asked.filter((path) => !path.startsWith("/assets/") && path !== "/canvas.js"), [], "nothing but what the web part carries");
    assert.deepEqual(asked.filter((path) => path.endsWith(".wasm")), []);

    const names = await page.evaluate(() => globalThis.part.getPropertyPaneConfiguration().pages[0].groups[0].groupFields.map(({ name }) => name));
    assert.deepEqual(names, Object.keys(properties));
    await page.evaluate(() => {
      globalThis.part.properties.lang = "en";
      globalThis.part.render();
    });
    await page.getByRole("button", { name: "Skip" }).waitFor();
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });

  test("the code for the Embed web part: a frame of another site, without a script beside it", async () => {
    await opens(await publish("sharepoint-embed.html", hostPage("sharepoint", framed(await sample("sharepoint/embed.html")))), { frame: true });
  });
});

describe("Moodle", () => {
  test("the frame in a Page", async () => {
    await opens(await publish("moodle.html", hostPage("moodle", framed(await sample("moodle/page.html")))), { frame: true });
  });

  test("the zip as a File resource: a main file beside the others, all called application/octet-stream but pages and scripts", async () => {
    await mkdir(join(folder, "file"));
    await cp(embedFolder, join(folder, "file"), { recursive: true });
    await cp(join(samplesFolder, "moodle/start.html"), join(folder, "file/start.html"));
    const unknown = await serveFolder(join(folder, "file"), { types: { ".wasm": "application/octet-stream", ".json": "application/octet-stream", ".woff2": "application/octet-stream" } });
    await opens(`${unknown.url}start.html`);
    unknown.close();
  });
});

describe("Drupal", () => {
  /** The script that a library of the module names, with Drupal's mark behind it. */
  async function script(library) {
    const libraries = await sample("drupal/leerruimte/leerruimte.libraries.yml");
    const [, name, options] = libraries.match(new RegExp(`^${library}:\\n  js:\\n    files/(\\S+): \\{ (.*) \\}$`, "m"));
    assert.match(options, /preprocess: false/);
    return `<script ${options.includes("type: module") ? 'type="module" ' : ""}src="/leerruimte/${name}?t0k3n"></script>`;
  }
  const block = async (settings) => JSON.parse(await run("php", [new URL("drupal_page.php", import.meta.url).pathname], JSON.stringify(settings)));

  test("the block with the tag, whose settings are those of its form and its schema", async () => {
    const { id, form, settings, tag, library } = await block({ src: "leerrijke-werkomgeving", lang: "nl", audience: "staff", frame: 0 });
    assert.deepEqual(Object.keys(settings), form);
    const schema = await sample("drupal/leerruimte/config/schema/leerruimte.schema.yml");
    assert.match(schema, new RegExp(`^block\\.settings\\.${id}:`));
    assert.deepEqual([...schema.matchAll(/^ {4}(\w+):$/gm)].map(([, name]) => name), form);
    assert.equal(library, "leerruimte/scan");
    await opens(await publish("drupal.html", hostPage("drupal", tag, await script("scan"))));
  });

  test("the block with the frame", async () => {
    const { tag, library } = await block({ src: "leerrijke-werkomgeving", lang: "nl", audience: "staff", frame: 1 });
    assert.equal(library, "leerruimte/frame");
    await opens(await publish("drupal-frame.html", hostPage("drupal", tag.replace("/modules/custom/leerruimte/files/", "/leerruimte/"), await script("frame"))), { frame: true, grows: true });
  });
});

describe("TYPO3", () => {
  /** What Fluid does with a partial of ours: scripts go to the end of the page with TYPO3's mark behind them, variables are escaped. */
  async function rendered(name, variables) {
    const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
    const place = (path) => path.replace("EXT:site_package/Resources/Public/", "/");
    const scripts = [];
    const body = (await sample(`typo3/Resources/Private/Partials/${name}.html`))
      .replace(/^<html [^>]*data-namespace-typo3-fluid="true">\n|<\/html>\n$/g, "")
      .replace(/<f:asset\.script identifier="[\w-]+"( type="module")? src="([^"]+)" \/>/, (_, type = "", path) => {
        scripts.push(`<script${type} src="${place(path)}?1764000000"></script>`);
        return "";
      })
      .replace(/\{f:uri\.resource\(path: '([^']+)'\)\}/g, (_, path) => `${place(path)}?1764000000`)
      .replace(/\{(\w+)\}/g, (_, variable) => escape(variables[variable]));
    assert.doesNotMatch(body, /[{}]|f:/);
    return hostPage("typo3", body, scripts.join(""));
  }
  const variables = { src: "leerrijke-werkomgeving", lang: "nl", audience: "staff" };

  test("the partial with the tag", async () => opens(await publish("typo3.html", await rendered("Leerruimte", variables))));
  test("the partial with the frame", async () => opens(await publish("typo3-frame.html", await rendered("LeerruimteFrame", variables)), { frame: true, grows: true }));
  test("a partial without a language and an audience leaves both to the page and the reader", async () => {
    const { page, seen } = await openHost(browser, await publish("typo3-open.html", await rendered("Leerruimte", { ...variables, lang: "", audience: "" })));
    await page.getByText("Ik ben medewerker").waitFor();
    assert.deepEqual(seen.problems, []);
    await page.context().close();
  });
});

describe("Confluence", () => {
  test("the frame and its script in an HTML macro", async () => {
    await opens(await publish("confluence.html", hostPage("confluence", framed(await sample("confluence/macro.html")))), { frame: true, grows: true });
  });
});
