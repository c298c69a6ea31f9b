/** @import { Found, Record } from "./record.js" */
import { keptBefore, newest, writeRecord } from "./record.js";

/** Where version 0.2.0 kept a scan. */
const before = "leerruimte/scan/1";

/** What a tab keeps for as long as it lives (sessionStorage): two records, written in turn, at once. A refusal of the browser is thrown. */
export class TabStorage {
  #storage;
  #slots;
  #before;

  /** @param {() => Storage} storage @param {string} prefix of its keys: "leerruimte" for the page's own scan */
  constructor(storage, prefix) {
    this.#storage = storage;
    this.#slots = [`${prefix}/tab/0`, `${prefix}/tab/1`];
    this.#before = prefix === "leerruimte" ? [before] : [];
  }

  /** @returns {Found} */
  read() {
    const storage = this.#storage();
    const found = newest(this.#slots.map((key) => storage.getItem(key)));
    if (found.state !== "empty") return found;
    const [kept] = this.#before.map((key) => keptBefore(storage.getItem(key)));
    return kept ? { ...found, state: "sound", record: { format: 0, sequence: 0, saved: "", kept } } : found;
  }

  /** @param {Pick<Record, "saved" | "base" | "kept">} content @param {boolean} alone whether what was kept before goes */
  write(content, alone) {
    const storage = this.#storage();
    const { record, free } = this.read();
    if (alone) this.clear();
    storage.setItem(this.#slots[free], writeRecord({ sequence: (record?.sequence ?? 0) + 1, ...content }));
    for (const key of this.#before) storage.removeItem(key);
  }

  clear() {
    for (const key of [...this.#slots, ...this.#before]) this.#storage().removeItem(key);
  }
}
