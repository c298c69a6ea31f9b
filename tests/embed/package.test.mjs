// The package leerruimte as somebody gets it: packed, installed elsewhere, imported in Node, type-checked, bundled, used.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { startBrowser } from "../page/browser.mjs";
import { serveFolder } from "../page/products.mjs";
import { coreVersion } from "../../web/bundle/version.js";
import ts from "../../web/node_modules/typescript/lib/typescript.js";
import { build, createServer } from "../../web/node_modules/vite/dist/node/index.js";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const run = promisify(execFile);
let folder;
let project;
let tarball;
let packed;
let browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "leerruimte-package-"));
  project = join(folder, "project");
  await mkdir(project);
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: path("dist/npm") });
  [packed] = JSON.parse(stdout);
  tarball = join(folder, packed.filename);
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: project });
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** What arethetypeswrong says of a tarball. @returns {Promise<{ code: number, problems: string[], entries: string[] }>} */
async function attw(file, ...more) {
  const { code = 0, stdout } = await run(path("tests/node_modules/.bin/attw"), [file, "--format", "json", ...more], { cwd: folder, maxBuffer: 2 ** 26 }).catch((error) => error);
  const { analysis } = JSON.parse(stdout);
  return { code, problems: [...new Set((analysis.problems ?? []).map(({ kind }) => kind))], entries: Object.keys(analysis.entrypoints) };
}

/** What publint says of a tarball. */
async function lint(file) {
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return (await publint({ pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) }, strict: true })).messages.map(({ code }) => code);
}

/** The package with another description, packed. */
async function packedWith(change) {
  const copy = await mkdtemp(join(folder, "copy-"));
  await cp(path("dist/npm"), copy, { recursive: true });
  const description = JSON.parse(await readFile(join(copy, "package.json"), "utf8"));
  change(description);
  await writeFile(join(copy, "package.json"), JSON.stringify(description));
  await run("npm", ["pack", "--pack-destination", copy], { cwd: copy });
  return join(copy, packed.filename);
}

/** Runs a module in the project. @param {string} program */
const inNode = (program) => run(process.execPath, ["--input-type=module", "--eval", program], { cwd: project }).then(({ stdout }) => stdout.trim());

