import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { licences } from "./licences.js";
import { insideScript, questionnaireText } from "./prepared.js";

/**
 * Bytes as characters, U+0100 for 0 to U+01FF for 255: none of them means anything in HTML, and a server that compresses the
 * page sees the bytes, which base64 hides from it (a fifth less to send).
 * @param {Buffer} bytes
 */
const asText = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(0x100 + byte)).join("");

/** A module with one default export as a classic script that leaves it as a global. @param {string} module */
const inPage = (module) => {
  const [found, name] = /** @type {RegExpMatchArray} */ (module.match(/export default (\w+);?\s*$/));
  return `globalThis.createLeerruimtePlain = (() => { ${module.replace(found, "").replaceAll("</script", "<\\/script")}; return ${name}; })();`;
};

/**
 * Vite plugin: puts everything the page needs into the page. The script becomes a classic one at the end of the body
 * (modules do not run from file://), the wasm a data block, the questionnaires data blocks.
 * @param {{ wasm: string, plain: boolean, questionnaires: string[] }} contents the name of the wasm, whether the engine stands there without
 *   WebAssembly too, the ids of the questionnaires
 * @returns {import("vite").Plugin}
 */
export function singleFile({ wasm: name, plain: hasPlain, questionnaires: ids }) {
  return {
    name: "leerruimte-single-file",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const script = files.find((file) => file.type === "chunk");
        if (script?.type !== "chunk") throw new Error("the single file needs one script");

        const wasm = await readFile(fileURLToPath(new URL(`../../build/wasm/wasm/${name}`, import.meta.url)));
        const plain = hasPlain ? await readFile(fileURLToPath(new URL("../../build/wasm/wasm/leerruimte_plain.mjs", import.meta.url)), "utf8") : "";
        const questionnaires = await Promise.all(ids.map(async (id) => ({ id, text: await questionnaireText(id) })));
        const blocks = [
          ...questionnaires.map(({ id, text }) => `<script type="application/json" data-questionnaire="${id}">${insideScript(JSON.stringify(JSON.parse(text)))}</script>`),
          `<script type="text/plain" id="licences">${(await licences()).replaceAll("</", "< /")}</script>`,
          `<script type="text/plain" id="leerruimte-wasm">${asText(wasm)}</script>`,
          ...(plain ? [`<script>${inPage(plain)}</script>`] : []),
          `<script>${script.code.trim().replaceAll("</script", "<\\/script")}</script>`,
        ];
        return html
          .replace(/<script type="module"[^>]*><\/script>\s*/, "")
          .replace("</body>", () => `${blocks.join("\n")}\n</body>`);
      },
    },
    // What stands in the page does not lie beside it.
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk") delete bundle[file.fileName];
        }
      },
    },
  };
}
