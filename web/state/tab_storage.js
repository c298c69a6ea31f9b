/** @import { Kept } from "./scan.js" */

const key = "leerruimte/scan/1";

/** Keeps a scan for as long as this tab lives. Where a browser refuses storage, the scan lives in memory only. */
export const tabStorage = {
  /** @returns {Kept | null} what this tab kept, or null when that is nothing readable */
  read() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
      return kept && typeof kept.answers === "object" && typeof kept.screen === "string" ? kept : null;
    } catch {
      return null;
    }
  },

  /** @param {Kept} kept */
  write(kept) {
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // A full or forbidden storage only means that a reload starts afresh.
    }
  },
};
