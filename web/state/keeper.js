/** @import { Kept, Scan } from "./scan.js" */
/** @import { Found, Record } from "./record.js" */
/** @import { Stored } from "./inventory.js" */
import { deviceStorage } from "./device_storage.js";
import { inventory, removeAll } from "./inventory.js";
import { answered, merged, same } from "./merge.js";
import { writeRecord } from "./record.js";
import { TabStorage } from "./tab_storage.js";

/**
 * What the page tells about keeping.
 * @typedef {object} Keeping
 * @property {"memory" | "tab" | "device"} place where the last answers are
 * @property {boolean} device whether somebody chose the device
 * @property {boolean} choice whether they may
 * @property {"idle" | "saving" | "saved" | "failed"} state
 * @property {string} savedAt ISO time; "" before the first
 * @property {"" | "blocked" | "full" | "cleared" | "other_tab" | "recovered" | "damaged" | "newer"} problem what is to be told
 * @property {boolean} local opened from disk, where other files in this browser may read along
 * @property {boolean} mergeable in "other_tab": whether the answers of both tabs go together
 * @property {{ left: Stored[] } | null} wiped after everything was erased, until there is an answer again
 */

/** @param {unknown} error @returns {Keeping["problem"]} */
const problemOf = (error) => {
  const { name = "" } = /** @type {any} */ (error ?? {});
  if (name === "VersionError") return "newer";
  return name === "QuotaExceededError" ? "full" : "blocked";
};

/** @param {() => any} use @returns {any} nothing when the browser refuses */
const tried = (use) => {
  try {
    return use();
  } catch {
    return null;
  }
};

/**
 * Decides where a scan is kept: in this tab, or on this device once somebody chose so, or, where a browser keeps nothing, in
 * memory. The tab's copy is written at once; on the device it goes only when it is there. Another tab is never overwritten:
 * whoever comes second is told. Tells its listeners after every change (event "change").
 */
export class Keeper extends EventTarget {
  #scan;
  /** Begins every name under which something is kept. */
  #prefix;
  /** Whether the page around is somebody else's. */
  #guest;
  #tab;
  #device;
  #saveFile;
  /** The last kept scan that was written, or that nothing has to be written for. @type {Kept | null} */
  #last = null;
  /** What is on the device as far as this tab knows. @type {{ sequence: number, answers: Kept["answers"] }} */
  #base = { sequence: 0, answers: {} };
  /** What another tab kept. @type {Record | null} */
  #other = null;
  /** @type {string[]} */
  #damaged = [];
  /** Writing waits: what is there must not be written over before somebody decided. */
  #tabWaits = false;
  #deviceWaits = false;
  /** Whether the tab has the last answers. */
  #inTab = true;
  #onDevice = false;
  /** The writing that is going on. @type {Promise<void> | null} */
  #saving = null;
  /** Whether what is on the device goes with the next write, because it was erased here. */
  #alone = false;
  /** Whether a change is not this tab's own. */
  #following = false;
  #attempt = "";
  /** Told and waved away: not told again. @type {Set<string>} */
  #dismissed = new Set();
  /** @type {BroadcastChannel | null} */
  #channel = null;
  /** @type {Keeping} */
  #keeping;

