/** @import { Seen } from "../evidence.js" */
/** @import { Scan } from "./scan.js" */
/** @import { Stored } from "./inventory.js" */

/**
 * What the page shows of what it keeps and does.
 * @typedef {object} ReceiptSnapshot
 * @property {Stored[] | null} stored null until it was looked at
 * @property {Seen} seen
 * @property {boolean} wiping
 * @property {Stored[] | null} left what a wipe left behind, looked at afterwards; null when there was none
 */

/** Who saw what the page did, and tells when there is more. @typedef {EventTarget & { snapshot: Seen, rest?: () => void, back?: () => void }} Witness */
/** Who keeps things. @typedef {{ inventory: () => Promise<Stored[]>, wipe: () => Promise<{ left: Stored[] }> }} Keeping */

/** Looks at what is kept here each time its screen is shown, and wipes it. It tells its listeners after every change (event "change"). */
export class Receipt extends EventTarget {
  #scan;
  #keeper;
  #evidence;
  /** @type {Stored[] | null} */
  #stored = null;
  #wiping = false;
  /** @type {Stored[] | null} */
  #left = null;

  /** @param {{ scan: Scan, keeper: Keeping, evidence: Witness }} parts */
  constructor({ scan, keeper, evidence }) {
    super();
    this.#scan = scan;
    this.#keeper = keeper;
    this.#evidence = evidence;
    scan.addEventListener("change", () => {
      if (this.#wiping) return;
      this.#left = null;
      if (scan.kept.screen === "receipt") this.look();
    });
    evidence.addEventListener("change", () => {
      if (scan.kept.screen === "receipt") this.#changed();
    });
  }

  /** @returns {ReceiptSnapshot} */
  get snapshot() {
    return { stored: this.#stored, seen: this.#evidence.snapshot, wiping: this.#wiping, left: this.#left };
  }

  /** Looks again at what is kept, after everybody has kept what changed. */
  async look() {
    await null;
    this.#stored = await this.#keeper.inventory();
    this.#changed();
  }

  /** Forgets every answer and removes whatever is kept, then looks whether it is gone. */
  async wipeAll() {
    this.#wiping = true;
    this.#scan.forget();
    const { left } = await this.#keeper.wipe();
    this.#left = left;
    this.#stored = left;
    this.#wiping = false;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change"));
  }
}
