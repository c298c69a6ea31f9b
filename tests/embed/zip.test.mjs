// The zip for editors: whole, checkable, the same bytes each time; a script with its checksum runs, a changed one does not.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import JSZip from "jszip";
import { startBrowser } from "../page/browser.mjs";
import { serveFolder } from "../page/products.mjs";
import { coreVersion } from "../../web/bundle/version.js";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const run = promisify(execFile);
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

let folder;
let root;
let zip;
let texts;
let browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "leerruimte-zip-"));
  root = join(folder, "leerruimte");
  zip = await JSZip.loadAsync(await readFile(path(`dist/leerruimte-${await coreVersion()}.zip`)), { checkCRC32: true });
  for (const file of Object.values(zip.files)) {
    await mkdir(join(folder, dirname(file.name)), { recursive: true });
    await writeFile(join(folder, file.name), await file.async("nodebuffer"));
  }
  const names = Object.keys(zip.files).filter((name) => name.endsWith(".md"));
  texts = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await zip.files[name].async("text")])));
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test("every link in the texts of the samples leads to a file in the zip", () => {
  const missing = [];
  let followed = 0;
  for (const [name, text] of Object.entries(texts)) {
    for (const [, to] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) {
      followed += 1;
      const file = join(dirname(name), to);
      if (!Object.keys(zip.files).some((one) => one === file || one.startsWith(`${file.replace(/\/$/, "")}/`))) missing.push(`${name}: ${to}`);
    }
  }
  assert.deepEqual(missing, []);
  assert.ok(followed > 10, String(followed));
});

