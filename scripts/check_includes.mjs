// Holds the include table of the architecture against the code: who may use whom, inwards only.
// Prints every line that breaks it; exit code 1 when there is one. `check_includes.mjs [ROOT]`
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));

// core/<folder> -> which core folders it may include; every one may include core/*.hpp and itself.
const inside = {
  logic: [],
  model: ["logic"],
  answers: ["logic", "model"],
  code: ["model", "answers"],
  scoring: ["logic", "model", "answers"],
  group: ["logic", "model", "answers", "scoring"],
  report: ["model", "scoring", "group"],
  lint: ["logic", "model", "answers", "scoring", "report", "lint/rules"],
  "lint/rules": ["logic", "model", "answers", "scoring", "report", "lint"],
  json: ["logic", "model", "answers", "scoring", "report"],
  csv: ["model", "answers", "scoring", "report", "json"],
  markdown: ["report"],
  api: ["model", "answers", "code", "scoring", "group", "report", "json", "csv", "markdown", "lint"],
  cli: ["model", "answers", "code", "scoring", "group", "report", "json", "csv", "markdown", "lint"],
};
// Headers from outside and the only folders that may see them.
const outside = [
  { header: /^nlohmann\//, folders: ["json"] },
  { header: /^CLI\//, folders: ["cli"] },
  { header: /^emscripten\//, folders: [] },
  { header: /^(unistd|fcntl|filesystem|fstream)/, folders: ["cli"] },
  { header: /^cstdio/, folders: ["cli", "logic"] }, // logic: snprintf, which no to_chars of libc++ 13 replaces
  { header: /^(iostream|chrono|ctime|locale|clocale|random|stdexcept|exception)/, folders: [] },
];
// web/<folder> -> what its modules may import, from web/; "lit" and "d3" are the page's libraries.
const libraries = [/^lit$/, /^d3-/];
const page = {
  "engine.js": [/^#wasm$/, /^input_error\.js$/, /^json\.js$/],
  "state/": [/^idb$/, /^@noble\/hashes\//, /^input_error\.js$/, /^json\.js$/, /^engine_guard\.js$/, /^living_page\.js$/, /^texts\//, /^state\//],
  "elements/": [...libraries, /^#printing$/, /^uqr$/, /^(copy|json)\.js$/, /^elements\//, /^texts\//, /^styles\/.*\?inline$/],
  "embed/": [/^lit$/, /^#shelf$/, /^d3-color$/, /^(session|fonts|fetched|not_fetched|save_file|input_error|json)\.js$/, /^state\//, /^elements\//, /^texts\//, /^embed\//, /^styles\/.*\?inline$/],
  "texts/": [/^texts\//],
};

const problems = [];
const files = (folder, ending) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
    .filter((name) => ending.test(name) && statSync(name).isFile() && !name.includes("node_modules"));
const each = (file, pattern, check) => {
  readFileSync(file, "utf8").split("\n").forEach((line, index) => {
    const found = line.match(pattern);
    if (found && !check(found[1])) problems.push(`${relative(root, file)}:${index + 1}: may not use ${found[1]}`);
  });
};

for (const file of files(join(root, "core"), /\.[ch]pp$/)) {
  const folder = relative(join(root, "core"), dirname(file));
  each(file, /^#include "core\/(.*)"/, (name) => {
    const used = dirname(name);
    return used === "." || used === folder || (inside[folder] ?? []).includes(used);
  });
  each(file, /^#include <(.*)>/, (name) => outside.every(({ header, folders }) => !header.test(name) || folders.includes(folder)));
}
each(join(root, "wasm/bindings.cpp"), /^#include "(.*)"/, (name) => name.startsWith("core/api/"));

for (const [place, allowed] of Object.entries(page)) {
  const at = join(root, "web", place);
  for (const file of place.endsWith("/") ? files(at, /\.js$/) : [at]) {
    const fromWeb = (name) => (name.startsWith(".") ? relative(join(root, "web"), join(dirname(file), name)) : name);
    each(file, /^import .*?["']([^"']+)["'];$/, (name) => allowed.some((pattern) => pattern.test(fromWeb(name))));
  }
}

console.log(problems.length === 0 ? "The include table holds." : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
