// questionnaires/questionnaire.schema.json says what editors need, and what it says is what the core says.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { program, root } from "../contract/wasm.mjs";
import { mutantsOf } from "./mutants.mjs";

/** The core's rules about the shape of a document, which a schema can express. All its other rules are about meaning. */
const shapeRules = new Set([
  "type", "missing-key", "unknown-key", "id", "number", "empty-text", "too-long", "control-character", "empty-list", "too-many",
  "version", "language", "url", "one-option", "missing-kind", "item-kind", "keying", "wording", "aspects", "title-twice",
  "rule-kind", "operands", "side", "weight", "one-type", "min-answered", "direction", "bands-of-types", "how-many",
  "condition", "weight-reason", "picture-kind", "cross-tabulate",
]);

const filesAtOnce = 400;
const corpus = join(root, "tests/schema/corpus");
const questionnaires = join(root, "questionnaires");
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const jsonFilesIn = (folder) => readdirSync(folder).filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json")).map((file) => join(folder, file));

const schema = readJson(join(questionnaires, "questionnaire.schema.json"));
// Ajv's strict mode, but for its wish that a key named in the "required" of a condition is described there once more.
const ajv = new Ajv({ strict: true, strictRequired: false });
const isQuestionnaire = ajv.addSchema(schema, "questionnaire").getSchema("questionnaire");

const mapsOfSchemas = ["properties", "patternProperties", "$defs"];
const listsOfSchemas = ["allOf", "anyOf", "oneOf"];
const schemasInside = ["items", "additionalProperties", "then", "else"]; // not "if": it describes nothing

/** Every schema inside a schema, with the pointer to it and whether it describes a key. */
function* nodesIn(node, pointer = "", isKey = false) {
  if (typeof node !== "object") return;
  yield { node, pointer, isKey };
  for (const word of mapsOfSchemas) {
    for (const [key, one] of Object.entries(node[word] ?? {})) {
      yield* nodesIn(one, `${pointer}/${word}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`, word === "properties");
    }
  }
  for (const word of listsOfSchemas) for (const [i, one] of (node[word] ?? []).entries()) yield* nodesIn(one, `${pointer}/${word}/${i}`);
  for (const word of schemasInside) if (node[word]) yield* nodesIn(node[word], `${pointer}/${word}`);
}

/** What the program says about files: of each its problems. */
function problemsOf(files, folder) {
  const { stdout, stderr, error } = spawnSync(program, ["check", "--json", ...files], { cwd: folder, maxBuffer: 1e9, encoding: "utf8" });
  if (error) throw error;
  assert.equal(stderr, "");
  return JSON.parse(stdout).files.map(({ problems }) => problems.filter(({ severity }) => severity === "error"));
}

/** The same for documents, by way of a folder of files. */
function problemsOfDocuments(documents) {
  const room = mkdtempSync(join(tmpdir(), "leerruimte-"));
  const all = [];
  for (let start = 0; start < documents.length; start += filesAtOnce) {
    const part = documents.slice(start, start + filesAtOnce);
    const files = part.map((document, i) => {
      writeFileSync(join(room, `${i}.json`), JSON.stringify(document));
      return `${i}.json`;
    });
    all.push(...problemsOf(files, room));
  }
  rmSync(room, { recursive: true });
  return all;
}

const describe = ({ rule, path, message }) => `[${rule}] ${path} ${message}`;
const describeError = ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`;

/** A sentence when schema and core disagree about a document; nothing when they agree. */
function disagreement(name, document, problems) {
  const shape = problems.filter(({ rule }) => shapeRules.has(rule));
  if (isQuestionnaire(document) === (shape.length === 0)) return undefined;
  const errors = (isQuestionnaire.errors ?? []).map(describeError);
  return `${name}\n    schema: ${errors.join("; ") || "accepts it"}\n    core: ${problems.slice(0, 5).map(describe).join("; ") || "accepts it"}`;
}

/** Asserts that the core and the schema agree about all documents, and says how many there are. */
function assertAgreement(t, named, problems) {
  const disagreements = named.map(({ name, document }, i) => disagreement(name, document, problems[i])).filter(Boolean);
  const refused = named.filter(({ document }) => !isQuestionnaire(document)).length;
  t.diagnostic(`agree ${named.length - disagreements.length} of ${named.length}; the schema refuses ${refused}`);
  assert.equal(disagreements.length, 0, `${disagreements.length} disagreements:\n  ${disagreements.slice(0, 40).join("\n  ")}`);
}

test("the schema is a schema", () => {
  assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
});

test("every key has a description and examples, and every example is right", (t) => {
  const keys = [...nodesIn(schema)].filter(({ isKey }) => isKey);

  for (const { pointer, node } of keys) {
    assert.match(node.description ?? "", /\.$/, `${pointer} has no description that ends in a full stop`);
    assert.ok(node.examples?.length > 0, `${pointer} has no examples`);
    const validate = ajv.compile({ $ref: `questionnaire#${pointer}` });
    for (const example of node.examples) assert.ok(validate(example), `${pointer}: ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`);
  }

  t.diagnostic(`${keys.length} keys`);
});

