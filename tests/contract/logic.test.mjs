// JsonLogic as json-logic-js has it: the same results for rules and data nobody chose.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import jsonLogic from "json-logic-js";
import { randomFrom, root } from "./wasm.mjs";

const runner = process.env.LEERRUIMTE_LOGIC ?? join(root, "build/release/tests/leerruimte_logic");
const seed = 20011;
const rules = 150_000;
const batch = 10_000;
const deepest = 5;

const random = randomFrom(seed);
const one = (list) => list[random(list.length)];
const many = (most, make) => Array.from({ length: random(most + 1) }, make);

// What JavaScript turns into something else than one would think.
const numbers = [
  0, -0, 1, 2, 3, -1, -2, 7, 10, 100, 1e3, 0.1, 0.2, 0.3, -0.5, 1.5, 1 / 3, 0.000001, 1e-7, 1e21, 123456789012345680000, 5e-324,
  1.7976931348623157e308, -1.7976931348623157e308, 9007199254740991, -9007199254740992, 4294967296,
];
const texts = [
  "", " ", "0", "-0", "1", "2", "9", "10", "00012", "+5", "-3", "-1e2", "1e3", ".5", "5.", ".", "1.5.2", "1_000", "1e400", "1e-400",
  "0x10", "0X1f", "0b101", "0o17", "0b2", "-0x10", "9007199254740993", "0x20000000000001", "١",
  " 12 ", "\t7\n", "\u00a08\ufeff", "\u180e9", "12abc", "1e", "1e+", "e5", "Infinity", "-Infinity", "+Infinity", "infinity", "NaN",
  "null", "true", "false", "undefined", "1,2", ",", "[object Object]", "length", "current", "accumulator",
  "a", "a.b", "ab", "abc", "abd", "b", "B", "c", "é", "e\u0301", "😀", "😀😁", "a😀b", "\ud7ff\uffff",
];
const paths = [
  "", "a", "b", "c", "d", "e", "s", "n", "é", "😀", "none", "a.b", "a.b.c", "b.0", "b.1", "b.1.0", "c.0", "d.a", "0", "1", "01", "-1", "1.5",
  "list", "list.0", "list.1.a", "list.length", "text.0", "text.1", "text.length", "length", ".", "a.", ".a", "a..b",
  "current", "current.a", "current.0", "accumulator", "accumulator.0",
];
const names = ["a", "b", "c", "0", "1", "list", "text", "length", "é", "😀", ""];

const plain = () =>
  one([() => null, () => true, () => false, () => one(numbers), () => one(texts), () => random(10) - 4, () => (random(2001) - 1000) / 16])();

/** Any value; an object with one member only as data, for in a rule it would be a rule. */
function value(depth, inRule) {
  const kind = depth <= 0 ? 0 : random(8);
  if (kind < 5) return plain();
  if (kind < 7) return one([() => [], () => [0], () => [[]], () => [null], () => many(4, () => value(depth - 1, inRule))])();
  const members = Object.fromEntries(many(4, () => [one(names), value(depth - 1, false)]));
  return inRule && Object.keys(members).length === 1 ? { ...members, a: 1, z: 2 } : members;
}

function data() {
  if (random(6) === 0) return value(3, false);
  return {
    a: one([() => ({ b: value(2, false) }), () => ({ b: { c: plain() } }), () => value(2, false)])(),
    b: value(3, false),
    c: many(4, plain),
    d: value(3, false),
    list: many(5, () => (random(3) === 0 ? { a: plain(), b: value(2, false) } : value(2, false))),
    text: one(texts),
    s: one(texts),
    n: one(numbers),
    é: plain(),
    "😀": plain(),
    "": plain(),
    ...(random(4) === 0 ? {} : { e: plain() }),
  };
}

const anything = (depth) => (random(4) === 0 ? value(2, true) : rule(depth - 1));
const list = (depth) => one([() => ({ var: one(["c", "list", "b", "a", "d"]) }), () => many(4, () => anything(depth)), () => anything(depth)])();
const name = (depth) => (random(12) === 0 ? anything(depth) : random(12) === 0 ? one(numbers) : one(paths));
const between = (least, most, depth) => Array.from({ length: least + random(most - least + 1) }, () => anything(depth));
const usually = (count, most) => (depth) => (random(8) === 0 ? between(0, most, depth) : between(count, count, depth));
const overList = (depth) => (random(15) === 0 ? between(0, 2, depth) : [list(depth), rule(depth - 1)]);
const key = (depth) => (random(15) === 0 ? many(2, () => name(depth)) : name(depth));
const position = (depth) => (random(3) === 0 ? anything(depth) : random(13) - 6);

