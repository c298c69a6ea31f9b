import { createHash } from "node:crypto";

const slot = "__STAMP_OF_THIS_BUILD__";

/**
 * Vite plugin: gives the addresses of files a mark of this build. Names stay the same for ever, because editors write them into pages; the
 * mark keeps a browser from putting an older file beside a newer one.
 * @returns {import("vite").Plugin}
 */
export function stamp() {
  return {
    name: "leerruimte-stamp",
    config: () => ({ define: { __LEERRUIMTE_STAMP__: JSON.stringify(slot) } }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.values(bundle).sort((one, other) => (one.fileName < other.fileName ? -1 : 1));
        const hash = createHash("sha256");
        for (const file of files) hash.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
        const mark = hash.digest("hex").slice(0, 12);
        for (const file of files) {
          if (file.type === "chunk") file.code = file.code.replaceAll(slot, mark).replace(/(["'])(\.{1,2}\/[\w./-]+\.js)\1/g, (all, quote, path) => (path.includes("plain") ? all : `${quote}${path}?v=${mark}${quote}`));
        }
      },
    },
  };
}
