/** @import { Keeping } from "./keeper.js" */
/** @import { Scan } from "./scan.js" */
import { inventory, removeAll } from "./inventory.js";

/** Keeps nothing anywhere, where a host page wants it so: answers are on this page only, and the scan says so. In the place of a Keeper. */
export class Memory extends EventTarget {
  #scan;

  /** @param {Scan} scan */
  constructor(scan) {
    super();
    this.#scan = scan;
  }

  /** @returns {Keeping} */
  get keeping() {
    return { place: "memory", device: false, choice: false, state: "idle", savedAt: "", problem: "", local: false, mergeable: false, wiped: null };
  }

  async open() {
    return null;
  }

  follow() {}

  rest() {}

  back() {}

  close() {}

  /** Nothing is being written. */
  settled = Promise.resolve();

  inventory() {
    return inventory(true);
  }

  async wipe() {
    this.#scan.forget();
    return { left: await removeAll(true) };
  }
}
