import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transformWithEsbuild } from "vite";
import { pageStyle } from "./prerender.js";

const host = fileURLToPath(new URL("../frame-host.js", import.meta.url));

/** Vite plugin: gives the page for frames its style sheet, and puts the small script for the page around beside it. @returns {import("vite").Plugin} */
export const framePage = () => ({
  name: "leerruimte-frame-page",
  enforce: "post",
  async transformIndexHtml(html) {
    const style = await pageStyle();
    return html.replace("/* page.css */", () => style);
  },
  async generateBundle() {
    const { code } = await transformWithEsbuild(await readFile(host, "utf8"), host, { minify: true, target: "es2020", sourcemap: false });
    this.emitFile({ type: "asset", fileName: "frame-host.js", source: code });
  },
});
