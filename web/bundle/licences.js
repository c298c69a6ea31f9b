import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const modules = new URL("../node_modules/", import.meta.url);

/** Licence texts that belong to what the wasm contains; the packages' own are read from the packages. */
const compiled = `nlohmann/json (https://github.com/nlohmann/json), MIT licence, copyright Niels Lohmann.
Emscripten and its system libraries (https://emscripten.org), MIT and Apache 2.0 with LLVM exception.`;

/** The packages the page is made of, the indirect ones too. @param {string[]} names @returns {Promise<string[]>} */
async function withDependencies(names) {
  const all = new Set();
  const pending = [...names];
  for (let name = pending.pop(); name; name = pending.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    const { dependencies = {} } = JSON.parse(String(await readFile(new URL(`${name}/package.json`, modules))));
    pending.push(...Object.keys(dependencies).filter((dependency) => !dependency.startsWith("@types/")));
  }
  return [...all].sort();
}

/** The licences of everything in the page that we did not write. */
export async function licences() {
  const own = JSON.parse(String(await readFile(fileURLToPath(new URL("../package.json", import.meta.url)))));
  const texts = await Promise.all((await withDependencies(Object.keys(own.dependencies))).map(async (name) => {
    const folder = new URL(`${name}/`, modules);
    const { version } = JSON.parse(String(await readFile(new URL("package.json", folder))));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? String(await readFile(new URL(file, folder))) : "";
    return `${name} ${version}\n\n${text.trim()}`;
  }));
  return [compiled, ...texts].join(`\n\n${"-".repeat(80)}\n\n`);
}
