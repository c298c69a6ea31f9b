// A kept record that was changed in any way is never taken for a whole one, and what was kept before it is found.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { canonical, keptBefore, newest, readRecord, writeRecord } from "../../web/state/record.js";
import { merged } from "../../web/state/merge.js";

const golden = (name) => readFileSync(new URL(`./golden/${name}`, import.meta.url), "utf8");
const kept = JSON.parse(golden("0.2.0/tab_state.json"));
const previous = writeRecord({ sequence: 4, saved: "2026-11-25T06:59:00.000Z", kept });
const latest = writeRecord({ sequence: 5, saved: "2026-11-25T07:00:00.000Z", kept: { ...kept, answers: { ...kept.answers, own: { words: "é “\ud83d\ude00” \ud800" } } } });

/** Every text that differs from this one in one bit: of its UTF-8 bytes as they are read back, and of its UTF-16 units. */
function* flips(text) {
  const bytes = Buffer.from(text);
  for (let bit = 0; bit < bytes.length * 8; ++bit) {
    bytes[bit >> 3] ^= 1 << (bit & 7);
    yield bytes.toString();
    bytes[bit >> 3] ^= 1 << (bit & 7);
  }
  for (let unit = 0; unit < text.length; ++unit) {
    for (let bit = 0; bit < 16; ++bit) yield text.slice(0, unit) + String.fromCharCode(text.charCodeAt(unit) ^ (1 << bit)) + text.slice(unit + 1);
  }
}

/** Every text that is this one with a piece cut off or out. */
function* cuts(text) {
  for (let at = 0; at < text.length; ++at) {
    yield text.slice(0, at);
    if (at > 0) yield text.slice(at);
    yield text.slice(0, at) + text.slice(at + 1);
  }
}

test("every flipped bit and every cut is seen, and the record before is found in whichever slot it is", () => {
  const counts = { changed: 0, accepted: 0, recovered: 0 };
  for (const changes of [flips(latest), cuts(latest)]) {
    for (const text of changes) {
      if (text === latest) continue;
      ++counts.changed;
      if (readRecord(text).state !== "damaged") ++counts.accepted;
      const found = newest(counts.changed % 2 ? [text, previous] : [previous, text]);
      if (found.state === "sound" && found.record.sequence === 4 && found.damaged[0] === text) ++counts.recovered;
    }
  }
  console.log(`changed ${counts.changed}, accepted in silence ${counts.accepted}, record before found ${counts.recovered}`);
  assert.ok(counts.changed > 10_000);
  assert.deepEqual([counts.accepted, counts.recovered], [0, counts.changed]);
});

test("a record nobody touched is read, the newest one, and the other slot is written next", () => {
  for (const [texts, free] of [[[previous, latest], 0], [[latest, previous], 1], [[latest, null], 1], [[undefined, latest], 0]]) {
    const found = newest(texts);
    assert.deepEqual([found.state, found.record.sequence, found.free, found.damaged], ["sound", 5, free, []]);
  }
  assert.deepEqual(newest([null, undefined]), { state: "empty", record: null, free: 0, damaged: [] });
  assert.equal(newest(["", "x"]).state, "damaged");
});

test("a record of a newer format is told from a damaged one, and nothing beside it is used", () => {
  const content = { format: 2, sequence: 6, whatever: [1, 2] };
  const text = canonical({ ...content, checksum: createHash("sha256").update(canonical(content)).digest("hex") });
  assert.equal(readRecord(text).state, "newer");
  assert.equal(newest([latest, text]).state, "newer");
  assert.equal(readRecord(text.replace('"format":2', '"format":3')).state, "damaged");
});

test("what every version kept opens", () => {
  assert.deepEqual(keptBefore(golden("0.2.0/tab_state.json")), kept);
  for (const [name, sequence] of [["0.3.0/tab_record.json", 7], ["0.3.0/device_record.json", 12]]) {
    const slot = readRecord(golden(name));
    assert.equal(slot.state, "sound", name);
    assert.deepEqual([slot.record.sequence, slot.record.kept], [sequence, kept]);
  }
  assert.equal(readRecord(golden("0.3.0/tab_record.json")).record.base, 3);
});

test("answers of two tabs go together where they do not contradict", () => {
  const before = { scan: { a: 1, b: 2, c: 3 } };
  assert.deepEqual(merged(before, { scan: { a: 4, b: 2 } }, { scan: { a: 1, b: 2, c: 3, d: [1, 2] }, more: { e: 1 } }), { scan: { a: 4, b: 2, d: [1, 2] }, more: { e: 1 } });
  assert.equal(merged(before, { scan: { a: 4, b: 2, c: 3 } }, { scan: { a: 5, b: 2, c: 3 } }), null);
  assert.equal(merged(before, { scan: { b: 2, c: 3 } }, { scan: { a: 5, b: 2, c: 3 } }), null);
  assert.deepEqual(merged({}, { scan: { a: 1 } }, { scan: { a: 1, b: 2 } }), { scan: { a: 1, b: 2 } });
});
