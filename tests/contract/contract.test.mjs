// Plays tests/contract/examples through the wasm; contract_test.cpp plays the same files natively.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root, startWasm } from "./wasm.mjs";

const examples = join(root, "tests/contract/examples");

/** The bytes a request file stands for: its own, or those of the file it names. */
function requestIn(path) {
  const content = readFileSync(path);
  return path.endsWith(".path") ? readFileSync(join(root, content.toString().trim())) : content;
}

for (const example of readdirSync(examples).sort()) {
  test(`the wasm answers the example ${example} to the byte`, async () => {
    const call = await startWasm();
    const folder = join(examples, example);
    const files = readdirSync(folder).filter((file) => !file.includes(".reply."));
    files.sort((a, b) => parseInt(a) - parseInt(b));

    for (const file of files) {
      const [number, name] = file.split(".");
      const reply = call(name, requestIn(join(folder, file)));
      const expected = readFileSync(join(folder, `${number}.reply.json`));
      assert.equal(reply.toString(), expected.toString(), `${example}/${file}`);
      assert.ok(reply.equals(expected), `${example}/${file} differs in bytes that are not text`);
    }
  });
}