test("it is packed with its version, everything its description names, and nothing else; it needs no other package", async () => {
  const description = JSON.parse(await readFile(path("dist/npm/package.json"), "utf8"));
  assert.equal(packed.filename, `leerruimte-${await coreVersion()}.tgz`);
  const names = packed.files.map(({ path: name }) => name);
  for (const name of names) assert.match(name, /^(package\.json|README\.md|LICENSE|licences\.txt|custom-elements\.json|(index|define|contract)\.d\.ts|(index|define|files)\.js|parts\/[\w-]+\.js|files\/[\w./-]+)$/);
  const files = (await readdir(path("dist/npm"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  assert.equal(names.length, files.length);
  assert.deepEqual([description.dependencies, description.peerDependencies, description.scripts], [undefined, undefined, undefined]);
  assert.deepEqual(await readdir(join(project, "node_modules")).then((found) => found.filter((name) => !name.startsWith("."))), ["leerruimte"]);
});

test("no import carries a mark of a build, and every one leads to a file of the package", async () => {
  const modules = packed.files.map(({ path: name }) => name).filter((name) => /^[^/]+\.js$|^parts\//.test(name));
  const found = await Promise.all(modules.map(async (name) => {
    const code = await readFile(join(project, "node_modules/leerruimte", name), "utf8");
    assert.ok(!code.includes("?v="), name);
    const imported = ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
    const named = [...code.matchAll(/new URL\("([^"]*)", import\.meta\.url\)/g)].map(([, to]) => to);
    return [...imported, ...named].map((to) => join(name, "..", to));
  }));
  assert.ok(found.flat().length > 50);
  const names = new Set(packed.files.map(({ path: name }) => name));
  for (const name of found.flat()) assert.ok(names.has(name), name);
});

test("publint finds nothing, and does in a package that is broken", async () => {
  assert.deepEqual(await lint(tarball), []);
  const broken = await packedWith((description) => { description.exports["."].default = "./main.js"; });
  assert.deepEqual(await lint(broken), ["FILE_DOES_NOT_EXIST"]);
});

test("arethetypeswrong finds nothing for modules, one thing for require(), and more in a package that is broken", async () => {
  const modules = await attw(tarball, "--profile", "esm-only");
  assert.deepEqual([modules.code, modules.entries], [0, [".", "./define", "./questionnaires/*", "./files/*", "./custom-elements.json", "./package.json"]]);
  // Modules cannot be required before Node 22; the package's README says what to write instead.
  assert.deepEqual((await attw(tarball)).problems, ["CJSResolvesToESM"]);
  const broken = await attw(await packedWith((description) => { delete description.type; }), "--profile", "esm-only");
  assert.deepEqual([broken.code, broken.problems], [1, ["UnexpectedModuleSyntax"]]);
});

test("in Node, where there is no page, its classes can be imported and registering does nothing", async () => {
  assert.equal(await inNode('import { LeerruimteScan, LeerruimteChart } from "leerruimte"; console.log(typeof LeerruimteScan, LeerruimteChart.observedAttributes.join());'), "function src,picture,lang,theme");
  assert.equal(await inNode('import "leerruimte/define"; console.log(typeof customElements);'), "undefined");
  const title = 'import { createRequire } from "node:module"; const read = createRequire(import.meta.url);';
  assert.equal(await inNode(`${title} console.log(read("leerruimte/questionnaires/nea-anker.json").id, read("leerruimte/custom-elements.json").schemaVersion, read("leerruimte/package.json").name);`), "nea-anker 2.1.0 leerruimte");
  assert.equal(await inNode('import { existsSync } from "node:fs"; console.log(existsSync(new URL(import.meta.resolve("leerruimte/files/leerruimte.wasm"))));'), "true");
  await assert.rejects(inNode('import "leerruimte/parts/scan_work.js";'), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
});

const consumer = `
import { LeerruimteScan, type Report, type ScanAttributes } from "leerruimte";
import "leerruimte/define";

const scan = document.createElement("leerruimte-scan");
const attributes: ScanAttributes = { src: "leerrijke-werkomgeving", lang: "nl", storage: "device" };
Object.assign(scan, attributes);
scan.mode = "report";
scan.addEventListener("leerruimte-progress", ({ detail }) => console.log(detail.given / detail.asked, detail.answers?.answers));
document.addEventListener("leerruimte-complete", ({ detail }) => console.log(detail.report?.profile[0].shown));
export const made: boolean = document.querySelector("leerruimte-scan") instanceof LeerruimteScan;
export const report = (): Promise<Report | null> => scan.ready.then(() => scan.report());
document.querySelector("leerruimte-chart")!.picture = 1;
`;

/** Type-checks a file of the project, libraries too. @returns {Promise<string[]>} the codes of what is wrong */
async function typeErrors(text, options) {
  await writeFile(join(project, "consumer.ts"), text);
  const all = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2023,dom,dom.iterable", ...options, "consumer.ts"];
  const { stdout = "" } = await run(process.execPath, [path("web/node_modules/typescript/bin/tsc"), ...all], { cwd: project }).catch((error) => error);
  return [...stdout.matchAll(/error (TS\d+)/g)].map(([, code]) => code);
}

for (const [module, resolution] of [["esnext", "bundler"], ["node16", "node16"]]) {
  test(`a developer's TypeScript knows it under ${resolution}, and knows what is wrong`, async () => {
    const options = ["--module", module, "--moduleResolution", resolution];
    assert.deepEqual(await typeErrors(consumer, options), []);
    assert.deepEqual(await typeErrors(consumer.replace('"report";', '"quiz";').replace("detail.given", "detail.sum"), options), ["TS2322", "TS2339"]);
  });
}

/** A page of the project with a scan in it. @param {string} script of the page */
async function writePage(script) {
  await writeFile(join(project, "index.html"), '<!doctype html><html lang="nl"><meta charset="utf-8"><title>page</title><leerruimte-scan src="werkkenmerken" audience="staff"></leerruimte-scan><script type="module" src="./main.js"></script>');
  await writeFile(join(project, "main.js"), script);
}

/** Bundles that page with Vite. @param {string} script of the page @returns {Promise<string>} the folder */
async function bundled(script) {
  await writePage(script);
  const outDir = join(project, "dist");
  await build({ root: project, configFile: false, logLevel: "silent", base: "./", build: { outDir, emptyOutDir: true, target: "es2022", minify: false, reportCompressedSize: false } });
  return outDir;
}

/** Serves a folder until the test is over. */
async function served(context, folder) {
  const server = await serveFolder(folder);
  context.after(() => server.close());
  return server;
}

/** Answers every question of the scan in a page and opens its report. @returns {Promise<{ title: string, missing: string[], errors: string[], fetched: string[] }>} */
async function filledIn(url) {
  const page = await browser.newPage();
  const missing = [];
  const errors = [];
  const fetched = [];
  page.on("response", (response) => {
    fetched.push(response.url());
    if (response.status() >= 400) missing.push(response.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url);
  await page.waitForSelector("leerruimte-scan lr-question");
  while (await page.locator("leerruimte-scan lr-question").count() > 0) {
    await page.locator("leerruimte-scan .option input[type=radio]").evaluateAll((inputs) => {
      for (const input of inputs.filter(({ name }, index) => inputs.findIndex((other) => other.name === name) === index)) input.click();
    });
    await page.locator("leerruimte-scan lr-question .primary").click();
  }
  await page.locator("leerruimte-scan lr-review .primary").click();
  const title = await page.locator("leerruimte-scan lr-report h1").textContent();
  await page.locator("leerruimte-scan").evaluate((scan) => scan.ready);
  await page.close();
  return { title, missing, errors, fetched };
}

test("bundled with Vite, with its engine, questionnaires and typefaces under names of the bundler's, it is filled in up to the report", async (context) => {
  const server = await served(context, await bundled('import "leerruimte/define";'));
  const { title, missing, errors, fetched } = await filledIn(server.url);
  assert.ok(title.trim().length > 0);
  assert.deepEqual([missing, errors], [[], []]);
  for (const file of [/\/assets\/leerruimte-[\w-]+\.wasm$/, /\/assets\/werkkenmerken-[\w-]+\.json$/, /\/assets\/figtree-[\w-]+\.woff2$/]) assert.ok(fetched.some((url) => file.test(url)), String(file));
});

test("bundled, it falls back to the engine without WebAssembly", async (context) => {
  const server = await served(context, await bundled('import "leerruimte/define"; document.querySelector("leerruimte-scan").engine = "plain";'));
  const { title, missing, errors, fetched } = await filledIn(server.url);
  assert.ok(title.trim().length > 0);
  assert.deepEqual([missing, errors, fetched.filter((url) => url.endsWith(".wasm"))], [[], [], []]);
  assert.ok(fetched.some((url) => /\/assets\/leerruimte-plain-[\w-]+\.js$/.test(url)));
});

test("Vite's server for development finds everything, set up as the package's README says", async (context) => {
  const said = (await readFile(path("dist/npm/README.md"), "utf8")).match(/`optimizeDeps: (\{[^`]*\})`/)[1];
  assert.equal(said, '{ exclude: ["leerruimte"] }');
  await writePage('import "leerruimte/define";');
  const server = await createServer({ root: project, configFile: false, logLevel: "silent", cacheDir: join(folder, "vite"), optimizeDeps: { exclude: ["leerruimte"] }, server: { port: 0, host: "127.0.0.1" } });
  context.after(() => server.close());
  await server.listen();
  const { title, missing, errors } = await filledIn(server.resolvedUrls.local[0]);
  assert.ok(title.trim().length > 0);
  assert.deepEqual([missing, errors], [[], []]);
});

test("without a bundler the package works as it lies there; files copied elsewhere are found with base", async (context) => {
  const page = (attributes) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>page</title><leerruimte-scan src="werkkenmerken" audience="staff" ${attributes}></leerruimte-scan><script type="module" src="node_modules/leerruimte/define.js"></script>`;
  await writeFile(join(project, "plain.html"), page(""));
  await writeFile(join(project, "moved.html"), page('base="copied/"'));
  await cp(join(project, "node_modules/leerruimte/files"), join(project, "copied"), { recursive: true });
  const server = await served(context, project);
  const from = (fetched) => [...new Set(fetched.filter((url) => /\.(wasm|json|woff2)$/.test(url)).map((url) => url.slice(server.url.length).replace(/(files|copied)\/.*/, "$1")))];
  for (const [name, folder] of [["plain.html", "node_modules/leerruimte/files"], ["moved.html", "copied"]]) {
    const { title, missing, errors, fetched } = await filledIn(server.url + name);
    assert.ok(title.trim().length > 0);
    assert.deepEqual([missing, errors, from(fetched)], [[], [], [folder]], name);
  }
});

test("whoever imports only the classes and does not use them, carries nothing of it along", async () => {
  const outDir = await bundled('import { LeerruimteScan } from "leerruimte"; console.log("nothing");');
  const scripts = async () => (await readdir(join(outDir, "assets"))).filter((name) => name.endsWith(".js"));
  const size = async () => (await Promise.all((await scripts()).map(async (name) => (await readFile(join(outDir, "assets", name))).length))).reduce((sum, one) => sum + one, 0);
  const unused = await size();
  await bundled('import { LeerruimteScan } from "leerruimte"; console.log(LeerruimteScan);');
  assert.ok(unused < 2000, String(unused));
  assert.ok(await size() > 100_000);
});
