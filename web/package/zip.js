import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { coreVersion } from "../bundle/version.js";
import { scriptIntegrity, sha256Sums } from "./checksums.js";
import { filesIn, under } from "./folder.js";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The two scripts an editor names in a page, ready to paste. @param {Record<string, string>} integrity */
function scriptTags(integrity) {
  for (const name of ["leerruimte.js", "frame-host.js"]) if (!integrity[name]) throw new Error(`dist/embed has no ${name}`);
  return `<script type="module" src="leerruimte.js" integrity="${integrity["leerruimte.js"]}" crossorigin="anonymous"></script>
<script src="frame-host.js" integrity="${integrity["frame-host.js"]}" crossorigin="anonymous"></script>
`;
}

/**
 * When the files were made, in seconds since 1970: the day of the source, not of the build, so that the same source gives the
 * same zip; and no fixed day, because a server tells browsers by it that a file has changed.
 */
function madeAt() {
  if (process.env.SOURCE_DATE_EPOCH) return Number(process.env.SOURCE_DATE_EPOCH);
  try {
    return Number(execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: path("."), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return Date.UTC(2026, 0, 1) / 1000; // a copy of the source without its history
  }
}

/** What an editor gets. @returns {Promise<import("./checksums.js").Files>} */
export async function editorsFiles() {
  const version = await coreVersion();
  const product = await filesIn(path("../../dist/embed"));
  const texts = await filesIn(path("editor"));
  const named = Object.fromEntries(Object.entries(texts).map(([name, content]) => [name, strToU8(String(content).replaceAll("%VERSION%", version))]));
  const integrity = scriptIntegrity(product);
  const files = {
    ...product,
    ...named,
    ...under("samples", await filesIn(path("../samples"))),
    ...under("servers", await filesIn(path("../servers"))),
    LICENSE: await readFile(path("../../LICENSE")),
    "sri.json": strToU8(`${JSON.stringify(integrity, null, 2)}\n`),
    "integrity.txt": strToU8(scriptTags(integrity)),
  };
  return { ...files, SHA256SUMS: strToU8(sha256Sums(files)) };
}

/** The zip for editors: the same bytes for the same files and the same day. */
export async function editorsZip() {
  process.env.TZ = "UTC"; // a zip has local times
  const mtime = new Date(madeAt() * 1000);
  const files = under("leerruimte", await editorsFiles());
  const entries = Object.keys(files).sort().map((name) => [name, [files[name], { mtime, os: 3, attrs: 0o644 << 16, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}
