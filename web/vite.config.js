import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { authorPage } from "./bundle/author_page.js";
import { contentSecurity } from "./bundle/content_security.js";
import { buildId } from "./bundle/build_id.js";
import { licences } from "./bundle/licences.js";
import { offline } from "./bundle/offline.js";
import { preload } from "./bundle/preload.js";
import { prepared, shipped } from "./bundle/prepared.js";
import { singleFile } from "./bundle/single_file.js";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The licences beside the site; the single file carries them inside. @type {import("vite").Plugin} */
const licenceFile = {
  name: "leerruimte-licences",
  async generateBundle() {
    this.emitFile({ type: "asset", fileName: "licences.txt", source: await licences() });
  },
};

/**
 * What is built by `--mode`: `site` a static folder, `single` the same as one file that opens from disk, `author` one file
 * for questionnaire authors.
 * @type {Record<string, { single: boolean, wasm: string, page: string, folder: string, plugins: () => import("vite").Plugin[] }>}
 */
const products = {
  site: { single: false, wasm: "leerruimte", page: "index.html", folder: "../dist/site", plugins: () => [prepared({ single: false }), preload(), licenceFile, offline()] },
  single: {
    single: true, wasm: "leerruimte", page: "index.html", folder: "../build/single",
    plugins: () => [prepared({ single: true }), singleFile({ wasm: "leerruimte.wasm", plain: true, questionnaires: shipped })],
  },
  author: {
    single: true, wasm: "leerruimte_author", page: "author.html", folder: "../build/author",
    plugins: () => [authorPage(), singleFile({ wasm: "leerruimte_author.wasm", plain: false, questionnaires: [] })],
  },
};

export default defineConfig(({ mode }) => {
  const { single, wasm, page, folder, plugins } = products[mode] ?? products.site;
  return {
    root: path("."),
    base: "./",
    publicDir: false,
    resolve: {
      alias: {
        "#wasm": path(`../build/wasm/wasm/${wasm}.mjs`),
        "#plain": path("../build/wasm/wasm/leerruimte_plain.mjs"),
        "#resources": path(`resources/${single ? "single" : "site"}.js`),
      },
    },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      target: "es2022",
      outDir: path(folder),
      emptyOutDir: true,
      assetsInlineLimit: single ? 100_000_000 : 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: path(page), ...(single ? { output: { format: "iife", inlineDynamicImports: true } } : {}) },
    },
    server: { fs: { allow: [path("..")] } },
    preview: { port: 8080, strictPort: true },
    plugins: [...plugins(), contentSecurity({ single }), buildId()],
  };
});
