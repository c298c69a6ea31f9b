import { transformWithEsbuild } from "vite";

/** Vite plugin: makes the modules of a library as small as those of a page, which Vite leaves to whoever bundles them. Editors do not bundle. @returns {import("vite").Plugin} */
export const minified = () => ({
  name: "leerruimte-minified",
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") file.code = (await transformWithEsbuild(file.code, file.fileName, { minify: true, target: "es2022", format: "esm", sourcemap: false })).code;
    }
  },
});