  /**
   * @param {Scan} scan @param {(name: string, content: Blob) => void} saveFile
   * @param {{ name?: string, choice?: boolean }} [options] name: tells this scan from others on the same site; choice: whether
   *   somebody may keep it on the device
   */
  constructor(scan, saveFile, { name = "", choice = true } = {}) {
    super();
    this.#scan = scan;
    this.#saveFile = saveFile;
    this.#guest = name !== "";
    this.#prefix = name ? `leerruimte/${name}` : "leerruimte";
    this.#tab = new TabStorage(() => sessionStorage, this.#prefix);
    this.#device = deviceStorage(this.#prefix);
    const device = choice && tried(() => localStorage.getItem(this.#chosen)) !== null;
    this.#keeping = { place: "tab", device, choice, state: "idle", savedAt: "", problem: "", local: location.protocol === "file:", mergeable: false, wiped: null };
  }

  /** Says that there is something on this device, without opening it; the page's first script looks here too. */
  get #chosen() {
    return `${this.#prefix}/device`;
  }

  /** @returns {Keeping} */
  get keeping() {
    return this.#keeping;
  }

  /** Whether there are answers that are gone when the page goes. */
  get onlyInMemory() {
    return answered(this.#scan.kept.answers) && !this.#inTab && !this.#onDevice;
  }

  /**
   * What to go on with. Waits only for the device, and only where somebody chose it.
   * @returns {Promise<Kept | null>}
   */
  async open() {
    const mine = this.#openTab();
    return this.#keeping.device ? this.#openDevice(mine) : mine?.kept ?? null;
  }

  /** From now on every change is kept. */
  follow() {
    this.#last ??= this.#scan.kept;
    this.#scan.addEventListener("change", this.#keep);
    this.#listen();
    if (this.#last !== this.#scan.kept) this.#keep();
    if (this.#keeping.choice && !this.#keeping.device) this.#findDevice().catch(() => {});
  }

  /** Settles when whatever is being written is there, or refused. @returns {Promise<void>} */
  get settled() {
    return this.#saving ?? Promise.resolve();
  }

  /** From now on nothing is kept. */
  close() {
    this.#scan.removeEventListener("change", this.#keep);
    this.rest();
  }

  /** Hears nothing of other tabs; what changes here is kept all the same. */
  rest() {
    this.#channel?.close();
    this.#channel = null;
  }

  /** Hears of other tabs again, and looks what they did meanwhile. */
  back() {
    this.#listen();
    this.#look();
  }

  /** Keeps on this device, or only in this tab again. @param {{ on: boolean }} choice */
  async keepOnDevice({ on }) {
    if (on) {
      tried(() => localStorage.setItem(this.#chosen, "on"));
      this.#dismissed.clear();
      this.#base = { sequence: 0, answers: {} };
      this.#deviceWaits = false;
      this.#publish({ device: true, problem: "" });
      await this.#save();
    } else {
      this.#leaveDevice();
      await this.#saving;
      await this.#device.remove().catch(() => {});
      this.#channel?.postMessage("changed");
    }
  }

  /** In this tab too, what the other tab has. */
  async takeOther() {
    const other = this.#other;
    if (!other) return;
    this.#settle(other);
    this.#goAlong(other, { ...other.kept, screen: this.#scan.kept.screen });
  }

  /** On the device too, what this tab has. */
  async keepMine() {
    if (this.#other) this.#settle(this.#other);
    this.#last = null;
    this.#keep();
  }

  /** Everywhere, the answers of both. */
  async keepBoth() {
    const both = this.#both();
    if (!this.#other || !both) return;
    this.#settle(this.#other);
    this.#resume({ ...this.#scan.kept, answers: both });
  }

  /** What cannot be read, as a file. */
  saveDamaged() {
    this.#saveFile("leerruimte-beschadigd.txt", new Blob([this.#damaged.join("\n")], { type: "text/plain;charset=utf-8" }));
  }

  /** Told, and understood: what is damaged may be written over. */
  dismiss() {
    const { problem } = this.#keeping;
    this.#dismissed.add(problem);
    if (problem === "damaged") {
      this.#tabWaits = false;
      this.#deviceWaits = false;
      this.#last = null;
    }
    this.#publish({ problem: "" });
    if (problem === "damaged") this.#keep();
  }

  /** Everything of ours in this browser. */
  inventory() {
    return inventory(this.#guest);
  }

  /** Erases everything, also the answers on the screen, and looks whether it is gone. What is left comes in `keeping.wiped`. */
  async wipe() {
    this.#leaveDevice({ state: "idle", savedAt: "", wiped: { left: [] } });
    this.#scan.forget();
    await this.#saving;
    const left = await removeAll(this.#guest);
    this.#channel?.postMessage("changed");
    this.#publish({ wiped: { left } });
    return { left };
  }

  /** @returns {Record | null} what the tab has */
  #openTab() {
    try {
      const found = this.#tab.read();
      this.#tabWaits = found.state === "newer" || found.state === "damaged";
      this.#inTab = !this.#tabWaits;
      this.#tellOf(found);
      if (found.record) this.#publish({ state: "saved", savedAt: found.record.saved });
      return found.record;
    } catch (error) {
      this.#inTab = false;
      this.#fail(problemOf(error));
      return null;
    }
  }

  /** @param {Record | null} mine what the tab has @returns {Promise<Kept | null>} */
  async #openDevice(mine) {
    /** @type {Found} */
    let found;
    try {
      found = await this.#device.read();
    } catch (error) {
      this.#deviceWaits = problemOf(error) === "newer";
      this.#fail(problemOf(error));
      return mine?.kept ?? null;
    }
    if (found.state === "empty") this.#cleared();
    return this.#openFound(found, mine);
  }

  /** The word that there is something on this device can be lost, when a browser is killed: then it shows itself a moment later. */
  async #findDevice() {
    if (!(await indexedDB.databases()).some(({ name }) => name === this.#prefix)) return;
    const found = await this.#device.read();
    if (this.#keeping.device || this.#keeping.wiped || found.state === "empty") return;
    tried(() => localStorage.setItem(this.#chosen, "on"));
    this.#publish({ device: true });
    const { kept } = this.#scan;
    this.#following = true;
    this.#resume(this.#openFound(found, { kept }) ?? kept);
    this.#following = false;
  }

  /** @param {Found} found @param {Pick<Record, "base" | "kept"> | null} mine @returns {Kept | null} */
  #openFound(found, mine) {
    this.#tellOf(found);
    this.#deviceWaits = found.state === "newer" || found.state === "damaged";
    const theirs = found.record;
    if (!theirs) return mine?.kept ?? null;
    this.#base = { sequence: theirs.sequence, answers: theirs.kept.answers };
    const mineHasMore = mine && answered(mine.kept.answers) && !same(mine.kept.answers, theirs.kept.answers);
    if (!mineHasMore) {
      this.#publish({ place: "device", state: "saved", savedAt: theirs.saved });
      this.#onDevice = true;
      return theirs.kept;
    }
    if (mine.base !== theirs.sequence && answered(theirs.kept.answers)) {
      this.#base.answers = {};
      this.#contradict(theirs, mine.kept);
    }
    this.#last = theirs.kept;
    return mine.kept;
  }

  /** @param {Found} found */
  #tellOf({ state, damaged }) {
    this.#damaged = [...this.#damaged, ...damaged];
    if (state === "newer" || state === "damaged") this.#fail(state);
    else if (damaged.length > 0) this.#publish({ problem: "recovered" });
  }

  /** Keeps what the scan has now: in the tab at once, then on the device. */
  #keep = () => {
    const { kept } = this.#scan;
    if (kept === this.#last) return;
    if (this.#keeping.wiped) {
      if (!answered(kept.answers)) return;
      this.#publish({ wiped: null });
    }
    const alone = answered(this.#last?.answers ?? {}) && !answered(kept.answers);
    this.#last = kept;
    if (this.#following) return;
    this.#alone ||= alone;
    this.#onDevice = false;
    this.#keepInTab(kept, alone);
    if (this.#keeping.device && !this.#deviceWaits) this.#save();
  };

  /** @param {Kept} kept @param {boolean} alone */
  #keepInTab(kept, alone) {
    if (this.#tabWaits) return;
    const { device } = this.#keeping;
    const saved = new Date().toISOString();
    try {
      this.#tab.write({ saved, kept, ...(device ? { base: this.#base.sequence } : {}) }, alone);
      this.#inTab = true;
      if (!device || this.#deviceWaits) this.#kept("tab", saved);
    } catch (error) {
      this.#inTab = false;
      if (!device || this.#deviceWaits) this.#fail(problemOf(error));
    }
  }

  /** Writes to the device until it has the last answers, one transaction after the other. */
  #save() {
    this.#publish({ state: "saving" });
    this.#saving ??= this.#saveAll();
    return this.#saving;
  }

  async #saveAll() {
    await null; // so that `#saving` is set before it is taken back
    try {
      while (this.#keeping.device && !this.#deviceWaits && !this.#onDevice) await this.#saveOnce();
    } catch (error) {
      this.#deviceWaits = problemOf(error) === "newer";
      if (this.#keeping.device) this.#fail(problemOf(error));
    } finally {
      this.#saving = null;
    }
  }

  async #saveOnce() {
    const { kept } = this.#scan;
    const saved = new Date().toISOString();
    const base = this.#base.sequence;
    const text = writeRecord({ sequence: base + 1, saved, kept });
    const found = await this.#device.swap(({ state, record, damaged }) => {
      const allowed = state === "sound" || state === "empty" || (state === "damaged" && damaged.every((one) => this.#damaged.includes(one)));
      if (!allowed || !this.#keeping.device || (record?.sequence ?? 0) !== base) return null;
      this.#attempt = text;
      return { text, alone: this.#alone };
    });
    if (found.state === "newer" || (found.state === "damaged" && this.#attempt !== text)) {
      this.#deviceWaits = true;
      return this.#tellOf(found);
    }
    if ((found.record?.sequence ?? 0) === base) {
      this.#base = { sequence: base + 1, answers: kept.answers };
      this.#alone = false;
      if (kept === this.#scan.kept && this.#keeping.device) {
        this.#keptOnDevice(saved);
      }
      return this.#channel?.postMessage("changed");
    }
    // A write that seemed to get no answer may have been done after all.
    const theirs = found.record;
    if (theirs && writeRecord(theirs) === this.#attempt) this.#base = { sequence: theirs.sequence, answers: theirs.kept.answers };
    else this.#meet(theirs);
  }

  /** Something else is on the device than this tab left there. @param {Record | null} theirs */
  #meet(theirs) {
    if (!theirs) return this.#cleared();
    const mine = this.#scan.kept;
    if (same(mine.answers, this.#base.answers) || same(mine.answers, theirs.kept.answers)) {
      this.#goAlong(theirs, { ...mine, answers: theirs.kept.answers });
    } else if (same(theirs.kept.answers, this.#base.answers)) {
      this.#base = { ...this.#base, sequence: theirs.sequence };
    } else {
      this.#contradict(theirs, mine);
    }
  }

  #listen() {
    this.rest();
    this.#channel = tried(() => new BroadcastChannel(this.#prefix));
    this.#channel?.addEventListener("message", () => this.#look());
  }

  /** Another tab may have written: whoever has nothing of their own to lose goes along. */
  async #look() {
    if (!this.#keeping.device || this.#saving || this.#deviceWaits) return;
    const found = await this.#device.read().catch(() => null);
    const sequence = found?.record?.sequence ?? 0;
    if (!found || this.#saving || this.#deviceWaits || sequence === this.#base.sequence || (found.state !== "sound" && found.state !== "empty")) return;
    this.#meet(found.record);
  }

  /** @param {Record} theirs @param {Kept} mine */
  #contradict(theirs, mine) {
    this.#other = theirs;
    this.#deviceWaits = true;
    this.#publish({ problem: "other_tab", state: "failed", place: this.#inTab ? "tab" : "memory", mergeable: this.#both(mine) !== null });
  }

  /** The answers of both tabs, where they go together. */
  #both(mine = this.#scan.kept) {
    return this.#other && merged(this.#base.answers, mine.answers, this.#other.kept.answers);
  }

  /** Somebody decided between two tabs. @param {Record} other */
  #settle(other) {
    this.#other = null;
    this.#deviceWaits = false;
    this.#base = { sequence: other.sequence, answers: other.kept.answers };
    this.#publish({ problem: "", mergeable: false });
  }

  /** Takes over what is on the device, which needs no writing. @param {Record} theirs @param {Kept} kept */
  #goAlong(theirs, kept) {
    this.#base = { sequence: theirs.sequence, answers: theirs.kept.answers };
    this.#following = true;
    this.#resume(kept);
    this.#following = false;
    this.#keptOnDevice(theirs.saved);
  }

  /** @param {Kept} kept */
  #resume(kept) {
    if (!this.#scan.resume(kept)) this.#scan.resume({ ...this.#scan.kept, answers: kept.answers });
  }

  /** What was on the device is gone. Somebody may have erased it, so it is not put back unasked. */
  #cleared() {
    this.#leaveDevice();
    this.#publish({ problem: "cleared" });
  }

  /** The tab is the place again. @param {Partial<Keeping>} [more] */
  #leaveDevice(more = {}) {
    tried(() => localStorage.removeItem(this.#chosen));
    this.#base = { sequence: 0, answers: {} };
    this.#other = null;
    this.#deviceWaits = false;
    this.#onDevice = false;
    this.#publish({ device: false, problem: "", mergeable: false, place: "tab", ...more });
    if (!this.#keeping.wiped && this.#last) this.#keepInTab(this.#scan.kept, true);
  }

  /** The device has the last answers: the tab's copy has done its work. @param {string} savedAt */
  #keptOnDevice(savedAt) {
    this.#onDevice = true;
    tried(() => !this.#tabWaits && this.#tab.clear());
    this.#kept("device", savedAt);
  }

  /** @param {Keeping["place"]} place @param {string} savedAt */
  #kept(place, savedAt) {
    const solved = ["blocked", "full"].includes(this.#keeping.problem);
    this.#publish({ place, savedAt, state: "saved", ...(solved ? { problem: "" } : {}) });
  }

  /** @param {Keeping["problem"]} problem */
  #fail(problem) {
    this.#publish({ state: "failed", place: this.#inTab ? "tab" : "memory", problem: this.#dismissed.has(problem) ? this.#keeping.problem : problem });
  }

  /** @param {Partial<Keeping>} part */
  #publish(part) {
    this.#keeping = { ...this.#keeping, ...part };
    this.dispatchEvent(new CustomEvent("change"));
  }
}
