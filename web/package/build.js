import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { coreVersion } from "../bundle/version.js";
import { writePackage } from "./npm.js";
import { editorsZip } from "./zip.js";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Last step of the build: what is shipped, made of what was built. */
await mkdir(dist, { recursive: true });
await writePackage();
const older = (await readdir(dist)).filter((name) => /^leerruimte-.*\.zip$/.test(name));
await Promise.all(older.map((name) => rm(dist + name)));
await writeFile(`${dist}leerruimte-${await coreVersion()}.zip`, await editorsZip());