test("every definition is used and explained", () => {
  const text = JSON.stringify(schema);

  for (const [name, { description, $comment }] of Object.entries(schema.$defs)) {
    assert.ok(text.includes(`"#/$defs/${name}"`), `${name} is never used`);
    assert.ok(description ?? $comment, `${name} is not explained`);
  }
});

// The editors of the VS Code family put what a $ref names in its place, over what stands beside it.
test("what stands beside a $ref is not said otherwise by what it names", () => {
  for (const { node, pointer } of nodesIn(schema)) {
    const named = {};
    for (let next = node; next?.$ref; next = schema.$defs[next.$ref.slice("#/$defs/".length)]) {
      const { $ref, $comment, ...beside } = next;
      for (const [word, value] of Object.entries(beside)) assert.deepEqual(named[word] ?? value, value, `${pointer}: ${word}`);
      Object.assign(named, beside, schema.$defs[$ref.slice("#/$defs/".length)]);
    }
  }
});

for (const file of jsonFilesIn(questionnaires)) {
  test(`${file.slice(root.length)} has the shape of a questionnaire`, () => {
    assert.ok(isQuestionnaire(readJson(file)), JSON.stringify(isQuestionnaire.errors));
  });
}

test("the schema accepts the good ones and those that are wrong in meaning only, and refuses the bad ones", () => {
  for (const folder of ["good", "meaning"]) {
    for (const file of jsonFilesIn(join(corpus, folder))) assert.ok(isQuestionnaire(readJson(file)), `${file} ${JSON.stringify(isQuestionnaire.errors)}`);
  }
  for (const file of jsonFilesIn(join(corpus, "bad"))) assert.ok(!isQuestionnaire(readJson(file)), file);
});

test("the core accepts the good ones and refuses the others, the bad ones for their shape", (t) => {
  const verdicts = { good: "accepts", meaning: "refuses the meaning", bad: "refuses the shape" };
  const wrong = [];
  let files = 0;
  for (const [folder, expected] of Object.entries(verdicts)) {
    const inFolder = jsonFilesIn(join(corpus, folder));
    files += inFolder.length;
    for (const [i, problems] of problemsOf(inFolder, corpus).entries()) {
      const shape = problems.some(({ rule }) => shapeRules.has(rule));
      const verdict = problems.length === 0 ? "accepts" : shape ? "refuses the shape" : "refuses the meaning";
      if (verdict !== expected) wrong.push(`${inFolder[i].slice(corpus.length + 1)}: ${verdict}: ${problems.slice(0, 5).map(describe).join("; ")}`);
    }
  }
  t.diagnostic(`agree ${files - wrong.length} of ${files}`);
  assert.deepEqual(wrong, []);
});

test("schema and core agree at the limits", (t) => {
  const smallest = readJson(join(corpus, "good/smallest.json"));
  const named = [10_000, 10_001].map((authors) => ({ name: `${authors} authors`, document: { ...smallest, authors: Array(authors).fill("A baker") } }));
  for (const length of [65_536, 65_537]) named.push({ name: `a licence of ${length} bytes`, document: { ...smallest, licence: "a".repeat(length) } });
  for (const length of [64, 65]) named.push({ name: `an id of ${length} characters`, document: { ...smallest, id: "a".repeat(length) } });

  assertAgreement(t, named, problemsOfDocuments(named.map(({ document }) => document)));
});

test("schema and core agree about every mutant of a questionnaire that uses everything", (t) => {
  const mutants = ["everything", "condition_operators"].flatMap((name) => [...mutantsOf(readJson(join(corpus, `good/${name}.json`)))]);
  const named = mutants.map(({ change, document }) => ({ name: change, document }));

  assertAgreement(t, named, problemsOfDocuments(named.map(({ document }) => document)));
});
