import { createHash } from "node:crypto";

/** @typedef {Record<string, Uint8Array>} Files names, with /, to contents */

/** In one order everywhere. @param {Files} files */
const inOrder = (files) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

/** What `sha256sum -c` reads. @param {Files} files */
export const sha256Sums = (files) => inOrder(files).map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`).join("");

/** What a browser compares a script with before it runs it. @param {Uint8Array} content */
const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** The integrity of every script, by name. @param {Files} files @returns {Record<string, string>} */
export const scriptIntegrity = (files) => Object.fromEntries(inOrder(files).filter(([name]) => name.endsWith(".js")).map(([name, content]) => [name, integrity(content)]));
