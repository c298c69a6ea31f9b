// Size and speed, as ratios within one run. Figures and their goals: see the README of this folder.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import sirv from "sirv";
import { startBrowser } from "../page/browser.mjs";
import { coreTimes } from "./core.mjs";
import { floorPage, floorScript } from "./floor.mjs";
import { answerLatency, visit } from "./load.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const rounds = Number(process.argv[2] ?? 7);

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const rows = [];
const row = (what, ours, floor, ratio, goal) => rows.push({ what, ours, floor, ratio, goal });

/** A page of somebody else with the tag in it. @param {"auto" | "plain"} engine */
const tagPage = (engine) => `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Intranet</title>
<script type="module" src="embed/leerruimte.js"></script>
<leerruimte-scan src="leerrijke-werkomgeving" audience="management" engine="${engine}"></leerruimte-scan></html>`;

/** Puts the site and the floor in one folder, each file with its brotli twin. */
function publish() {
  const folder = mkdtempSync(join(tmpdir(), "leerruimte-bench-"));
  cpSync(join(root, "dist/site"), join(folder, "site"), { recursive: true });
  const questionnaire = JSON.parse(readFileSync(join(root, "questionnaires/leerrijke-werkomgeving.json"), "utf8"));
  cpSync(join(root, "dist/leerruimte.html"), join(folder, "single/index.html"), { recursive: true });
  cpSync(join(root, "dist/embed"), join(folder, "embed"), { recursive: true });
  for (const engine of ["auto", "plain"]) writeFileSync(join(folder, `tag_${engine}.html`), tagPage(engine));
  cpSync(join(root, "dist/leerruimte.html"), join(folder, "floor/index.html"), { recursive: true });
  writeFileSync(join(folder, "floor/index.html"), floorPage(questionnaire, "management", "nl"));
  writeFileSync(join(folder, "floor/floor.js"), floorScript);
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(name));
    if (statSync(file).isFile()) writeFileSync(`${file}.br`, brotli(readFileSync(file)));
  }
  return folder;
}

/** Brotli bytes of the files a visit to a page has read by a moment. @param {string[]} names patterns of their paths */
const bytesOf = (folder, ...names) => readdirSync(folder, { recursive: true }).map(String)
  .filter((name) => names.some((pattern) => new RegExp(`^${pattern}\\.br$`).test(name)))
  .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

const total = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
  .filter((file) => file.endsWith(".br")).reduce((sum, file) => sum + statSync(file).size, 0);

const folder = publish();
const serve = sirv(folder, { brotli: true, etag: false });
const server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end())).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const base = `http://127.0.0.1:${server.address().port}`;
const ours = `${base}/site/leerrijke-werkomgeving.html`;
const floor = `${base}/floor/`;
const browser = await startBrowser();

try {
  const page = "site/leerrijke-werkomgeving\\.html";
  const script = "site/assets/index-.*\\.js";
  const engine = ["site/assets/engine-.*\\.js", "site/assets/.*\\.wasm", "site/assets/leerrijke-.*\\.json"];
  const floorBytes = bytesOf(folder, "floor/.*");
  row("brotli bytes to the first question", kilobytes(bytesOf(folder, page)), kilobytes(floorBytes), (bytesOf(folder, page) / floorBytes).toFixed(1), "48 kB");
  row("brotli bytes until the script is there too", kilobytes(bytesOf(folder, page, script)), "", "", "48 kB");
  row("brotli bytes with the engine", kilobytes(bytesOf(folder, page, script, ...engine)), "", "", "100 kB");
  row("brotli bytes of the whole site", kilobytes(total(join(folder, "site"))), "", "", "");
  row("brotli bytes of the single file", kilobytes(statSync(join(folder, "single/index.html.br")).size), "", "", "300 kB");

  const times = { ours: [], floor: [] };
  for (let round = 0; round < rounds; ++round) {
    times.floor.push(await visit(browser, floor));
    times.ours.push(await visit(browser, ours));
  }
  for (const [mark, what, goal] of [["question", "first question, slow 4G, CPU 4x slower", "1.3"], ["engine", "engine ready, the same", "2"]]) {
    const mine = median(times.ours.map((time) => time[mark]));
    const least = median(times.floor.map((time) => time[mark]));
    row(what, milliseconds(mine), milliseconds(least), (mine / least).toFixed(2), goal);
  }

  const sent = ({ url }) => statSync(`${join(folder, new URL(url).pathname)}.br`).size;
  for (const [engine, what] of [["auto", "WebAssembly"], ["plain", "plain JavaScript"]]) {
    const visits = [];
    for (let round = 0; round < rounds; ++round) visits.push(await visit(browser, `${base}/tag_${engine}.html`));
    for (const [mark, until] of [["question", "to the first question"], ["engine", "with the engine"]]) {
      const bytes = median(visits.map((one) => one.files.filter(({ url, at }) => at <= one[mark] && url.includes("/embed/")).reduce((sum, file) => sum + sent(file), 0)));
      row(`tag, ${what}: brotli bytes ${until}`, kilobytes(bytes), "", "", "");
      const mine = median(visits.map((one) => one[mark]));
      const least = median(times.floor.map((time) => time[mark]));
      row(`tag, ${what}: time ${until}`, milliseconds(mine), milliseconds(least), (mine / least).toFixed(2), "");
    }
  }

  const answered = { ours: await answerLatency(browser, ours, ".option input", 60), floor: await answerLatency(browser, floor, "input", 60) };
  for (const [part, what, goal] of [["shown", "answer to everything shown", ""], ["script", "of that, script until the click returns", ""]]) {
    const mine = median(answered.ours.map((time) => time[part]));
    const least = median(answered.floor.map((time) => time[part]));
    row(what, milliseconds(mine), milliseconds(least), (mine / least).toFixed(2), goal);
  }
  for (const { what, native, wasm, goal } of await coreTimes()) {
    row(`${what}: wasm beside native`, milliseconds(wasm), milliseconds(native), (wasm / native).toFixed(2), goal);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

const version = execFileSync(join(root, "build/bin/leerruimte"), ["--version"]).toString().trim();
console.log(`leerruimte ${version}, ${cpus().length} x ${cpus()[0].model}, Node ${process.version}, ${rounds} rounds, medians`);
console.log(`The column "floor" is ${relative(root, join(root, "tests/bench/floor.mjs"))} for the page and the native program for the core.`);
console.table(Object.fromEntries(rows.map(({ what, ...figures }) => [what, figures])));
