/** @import { Found } from "./record.js" */
import { deleteDB, openDB } from "idb";
import { newest } from "./record.js";

const store = "scan";

/** How long a browser may take before it counts as one that does not answer, in milliseconds. */
const patience = 4000;

/** A promise that is given up after a while: some browsers never answer. @template T @param {Promise<T>} answer @returns {Promise<T>} */
const within = (answer) => {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("no answer", "TimeoutError")), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

/**
 * What this device keeps (IndexedDB): two records, written in turn. Needs no secure context. A refusal of the browser rejects.
 * @param {string} database
 */
export function deviceStorage(database) {
  /** Opened for each use and closed again, so that no tab stands in the way of another one that erases. */
  const open = () => openDB(database, 1, { upgrade: (db) => { db.createObjectStore(store); } });
  return {
    /** @returns {Promise<Found>} */
    read: () => within((async () => {
      const db = await open();
      try {
        return newest(await Promise.all([db.get(store, 0), db.get(store, 1)]));
      } finally {
        db.close();
      }
    })()),

    /**
     * Compares and writes in one transaction, in which no other tab can come between. Settles when the transaction is complete:
     * only then is it kept.
     * @param {(found: Found) => { text: string, alone: boolean } | null} decide what to write in view of what is there, nothing to leave
     *   it; alone: what was there goes
     * @returns {Promise<Found>} what was there
     */
    swap: (decide) => within((async () => {
      const db = await open();
      try {
        const transaction = db.transaction(store, "readwrite", { durability: "strict" });
        const slots = transaction.store;
        const found = newest(await Promise.all([slots.get(0), slots.get(1)]));
        const next = decide(found);
        const writes = next ? [...(next.alone ? [slots.clear()] : []), slots.put(next.text, found.free)] : [];
        await Promise.all([...writes, transaction.done]);
        return found;
      } finally {
        db.close();
      }
    })()),

    /** Removes it all. */
    remove: async () => within(deleteDB(database)),
  };
}