const operands = {
  var: (depth) => one([() => name(depth), () => [name(depth)], () => [name(depth), anything(depth)], () => []])(),
  missing: (depth) =>
    one([() => many(4, () => key(depth)), () => [many(4, () => key(depth))], () => name(depth), () => ({ merge: many(3, () => name(depth)) })])(),
  missing_some: (depth) => [anything(depth), random(8) === 0 ? anything(depth) : many(4, () => key(depth))].slice(0, random(20) === 0 ? 1 : 2),
  if: (depth) => between(0, 5, depth),
  "?:": usually(3, 4),
  "==": usually(2, 3), "===": usually(2, 3), "!=": usually(2, 3), "!==": usually(2, 3),
  "!": usually(1, 2), "!!": usually(1, 2),
  or: (depth) => between(0, 4, depth), and: (depth) => between(0, 4, depth),
  ">": usually(2, 3), ">=": usually(2, 3),
  "<": (depth) => between(random(8) === 0 ? 0 : 2, 3, depth), "<=": (depth) => between(random(8) === 0 ? 0 : 2, 3, depth),
  max: (depth) => between(0, 4, depth), min: (depth) => between(0, 4, depth),
  "+": (depth) => between(0, 4, depth), "*": (depth) => between(random(30) === 0 ? 0 : 1, 4, depth),
  "-": (depth) => between(random(8) === 0 ? 0 : 1, 3, depth), "/": usually(2, 3), "%": usually(2, 3),
  map: overList, filter: overList, all: overList, none: overList, some: overList,
  reduce: (depth) => [...overList(depth), ...(random(4) === 0 ? [] : [anything(depth)])],
  merge: (depth) => between(0, 4, depth),
  in: (depth) => (random(3) === 0 ? [anything(depth), list(depth)] : usually(2, 3)(depth)),
  cat: (depth) => between(0, 4, depth),
  substr: (depth) => [anything(depth), position(depth), position(depth)].slice(0, 1 + random(3)),
};
const operators = Object.keys(operands);

function rule(depth) {
  if (depth <= 0) return random(2) === 0 ? value(1, true) : { var: one(paths) };
  const operator = one(operators);
  const given = operands[operator](depth);
  return { [operator]: Array.isArray(given) && given.length === 1 && !Array.isArray(given[0]) && random(2) === 0 ? given[0] : given };
}

/** Seen through a text, NaN is not null; seen through a division, -0 is not 0. */
function seenThrough(inner) {
  const way = random(4);
  return way === 0 ? { cat: [inner] } : way === 1 ? { cat: [{ "/": [1, inner] }] } : inner;
}

