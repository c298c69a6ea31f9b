/** @import { Found, Record } from "./record.js" */
import { keptBefore, newest, writeRecord } from "./record.js";

/** The two slots, and where version 0.2.0 kept a scan. */
const slots = ["leerruimte/tab/0", "leerruimte/tab/1"];
const before = "leerruimte/scan/1";

/** What a tab keeps for as long as it lives (sessionStorage): two records, written in turn, at once. A refusal of the browser is thrown. */
export class TabStorage {
  #storage;

  /** @param {() => Storage} storage */
  constructor(storage) {
    this.#storage = storage;
  }

  /** @returns {Found} */
  read() {
    const storage = this.#storage();
    const found = newest(slots.map((key) => storage.getItem(key)));
    if (found.state !== "empty") return found;
    const kept = keptBefore(storage.getItem(before));
    return kept ? { ...found, state: "sound", record: { format: 0, sequence: 0, saved: "", kept } } : found;
  }

  /** @param {Pick<Record, "saved" | "base" | "kept">} content @param {boolean} alone whether what was kept before goes */
  write(content, alone) {
    const storage = this.#storage();
    const { record, free } = this.read();
    if (alone) this.clear();
    storage.setItem(slots[free], writeRecord({ sequence: (record?.sequence ?? 0) + 1, ...content }));
    storage.removeItem(before);
  }

  clear() {
    for (const key of [...slots, before]) this.#storage().removeItem(key);
  }
}
