import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** What was installed or built inside a folder. */
const made = /(^|\/)(node_modules|dist)(\/|$)/;

/** The files of a folder and of those in it: names from there on, with /, to contents. An absent folder has none. @param {string} folder @returns {Promise<Record<string, Buffer>>} */
export async function filesIn(folder) {
  if (!existsSync(folder)) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const named = paths.map((path) => ({ path, name: relative(folder, path).split(sep).join("/") })).filter(({ name }) => !made.test(name));
  return Object.fromEntries(await Promise.all(named.map(async ({ path, name }) => [name, await readFile(path)])));
}

/** The same files under another folder. @param {string} folder @param {Record<string, Uint8Array>} files */
export const under = (folder, files) => Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
