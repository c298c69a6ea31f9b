/** What Lit leaves in the window: a list of its versions, and calls of polyfills nobody here needs. */
const leaves = /\(?(?:globalThis|\w+)\.(?:litHtmlVersions|litElementVersions|reactiveElementVersions)\s*\?\?=\s*\[\]\)?\s*\)?\.push\([^)]*\)/g;
const asks = /\b(?:globalThis|\w+)\.(?:litHtmlPolyfillSupport|litElementPolyfillSupport|reactiveElementPolyfillSupport)\b/g;

/** What Lit adds to the window for decorators, of which there are none here, and where it looks for it. */
const metadata = /Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\)\s*[,;]\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap(?:\(\))?/g;
const looksFor = /this\[Symbol\.metadata\]/g;

/** What a page replaces by a function that knows no shadow root: it looks for the parent element, and there is none. */
const removes = /\b(\w+\(\w+\))\.remove\(\)/g;

/**
 * Vite plugin: Lit without its marks in the window, which belongs to the page around a tag; without looking for others there, which
 * any element with such an id would answer; and without a method that old pages replace.
 * @returns {import("vite").Plugin}
 */
export function quietLit() {
  return {
    name: "leerruimte-quiet-lit",
    transform(code, id) {
      if (!/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      const quiet = code.replace(leaves, "void 0").replace(asks, "(void 0)").replace(metadata, "void 0").replace(looksFor, "null").replace(removes, "$1.parentNode.removeChild($1)");
      return quiet === code ? null : { code: quiet, map: null };
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk" && /Symbol\.metadata|litPropertyMetadata\s*\?\?=|litHtmlVersions|litElementVersions|reactiveElementVersions|PolyfillSupport/.test(file.code)) throw new Error(`${file.fileName}: Lit still writes into the window`);
      }
    },
  };
}