/** JSON of a value; JSON.stringify would lose the sign of -0. */
function write(value) {
  if (Object.is(value, -0)) return "-0.0";
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(",")}}`;
}

/** The result as the runner writes it: half a surrogate pair, which UTF-8 cannot hold, is U+FFFD. */
function shown(result) {
  if (result === undefined) return "undefined";
  return JSON.stringify(result, (_, part) => (typeof part === "string" ? part.replace(/\p{Surrogate}/gu, "\ufffd") : part));
}

/** What json-logic-js answers, or the error it throws. */
function askJsonLogic(line) {
  const asked = JSON.parse(line);
  try {
    return { result: shown(jsonLogic.apply(asked.rule, asked.data)) };
  } catch (error) {
    return { error: String(error) };
  }
}

function askCore(lines) {
  const { stdout, status, error } = spawnSync(runner, [], { input: lines.join("\n"), maxBuffer: 1e9 });
  assert.equal(error, undefined);
  assert.equal(status, 0, "the runner ends well");
  return String(stdout).trimEnd().split("\n");
}

/** Equal, whatever the order of the members of an object. */
function isSame(ours, theirs) {
  if (ours === theirs) return true;
  try {
    return isDeepStrictEqual(JSON.parse(ours), JSON.parse(theirs));
  } catch {
    return false; // a word such as "undefined", which is no JSON
  }
}

// Where json-logic-js throws there is nothing to compare; the core answers all the same. Each kind with its reason.
const thrown = [
  /^TypeError: Cannot read properties of (undefined|null) \(reading 'length'\)$/, // missing_some without a list; core: what is missing
  /^TypeError: Reduce of empty array with no initial value$/, // {"*": []}; core: null
  /^Error: Unrecognized operation /, // runs an object of the data as a rule, for it is a key of missing; core: never runs data
];

/** Compares every line; returns how many there were of each kind. */
function compare(lines) {
  const ours = askCore(lines);
  assert.equal(ours.length, lines.length);
  const counts = { compared: 0, thrown: 0 };
  lines.forEach((line, i) => {
    const { result, error } = askJsonLogic(line);
    if (error) {
      assert.ok(thrown.some((kind) => kind.test(error)), `${line}: json-logic-js throws ${error}, which is no known kind`);
      assert.doesNotMatch(ours[i], /^(too many|refused)/, line);
      ++counts.thrown;
    } else {
      assert.ok(isSame(ours[i], result), `${line}: the core says ${ours[i]}, json-logic-js ${result}`);
      ++counts.compared;
    }
  });
  return counts;
}

test("rules come to what json-logic-js says", () => {
  const counts = { compared: 0, thrown: 0 };
  for (let done = 0; done < rules; done += batch) {
    const lines = Array.from({ length: batch }, () => write({ rule: seenThrough(rule(1 + random(deepest))), data: data() }));
    const { compared, thrown: threw } = compare(lines);
    counts.compared += compared;
    counts.thrown += threw;
  }
  console.log(`seed ${seed}: ${counts.compared} rules equal; in ${counts.thrown} more json-logic-js throws`);
  assert.ok(counts.compared >= rules * 0.97, "almost every rule can be compared");
});

test("zero has the sign it has in JavaScript", () => {
  const zeros = [0, -0, "0", "-0", null, [-0], 1, -1];
  const lines = Array.from({ length: 20_000 }, () => {
    const calculated = { [one(["+", "-", "*", "/", "%", "max", "min"])]: [one(zeros), one(zeros), one(zeros)].slice(0, 1 + random(3)) };
    return write({ rule: { cat: [{ "/": [1, calculated] }] }, data: null });
  });

  const { compared } = compare(lines);

  console.log(`seed ${seed}: ${compared} zeros equal`);
});

test("every number is written as JavaScript writes it", () => {
  const bits = new DataView(new ArrayBuffer(8));
  const anyDouble = () => {
    bits.setUint32(0, random(2 ** 32));
    bits.setUint32(4, random(2 ** 32));
    return bits.getFloat64(0);
  };
  const powers = Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074));
  const neighbours = powers.flatMap((power) => [power, power * (1 + Number.EPSILON), power * (1 - Number.EPSILON / 2)]);
  const tens = Array.from({ length: 632 }, (_, i) => Number(`1e${i - 323}`));
  const shortOnes = Array.from({ length: 5000 }, () => Number(`${random(10 ** (1 + random(6)))}e${random(40) - 20}`));
  const all = [...neighbours, ...tens, ...shortOnes, ...Array.from({ length: 20_000 }, anyDouble)].filter(Number.isFinite);

  const { compared } = compare(all.map((number) => write({ rule: { cat: [{ var: "n" }] }, data: { n: number } })));

  console.log(`seed ${seed}: ${compared} numbers equal`);
});

test("every text is read as a number the way JavaScript reads it", () => {
  const digits = ["0", "00", "1", "5", "7", "12", "9007199254740993", "f", "Infinity"];
  const parts = [...digits, ".", ".", "e", "E", "+", "-", "0x", "0b", "0o", " ", "\n", "\u3000", "\u0085", "_"];
  const lines = Array.from({ length: 40_000 }, () => {
    const text = many(6, () => one(parts)).join("");
    return write({ rule: { cat: [{ "-": [{ var: "" }] }, " ", { "+": [{ var: "" }] }, " ", { "==": [{ var: "" }, random(20)] }] }, data: text });
  });

  const { compared } = compare(lines);

  console.log(`seed ${seed}: ${compared} texts equal`);
});
