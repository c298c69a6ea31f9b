import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { coreVersion } from "../bundle/version.js";
import { filesIn } from "./folder.js";
import { customElementsManifest } from "./manifest.js";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What a script imports, and what a tag fetches. */
const isModule = (/** @type {string} */ name) => /^(index|define)\.js$|^parts\//.test(name);

/** @param {string} version */
const description = (version) => ({
  name: "leerruimte",
  version,
  description: "A self-scan of the room there is to learn at work, as a custom element: questionnaires in Dutch and English, scored on the reader's own device, each with a report.",
  keywords: ["web-component", "custom-element", "questionnaire", "survey", "self-assessment", "workplace-learning", "webassembly"],
  license: "MIT",
  type: "module",
  exports: {
    ".": { types: "./index.d.ts", default: "./index.js" },
    "./define": { types: "./define.d.ts", default: "./define.js" },
    "./questionnaires/*": "./files/questionnaires/*",
    "./files/*": "./files/*",
    "./custom-elements.json": "./custom-elements.json",
    "./package.json": "./package.json",
  },
  types: "./index.d.ts",
  customElements: "custom-elements.json",
  // Whatever is imported for what it registers; the classes themselves change nothing.
  sideEffects: ["./define.js", "./parts/*.js"],
  files: ["*.js", "*.d.ts", "parts", "files", "custom-elements.json", "licences.txt"],
});

/**
 * Names each file in the way every bundler knows, so that it is copied along; without a bundler the same line finds it beside the script.
 * @param {string[]} names
 */
const filesModule = (names) => `// Every file a tag may fetch, where it is.
export const files = {
${names.map((name) => `  ${JSON.stringify(name)}: new URL(${JSON.stringify(`./files/${name}`)}, import.meta.url).href,\n`).join("")}};
export const plainEngine = () => import("./files/leerruimte-plain.js");
`;

/** The types of the classes, and of the replies they carry, without the way to either in our source. */
async function types() {
  const own = await readFile(path("../embed/leerruimte.d.ts"), "utf8");
  return {
    "index.d.ts": own.replaceAll('"../contract.js"', '"./contract.js"'),
    "contract.d.ts": await readFile(path("../contract.d.ts")),
    "define.d.ts": 'export {};\nimport "./index.js";\n',
  };
}

/** Makes the package of what `vite build --mode npm` built: `npm pack` there gives what is published. */
export async function writePackage() {
  const version = await coreVersion();
  const built = await filesIn(path("../../build/npm"));
  const fetched = Object.keys(built).filter((name) => !isModule(name) && name !== "licences.txt").sort();
  /** @type {Record<string, string | Uint8Array>} */
  const files = {
    ...Object.fromEntries(Object.entries(built).map(([name, content]) => [fetched.includes(name) ? `files/${name}` : name, content])),
    ...await types(),
    "files.js": filesModule(fetched.filter((name) => name !== "leerruimte-plain.js")),
    "custom-elements.json": `${JSON.stringify(await customElementsManifest(), null, 2)}\n`,
    "package.json": `${JSON.stringify(description(version), null, 2)}\n`,
    "README.md": await readFile(path("developer/README.md")),
    LICENSE: await readFile(path("../../LICENSE")),
  };
  const folder = path("../../dist/npm");
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
