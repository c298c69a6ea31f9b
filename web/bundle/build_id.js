import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { coreVersion } from "./version.js";

const blank = "0".repeat(64);
const id = new RegExp(`(<meta name="leerruimte-build" content="[^"]* sha256-)${blank}`);

/**
 * Vite plugin: gives every page its version, and the SHA-256 of itself with the digits of that hash as zeros. So anybody can
 * check a page against what was published, and the page can say which one it is.
 * @returns {import("vite").Plugin}
 */
export function buildId() {
  let folder = "";
  return {
    name: "leerruimte-build-id",
    configResolved: (config) => { folder = config.build.outDir; },
    async transformIndexHtml(html) {
      return [{ tag: "meta", attrs: { name: "leerruimte-build", content: `${await coreVersion()} sha256-${blank}` }, injectTo: "head" }];
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        for (const name of (await readdir(folder)).filter((file) => file.endsWith(".html"))) {
          const html = await readFile(join(folder, name), "utf8");
          const hash = createHash("sha256").update(html).digest("hex");
          await writeFile(join(folder, name), html.replace(id, (_, before) => before + hash));
        }
      },
    },
  };
}