/** Runs sha256sum in the folder. @returns {Promise<{ code: number, out: string }>} */
const checkSums = () => run("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: root }).then(({ stdout }) => ({ code: 0, out: stdout }), ({ code, stdout }) => ({ code, out: stdout }));

/** Puts another byte at the end of a file for as long as something runs. */
async function changed(name, during) {
  const whole = await readFile(join(root, name));
  await writeFile(join(root, name), Buffer.concat([whole, Buffer.from("\n")]));
  try {
    return await during();
  } finally {
    await writeFile(join(root, name), whole);
  }
}

test("everything is in one folder, sorted, with names a server and every system can have", () => {
  const names = Object.keys(zip.files);
  assert.deepEqual(names, [...names].sort());
  for (const name of names) assert.match(name, /^leerruimte\/[A-Za-z0-9_.\/-]+$/);
  const expected = ["leerruimte.js", "leerruimte.wasm", "leerruimte-plain.js", "frame.html", "frame-host.js", "questionnaires/leerrijke-werkomgeving.json", "licences.txt", "LICENSE", "LEESMIJ.txt", "README.txt", "csp.txt", "sri.json", "integrity.txt", "SHA256SUMS"];
  for (const name of expected) assert.ok(names.includes(`leerruimte/${name}`), name);
  for (const part of ["parts", "fonts", "samples", "servers"]) assert.ok(names.some((name) => name.startsWith(`leerruimte/${part}/`)), part);
});

test("sha256sum finds every file whole, names no other, and notices one changed byte", async () => {
  const named = (await readFile(join(root, "SHA256SUMS"), "utf8")).trim().split("\n").map((line) => `leerruimte/${line.slice(66)}`);
  assert.deepEqual(named, Object.keys(zip.files).filter((name) => name !== "leerruimte/SHA256SUMS"));
  const whole = await checkSums();
  assert.equal(whole.code, 0);
  assert.equal(whole.out.match(/: OK$/gm).length, named.length);
  const broken = await changed("leerruimte.js", checkSums);
  assert.equal(broken.code, 1);
  assert.match(broken.out, /^leerruimte\.js: FAILED$/m);
});

/** Opens a page of a folder that is served, for as long as something looks at it. */
async function opened(served, name, look, before = async () => {}) {
  const server = await serveFolder(served);
  const page = await browser.newPage();
  try {
    await before(page);
    await page.goto(server.url + name);
    return await look(page);
  } finally {
    await page.close();
    server.close();
  }
}

/** The browser's notices and whether each script with its checksum ran, in a page that holds nothing else. */
async function scriptsIn(tags) {
  await writeFile(join(root, "page.html"), `<!doctype html><meta charset="utf-8"><title>page</title>\n${tags}`);
  const refused = [];
  const seen = await opened(root, "page.html", (page) => page.evaluate(() => ({ ran: globalThis.ran, defined: Boolean(customElements.get("leerruimte-scan") && customElements.get("leerruimte-chart")) })), async (page) => {
    page.on("console", (message) => { if (/integrity/i.test(message.text())) refused.push(message.text()); });
    await page.addInitScript(() => {
      globalThis.ran = [];
      const note = (kind) => ({ target }) => { if (target instanceof HTMLScriptElement) globalThis.ran.push(`${kind} ${target.getAttribute("src")}`); };
      document.addEventListener("load", note("ran"), true);
      document.addEventListener("error", note("refused"), true);
    });
  });
  await rm(join(root, "page.html"));
  return { ...seen, refused };
}

test("the lines of integrity.txt run in a browser, and define the tags; with one byte more nothing runs", async () => {
  const tags = await readFile(join(root, "integrity.txt"), "utf8");
  const whole = await scriptsIn(tags);
  assert.deepEqual([whole.ran.sort(), whole.defined, whole.refused], [["ran frame-host.js", "ran leerruimte.js"], true, []]);
  const tag = await changed("leerruimte.js", () => scriptsIn(tags));
  assert.deepEqual([tag.ran.sort(), tag.defined, tag.refused.length], [["ran frame-host.js", "refused leerruimte.js"], false, 1]);
  const host = await changed("frame-host.js", () => scriptsIn(tags));
  assert.deepEqual([host.ran.sort(), host.defined, host.refused.length], [["ran leerruimte.js", "refused frame-host.js"], true, 1]);
});

test("a browser takes every script with its checksum in sri.json, and none with one that is not its own", async () => {
  const list = JSON.parse(await readFile(join(root, "sri.json"), "utf8"));
  const scripts = Object.keys(zip.files).map((name) => name.slice("leerruimte/".length)).filter((name) => name.endsWith(".js") && !/^(samples|servers)\//.test(name));
  assert.deepEqual(Object.keys(list), scripts);
  const taken = (checksums) => opened(root, "csp.txt", (page) => page.evaluate((pairs) => Promise.all(pairs.map(([name, integrity]) => fetch(name, { integrity }).then(() => true, () => false))), checksums));
  assert.deepEqual(await taken(Object.entries(list)), scripts.map(() => true));
  const others = [...Object.values(list).slice(1), Object.values(list)[0]];
  assert.deepEqual(await taken(scripts.map((name, index) => [name, others[index]])), scripts.map(() => false));
});

/** The code to paste in a text for editors: a block for each run of indented lines with a tag. */
const blocks = (text) => text.split("\n\n").filter((block) => /^ {2}<(script|iframe) /.test(block));

/** The button a scan begins with. */
const start = "button.primary";

/** What a page shows that an editor pasted something into. */
async function pasted(code, look) {
  await writeFile(join(folder, "page.html"), `<!doctype html><html lang="de"><meta charset="utf-8"><title>page</title>\n${code}`);
  return opened(folder, "page.html", look);
}

for (const [name, language] of [["LEESMIJ.txt", "nl"], ["README.txt", "en"]]) {
  test(`what ${name} says to paste works as it stands, tag and frame, and it names every questionnaire`, async () => {
    const text = await readFile(join(root, name), "utf8");
    assert.ok(text.includes(await coreVersion()));
    assert.ok(!text.includes("%VERSION%"));
    for (const file of Object.keys(zip.files)) {
      const id = /^leerruimte\/questionnaires\/(.*)\.json$/.exec(file)?.[1];
      if (id) assert.ok(text.includes(id), id);
    }
    const [tag, frame] = blocks(text);
    await pasted(tag, (page) => page.locator(`leerruimte-scan [lang=${language}] ${start}`).first().waitFor());
    const heights = await pasted(frame, async (page) => {
      await page.frameLocator("iframe").locator(`[lang=${language}] ${start}`).first().waitFor();
      await page.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().height !== 700);
      return page.evaluate(() => document.querySelector("iframe").getBoundingClientRect().height);
    });
    assert.ok(heights > 300, String(heights));
  });
}

/** The zip made anew in a process of its own. @param {Record<string, string>} environment */
async function madeAgain(environment) {
  const program = `import { editorsZip } from ${JSON.stringify(new URL("../../web/package/zip.js", import.meta.url).href)}; process.stdout.write(await editorsZip());`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: tmpdir(), env: { ...process.env, ...environment }, encoding: "buffer", maxBuffer: 2 ** 28 });
  return sha256(stdout);
}

test("made twice, in other places of the world, it is the same to the byte; on another day it is not", async () => {
  const made = await Promise.all([madeAgain({ TZ: "Pacific/Auckland", LANG: "nl_NL.UTF-8" }), madeAgain({ TZ: "America/Lima", LANG: "C" })]);
  assert.deepEqual(made, [made[0], made[0]]);
  assert.notEqual(await madeAgain({ SOURCE_DATE_EPOCH: "1700000000" }), made[0]);
});

test("the tag itself is built to the same bytes twice", async () => {
  const again = join(folder, "again");
  await run(path("web/node_modules/.bin/vite"), ["build", "--mode", "embed", "--outDir", again, "--logLevel", "error"], { cwd: path("web") });
  for (const name of Object.keys(zip.files)) {
    const inProduct = /^leerruimte\/(leerruimte\.js|leerruimte\.wasm|leerruimte-plain\.js|(parts|fonts|questionnaires)\/.*)$/.exec(name)?.[1];
    if (inProduct) assert.equal(sha256(await readFile(join(again, inProduct))), sha256(await readFile(join(root, inProduct))), inProduct);
  }
});
