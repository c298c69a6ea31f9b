import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { authorPage } from "./bundle/author_page.js";
import { beside } from "./bundle/beside.js";
import { contentSecurity } from "./bundle/content_security.js";
import { buildId } from "./bundle/build_id.js";
import { framePage } from "./bundle/frame_page.js";
import { licences } from "./bundle/licences.js";
import { offline } from "./bundle/offline.js";
import { ownNames } from "./bundle/own_names.js";
import { ownRem } from "./bundle/own_rem.js";
import { minified } from "./bundle/minified.js";
import { preload } from "./bundle/preload.js";
import { prepared, shipped } from "./bundle/prepared.js";
import { quietLit } from "./bundle/quiet_lit.js";
import { singleFile } from "./bundle/single_file.js";
import { stamp } from "./bundle/stamp.js";
import { coreVersion } from "./bundle/version.js";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The licences beside the site; the single file carries them inside. @type {import("vite").Plugin} */
const licenceFile = {
  name: "leerruimte-licences",
  async generateBundle() {
    this.emitFile({ type: "asset", fileName: "licences.txt", source: await licences() });
  },
};

/**
 * @typedef {object} Product
 * @property {string} folder
 * @property {string | Record<string, string>} input
 * @property {boolean} single one file, with everything in it
 * @property {boolean} guest in a page of others
 * @property {string} [wasm]
 * @property {() => import("vite").PluginOption[]} plugins
 */

/**
 * What is built by `--mode`. Pages: `site` a static folder, `single` the same as one file that opens from disk, `author` one file for
 * questionnaire authors. For pages of others: `embed` tags, as a folder for editors; `frame` a file for their frames, in the same folder and
 * therefore after it; `npm` the tags as modules for developers.
 * @type {Record<string, Product>}
 */
const products = {
  site: {
    folder: "../dist/site", input: path("index.html"), single: false, guest: false,
    plugins: () => [prepared({ single: false }), preload(), licenceFile, offline(), contentSecurity({ single: false }), buildId()],
  },
  single: {
    folder: "../build/single", input: path("index.html"), single: true, guest: false,
    plugins: () => [prepared({ single: true }), singleFile({ wasm: "leerruimte.wasm", plain: true, questionnaires: shipped }), contentSecurity({ single: true }), buildId()],
  },
  author: {
    folder: "../build/author", input: path("author.html"), single: true, guest: false, wasm: "leerruimte_author",
    plugins: () => [authorPage(), singleFile({ wasm: "leerruimte_author.wasm", plain: false, questionnaires: [] }), contentSecurity({ single: true }), buildId()],
  },
  embed: {
    folder: "../dist/embed", input: { leerruimte: path("embed/leerruimte.js") }, single: false, guest: true,
    plugins: () => [quietLit(), minified(), beside(), stamp()],
  },
  frame: {
    folder: "../dist/embed", input: path("frame.html"), single: true, guest: false,
    plugins: () => [framePage(), singleFile({ wasm: "leerruimte.wasm", plain: true, questionnaires: shipped }), contentSecurity({ single: true }), buildId()],
  },
  npm: {
    folder: "../build/npm", input: { index: path("embed/index.js"), define: path("embed/leerruimte.js") }, single: false, guest: true,
    plugins: () => [quietLit(), beside()], // left as it is, for whoever reads or bundles it
  },
};

export default defineConfig(async ({ mode }) => configOf(mode, await coreVersion()));

/** @param {string} mode @param {string} version @returns {import("vite").UserConfig} */
function configOf(mode, version) {
  const { folder, input, single, guest, wasm = "leerruimte", plugins } = products[mode] ?? products.site;
  const output = single ? { format: /** @type {const} */ ("iife"), inlineDynamicImports: true } : guest ? { entryFileNames: "[name].js", chunkFileNames: "parts/[name].js", manualChunks: { common: [path("embed/common.js")] }, paths: { "#files": "../files.js" } } : {};
  return {
    root: path("."),
    base: "./",
    publicDir: false,
    resolve: {
      alias: {
        "#wasm": path(`../build/wasm/wasm/${wasm}.mjs`),
        "#plain": path("../build/wasm/wasm/leerruimte_plain.mjs"),
        "#resources": path(`resources/${single ? "single" : "site"}.js`),
        ...(mode === "npm" ? {} : { "#files": path("resources/no_files.js") }),
        "#shelf": path(`resources/${mode === "frame" ? "frame" : "embed"}.js`),
        "#printing": path(guest ? "embed/printing.js" : "elements/printing.js"),
      },
    },
    define: { "process.env.NODE_ENV": '"production"', __LEERRUIMTE_VERSION__: JSON.stringify(version), ...(mode === "npm" ? { __LEERRUIMTE_STAMP__: '""' } : {}) },
    css: { postcss: { plugins: guest ? [ownRem(), ownNames()] : [] } },
    build: {
      target: "es2022",
      outDir: path(folder),
      emptyOutDir: mode !== "frame",
      assetsInlineLimit: single ? 100_000_000 : 0,
      modulePreload: { polyfill: false },
      ...(guest ? { lib: { entry: input, formats: ["es"] } } : {}),
      rollupOptions: { ...(guest ? {} : { input }), external: mode === "npm" ? ["#files"] : [], output },
    },
    server: { fs: { allow: [path("..")] } },
    preview: { port: 8080, strictPort: true },
    plugins: plugins(),
  };
}
