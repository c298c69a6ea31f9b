// The check of the include table fails when it should.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../scripts/check_includes.mjs", import.meta.url));
const good = {
  "core/model/text.hpp": "#include <string>\n",
  "core/scoring/mean.cpp": '#include "core/model/text.hpp"\n',
  "wasm/bindings.cpp": '#include "core/api/engine.hpp"\n',
  "web/engine.js": 'import createLeerruimte from "#wasm";\n',
  "web/state/scan.js": "export const scan = 1;\n",
  "web/elements/lr-start.js": 'import { html } from "lit";\n',
  "web/elements/questions/scale.js": 'import { html } from "lit";\nimport { Element } from "../element.js";\n',
  "web/embed/place.js": 'import { html } from "lit";\n',
  "web/texts/nl.js": "export const nl = {};\n",
};

function check(files) {
  const root = mkdtempSync(join(tmpdir(), "leerruimte-includes-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const { status, stdout } = spawnSync(process.execPath, [script, root]);
  rmSync(root, { recursive: true });
  return { status, printed: String(stdout).trim() };
}

test("a tree that keeps to the table passes", () => {
  assert.deepEqual(check(good), { status: 0, printed: "The include table holds." });
});

const violations = {
  "core/model/text.hpp": ['#include "core/scoring/score.hpp"', "scoring/score.hpp"],
  "core/scoring/mean.cpp": ["#include <nlohmann/json.hpp>", "nlohmann/json.hpp"],
  "wasm/bindings.cpp": ['#include "core/model/text.hpp"', "core/model/text.hpp"],
  "web/state/scan.js": ['import { Start } from "../elements/lr-start.js";', "../elements/lr-start.js"],
  "web/elements/questions/scale.js": ['import { Scan } from "../../state/scan.js";', "../../state/scan.js"],
  "web/elements/lr-start.js": ['import { startEngine } from "../engine.js";', "../engine.js"],
};
for (const [file, [line, used]] of Object.entries(violations)) {
  test(`${line} in ${file} is noticed`, () => {
    assert.deepEqual(check({ ...good, [file]: `${line}\n` }), { status: 1, printed: `${file}:1: may not use ${used}` });
  });
}
