/** @import { Kept } from "./scan.js" */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { toJson } from "../json.js";

/** The format that is written. An older one is read for ever, a newer one is left alone. */
const format = 1;

/**
 * A scan as it was kept once.
 * @typedef {object} Record
 * @property {number} format
 * @property {number} sequence 1 for what a place keeps first, then one more each time
 * @property {string} saved when, as an ISO time
 * @property {number} [base] in a tab: the sequence of what was on the device when these answers went on from there
 * @property {Kept} kept
 */

/** One slot of a place. A newer record is whole, but of a format this page does not know. @typedef {{ state: "absent" | "damaged" | "newer" } | { state: "sound", record: Record }} Slot */

/**
 * Both slots of a place together.
 * @typedef {object} Found
 * @property {"empty" | "sound" | "damaged" | "newer"} state damaged: something was kept, and nothing of it can be read
 * @property {Record | null} record the newest one that is sound
 * @property {number} free the slot to write into: never the one with that record
 * @property {string[]} damaged what cannot be read, as it stands there
 */

/** One text for one value: keys in order, no spaces. @param {unknown} value @returns {string} */
export function canonical(value) {
  return toJson(value, (part) =>
    (part && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.keys(part).sort().map((key) => [key, part[key]])) : part));
}

/** @param {object} content */
const checksum = (content) => bytesToHex(sha256(utf8ToBytes(canonical(content))));

/** The text that is kept. Its checksum says that it is whole, not who wrote it. @param {Omit<Record, "format">} content */
export function writeRecord(content) {
  const whole = { format, ...content };
  return canonical({ ...whole, checksum: checksum(whole) });
}

/**
 * What a slot holds. A sound text is the only text of its value, so that no change to it goes unseen. The checksum stays what it
 * is in every later format: so a newer record can be told from a damaged one.
 * @param {unknown} text @returns {Slot}
 */
export function readRecord(text) {
  if (text === null || text === undefined) return { state: "absent" };
  try {
    const { checksum: given, ...content } = JSON.parse(String(text));
    if (given !== checksum(content) || text !== canonical({ ...content, checksum: given })) return { state: "damaged" };
    return content.format === format ? { state: "sound", record: content } : { state: "newer" };
  } catch {
    return { state: "damaged" };
  }
}

/** What two slots hold together. @param {unknown[]} texts @returns {Found} */
export function newest(texts) {
  const slots = texts.map(readRecord);
  const damaged = texts.filter((_, index) => slots[index].state === "damaged").map(String);
  if (slots.some(({ state }) => state === "newer")) return { state: "newer", record: null, free: 0, damaged };
  const records = slots.map((slot) => (slot.state === "sound" ? slot.record : null));
  const sequences = records.map((record) => record?.sequence ?? 0);
  const last = sequences[1] > sequences[0] ? 1 : 0;
  const record = records[last];
  return { state: record ? "sound" : damaged.length > 0 ? "damaged" : "empty", record, free: record ? 1 - last : 0, damaged };
}

/** What version 0.2.0 kept in a tab, without a checksum; nothing when that cannot be read. @param {string | null} text @returns {Kept | null} */
export function keptBefore(text) {
  try {
    const kept = JSON.parse(text ?? "null");
    return kept && typeof kept.answers === "object" && typeof kept.screen === "string" ? kept : null;
  } catch {
    return null;
  }
}
