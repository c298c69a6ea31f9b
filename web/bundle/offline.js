import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = (/** @type {string} */ name) => readFile(fileURLToPath(new URL(`../offline/${name}`, import.meta.url)), "utf8");
const sha256 = (/** @type {string | Buffer} */ content) => createHash("sha256").update(content);

/** What only somebody who looks for it asks for. */
const notKept = ["licences.txt", "worker.js"];

/** Every file of the site that is kept, in one order. @param {string} folder */
async function keptFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
  return files.filter((file) => !notKept.includes(file)).sort();
}

/** The registering page, with the only script it may run and the only thing that may do. */
async function registeringPage() {
  const html = await source("offline.html");
  const [, script] = /** @type {RegExpMatchArray} */ (html.match(/<script>([\s\S]*?)<\/script>/));
  const policy = `default-src 'none'; script-src 'sha256-${sha256(script).digest("base64")}'; worker-src 'self'`;
  return html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** Vite plugin: what the site needs to open without a network. Last of all: it lists the files as they were written. @returns {import("vite").Plugin} */
export function offline() {
  let folder = "";
  return {
    name: "leerruimte-offline",
    configResolved: (config) => { folder = config.build.outDir; },
    transformIndexHtml: () => [{ tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" }],
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "offline.html", source: await registeringPage() });
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: await source("manifest.json") });
      this.emitFile({ type: "asset", fileName: "icon.svg", source: await source("icon.svg") });
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const files = await keptFiles(folder);
        const version = sha256("");
        for (const file of files) version.update(file).update(await readFile(join(folder, file)));
        const worker = (await source("worker.js")).replace("%VERSION%", version.digest("hex").slice(0, 16)).replace('"%FILES%"', () => JSON.stringify(JSON.stringify(["./", ...files])));
        await writeFile(join(folder, "worker.js"), worker);
      },
    },
  };
}
