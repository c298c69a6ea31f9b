import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The samples that a developer builds, by the folder they are in. */
export const frameworks = ["react", "vue", "angular"];

/**
 * A developer's disk: samples beside what they install, and the package as npm would have it from `npm pack`.
 * @returns {{ build: (name: string) => string, remove: () => void }} build: checks the types of a sample and builds it, in a copy; gives the folder to serve
 */
export function developer() {
  for (const needed of ["dist/npm/package.json", "web/samples/node_modules"]) {
    if (!existsSync(path(needed))) throw new Error(`${needed} is not there; run scripts/install --tests and scripts/build`);
  }
  const home = mkdtempSync(join(tmpdir(), "leerruimte-frameworks-"));
  symlinkSync(path("web/samples/node_modules"), join(home, "node_modules"));
  const run = (folder, program, ...words) => execFileSync(program, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [{ filename }] = JSON.parse(run(path("dist/npm"), "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", home));
  return {
    build(name) {
      const folder = join(home, name);
      cpSync(path(`web/samples/${name}`), folder, { recursive: true });
      mkdirSync(join(folder, "node_modules/leerruimte"), { recursive: true });
      run(home, "tar", "-xzf", filename, "-C", join(folder, "node_modules/leerruimte"), "--strip-components=1");
      run(folder, "npm", "run", "check");
      run(folder, "npm", "run", "build");
      return join(folder, "dist");
    },
    remove: () => rmSync(home, { recursive: true }),
  };
}
