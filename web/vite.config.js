import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contentSecurity } from "./bundle/content_security.js";
import { licences } from "./bundle/licences.js";
import { preload } from "./bundle/preload.js";
import { prepared } from "./bundle/prepared.js";
import { singleFile } from "./bundle/single_file.js";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The licences beside the site; the single file carries them inside. @type {import("vite").Plugin} */
const licenceFile = {
  name: "leerruimte-licences",
  async generateBundle() {
    this.emitFile({ type: "asset", fileName: "licences.txt", source: await licences() });
  },
};

/** Two products of one source: `--mode site` a static folder, `--mode single` one file that opens from disk. */
export default defineConfig(({ mode }) => {
  const single = mode === "single";
  return {
    root: path("."),
    base: "./",
    publicDir: false,
    resolve: {
      alias: {
        "#wasm": path("../build/wasm/wasm/leerruimte.mjs"),
        "#resources": path(`resources/${single ? "single" : "site"}.js`),
      },
    },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      target: "es2022",
      outDir: path(single ? "../build/single" : "../dist/site"),
      emptyOutDir: true,
      assetsInlineLimit: single ? 100_000_000 : 0,
      modulePreload: { polyfill: false },
      rollupOptions: single ? { output: { format: "iife", inlineDynamicImports: true } } : {},
    },
    server: { fs: { allow: [path("..")] } },
    preview: { port: 8080, strictPort: true },
    plugins: [prepared({ single }), ...(single ? [singleFile()] : [preload(), licenceFile]), contentSecurity({ single })],
  };
});
