/** What a visit needs after the first screen, in the order it is needed; names as the bundle gives them. */
const needed = [
  { pattern: /^assets\/leerruimte-.*\.wasm$/, link: 'rel="preload" as="fetch" type="application/wasm" crossorigin' },
  { pattern: /^assets\/engine-.*\.js$/, link: 'rel="modulepreload" crossorigin' },
  { pattern: /^assets\/leerrijke-werkomgeving-.*\.json$/, link: 'rel="preload" as="fetch" type="application/json" crossorigin' },
];

/**
 * Vite plugin: lets the browser fetch the script and the engine at once, right after the first screen, which needs neither.
 * @returns {import("vite").Plugin}
 */
export function preload() {
  return {
    name: "leerruimte-preload",
    enforce: "post",
    transformIndexHtml(html, { bundle }) {
      const names = Object.keys(bundle ?? {});
      const links = needed.map(({ pattern, link }) => {
        const name = names.find((one) => pattern.test(one));
        if (!name) throw new Error(`nothing in the bundle fits ${pattern}`);
        return `  <link ${link} href="./${name}">`;
      });
      // Last in the page, the script too: the first screen, which stands before them, gets all of the line.
      const [script] = html.match(/\s*<script type="module"[^>]*><\/script>/) ?? [""];
      return html.replace(script, "").replace("</body>", () => `${script.trim()}\n${links.join("\n")}\n</body>`);
    },
  };
}
