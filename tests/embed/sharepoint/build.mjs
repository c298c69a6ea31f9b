import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const require = createRequire(import.meta.url);
const run = promisify(execFile);

/**
 * The web part as the SharePoint Framework makes it of its source: the compiler with Microsoft's own types, then webpack, which leaves Microsoft's packages to
 * SharePoint. Its tools are not here; the package `leerruimte` is the one that was built.
 * @param {string} folder to work in; the bundle comes into `out/`
 * @param {(path: string) => Promise<void>} [change] of the source, for a control
 * @returns {Promise<void>} throws what the compiler says
 */
export async function buildWebPart(folder, change) {
  await rm(folder, { recursive: true, force: true });
  await cp(here("../../../web/samples/sharepoint/src"), join(folder, "src"), { recursive: true });
  await cp(here("tsconfig.json"), join(folder, "tsconfig.json"));
  await mkdir(join(folder, "node_modules"));
  await symlink(here("node_modules/@microsoft"), join(folder, "node_modules/@microsoft"));
  await symlink(here("../../../dist/npm"), join(folder, "node_modules/leerruimte"));
  if (change) await change(join(folder, "src/webparts/leerruimte/LeerruimteWebPart.ts"));

  await run(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", folder, "--outDir", join(folder, "lib")]).catch((error) => {
    throw new Error(error.stdout);
  });
  const [name] = (await readdir(join(folder, "lib"), { recursive: true })).filter((file) => file.endsWith("LeerruimteWebPart.js"));
  await pack({
    mode: "production",
    target: "web",
    entry: join(folder, "lib", name),
    output: { path: join(folder, "out"), filename: "leerruimte-web-part.js", library: { type: "amd", name: "leerruimte-web-part" }, uniqueName: "leerruimte" },
    externals: [/^@microsoft\/sp-/],
    performance: { hints: false },
    optimization: { minimize: false },
  });
}

/** @returns {Promise<void>} throws errors and warnings of webpack */
const pack = (options) =>
  new Promise((done, failed) => {
    require("webpack")(options, (error, stats) => {
      if (error) failed(error);
      else if (stats.hasErrors() || stats.hasWarnings()) failed(new Error(stats.toString({ all: false, errors: true, warnings: true })));
      else done();
    });
  });
