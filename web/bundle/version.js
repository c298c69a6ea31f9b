import { readFile } from "node:fs/promises";

/** The version of the core, which is that of everything made of it. @returns {Promise<string>} */
export async function coreVersion() {
  const header = await readFile(new URL("../../core/version.hpp", import.meta.url), "utf8");
  const version = /"(\d+\.\d+\.\d+)"/.exec(header)?.[1];
  if (!version) throw new Error("core/version.hpp names no version");
  return version;
}
