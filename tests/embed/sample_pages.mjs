import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../page/products.mjs";
import { hostPage } from "./sample_hosts.mjs";
import { run } from "./programs.mjs";
import { embedFolder, samplesFolder } from "./samples.mjs";
import { buildWebPart } from "./sharepoint/build.mjs";

/** A file of web/samples. @param {string} name @returns {Promise<string>} */
export const sample = (name) => readFile(join(samplesFolder, name), "utf8");

const settings = { src: "leerrijke-werkomgeving", lang: "nl", audience: "staff" };

/** What the block of Drupal builds with these settings. @returns {Promise<{ id: string, form: string[], settings: object, tag: string, library: string }>} */
export const drupalBlock = async (chosen) => JSON.parse(await run("php", [fileURLToPath(new URL("drupal_page.php", import.meta.url))], JSON.stringify(chosen)));

/** The script that a library of the module names, with Drupal's mark behind it. @param {string} library "leerruimte/scan" */
async function drupalScript(library) {
  const libraries = await sample("drupal/leerruimte/leerruimte.libraries.yml");
  const [, name, options] = libraries.match(new RegExp(`^${library.split("/")[1]}:\\n  js:\\n    files/(\\S+): \\{ preprocess: false(.*) \\}$`, "m"));
  return `<script ${options.includes("type: module") ? 'type="module" ' : ""}src="/leerruimte/${name}?t0k3n"></script>`;
}

async function drupalPage(frame) {
  const { tag, library } = await drupalBlock({ ...settings, frame });
  return hostPage("drupal", tag.replace("/modules/custom/leerruimte/files/", "/leerruimte/"), await drupalScript(library));
}

/** What Fluid does with a partial of ours: scripts go to the end of the page with TYPO3's mark behind them, variables are escaped. */
async function typo3Page(partial, variables) {
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const place = (path) => path.replace("EXT:site_package/Resources/Public/", "/");
  const scripts = [];
  const body = (await sample(`typo3/Resources/Private/Partials/${partial}.html`))
    .replace(/^<html [^>]*data-namespace-typo3-fluid="true">\n|<\/html>\n$/g, "")
    .replace(/<f:asset\.script identifier="[\w-]+"( type="module")? src="([^"]+)" \/>/, (_, type = "", path) => {
      scripts.push(`<script${type} src="${place(path)}?1764000000"></script>`);
      return "";
    })
    .replace(/\{f:uri\.resource\(path: '([^']+)'\)\}/g, (_, path) => `${place(path)}?1764000000`)
    .replace(/\{(\w+)\}/g, (_, variable) => escape(variables[variable]));
  if (/[{}]|<f:/.test(body)) throw new Error(`${partial} has something that is not known here: ${body}`);
  return hostPage("typo3", body, scripts.join(""));
}

/** The web part as an editor leaves it on a page, with what is packed for it. @param {string} folder of the site */
async function webPartPage(folder) {
  const work = join(folder, "work");
  await buildWebPart(work);
  await cp(join(work, "out"), join(folder, "assets"), { recursive: true });
  await rm(work, { recursive: true });
  await cp(new URL("sharepoint/canvas.js", import.meta.url), join(folder, "canvas.js"));
  const { properties } = JSON.parse(await sample("sharepoint/src/webparts/leerruimte/LeerruimteWebPart.manifest.json")).preconfiguredEntries[0];
  const attribute = JSON.stringify({ ...properties, audience: "staff" }).replaceAll('"', "&quot;");
  const page = hostPage("sharepoint", "", '<script src="canvas.js"></script><script src="assets/leerruimte-web-part.js"></script>');
  return page.replace("data-sp-web-part", `data-sp-web-part data-properties="${attribute}"`);
}

/**
 * Serves every sample in a page as its product makes it. A frame's address that begins with https://intranet.example.nl/ is on
 * another site than the page.
 * @returns {Promise<{ url: string, elsewhere: string, folder: string, close: () => Promise<void> }>}
 */
export async function servePages() {
  const folder = await mkdtemp(join(tmpdir(), "leerruimte-samples-"));
  await cp(embedFolder, join(folder, "leerruimte"), { recursive: true });
  await cp(join(samplesFolder, "plain"), folder, { recursive: true });
  await cp(join(samplesFolder, "moodle/start.html"), join(folder, "leerruimte/start.html"));
  const site = await serveFolder(folder);
  const elsewhere = site.url.replace("127.0.0.1", "localhost");
  const framed = async (name) => (await sample(name)).replaceAll("https://intranet.example.nl/", elsewhere);
  const pages = {
    "web-part": await webPartPage(folder),
    "embed-web-part": hostPage("sharepoint", await framed("sharepoint/embed.html")),
    moodle: hostPage("moodle", await framed("moodle/page.html")),
    drupal: await drupalPage(0),
    "drupal-frame": await drupalPage(1),
    typo3: await typo3Page("Leerruimte", settings),
    "typo3-open": await typo3Page("Leerruimte", { ...settings, lang: "", audience: "" }),
    "typo3-frame": await typo3Page("LeerruimteFrame", settings),
    confluence: hostPage("confluence", await framed("confluence/macro.html")),
    broken: (await sample("plain/with-tag.html")).replace("leerruimte/leerruimte.js", "leerruimte/leerruimt.js"),
  };
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), text);
  return {
    url: site.url,
    elsewhere: new URL(elsewhere).origin,
    folder,
    close: async () => {
      site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
