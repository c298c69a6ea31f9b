/** @import { App } from "./elements/lr-app.js" */
/** @import { Engine } from "./contract" */
/** @import { Witness } from "./state/receipt.js" */
/** @import { Keeper } from "./state/keeper.js" */
/** @import { Memory } from "./state/memory.js" */
/** @import { Round } from "./state/round.js" */
/** @import { Scan } from "./state/scan.js" */
/** @import { Transfer } from "./state/transfer.js" */
import { guarded } from "./engine_guard.js";
import { Reader } from "./reader.js";
import { saveFile } from "./save_file.js";
import { Receipt } from "./state/receipt.js";

/**
 * One scan at work in an app: the app shows what the parts of the scan say, and what people do in it reaches them. Whoever opens
 * it, a page of ours or a tag in somebody else's, says where it is kept and what it begins with. Tells its listeners after
 * every change (event "change").
 */
export class Session extends EventTarget {
  #app;
  #evidence;
  #receipt;
  #reader;
  /** The questionnaires so far, by id. @type {Record<string, string>} */
  #texts = {};
  /** What was kept when an engine broke down. @type {object | null} */
  #brokenAt = null;
  /** It comes with the report. @type {Transfer | null} */
  transfer = null;
  /** It comes with the report too. @type {Round | null} */
  round = null;

  /** @param {{ app: App, scan: Scan, keeper: Keeper | Memory, evidence: Witness }} parts */
  constructor({ app, scan, keeper, evidence }) {
    super();
    this.#app = app;
    this.scan = scan;
    this.keeper = keeper;
    this.#evidence = evidence;
    this.#receipt = new Receipt({ scan, evidence, keeper });
    this.#reader = new Reader(scan);
    app.acts = [scan, this.#receipt, keeper, this.#reader];
    for (const part of [scan, this.#receipt, this.#reader]) part.addEventListener("change", () => this.show());
  }

  /** What the app shows. */
  get snapshot() {
    return this.#app.snapshot;
  }

  /** Shows everything as it is now. */
  show() {
    this.#app.snapshot = { ...this.scan.snapshot, receipt: this.#receipt.snapshot, reader: this.#reader.snapshot, transfer: this.transfer?.snapshot, round: this.round?.snapshot };
    this.dispatchEvent(new CustomEvent("change"));
  }

  /**
   * Goes on with what was kept, and keeps every change from now on. Answers stay when the place they were given at is not here.
   * @returns {Promise<boolean>} whether it goes on where it was
   */
  async keep() {
    const { scan, keeper } = this;
    const show = () => { this.#app.keeping = keeper.keeping; };
    const kept = await keeper.open();
    const resumed = kept !== null && scan.resume(kept);
    if (kept && !resumed) scan.resume({ ...scan.kept, answers: kept.answers });
    keeper.follow();
    keeper.addEventListener("change", show);
    show();
    return resumed;
  }

  /**
   * Starts an engine and gives it to the scan with the first questionnaires; again when it breaks down. The answers are not in it, so nothing
   * is lost. When the same answers break the next one too, it stops there and says so.
   * @param {() => Promise<Engine>} make another engine @param {() => Promise<Record<string, string>>} first fetches the JSON texts to begin with, by id
   */
  async run(make, first) {
    const start = async () => guarded(await make(), () => {
      if (this.#brokenAt === this.scan.kept) return this.#fail();
      this.#brokenAt = this.scan.kept;
      start().then((engine) => this.scan.run(engine, this.#texts), () => this.#fail());
    });
    try {
      const [engine, texts] = await Promise.all([start(), first()]);
      Object.assign(this.#texts, texts);
      this.scan.run(engine, this.#texts);
    } catch (error) {
      this.#fail();
      throw error;
    }
  }

  /** Adds questionnaires. @param {Record<string, string>} texts their JSON by id */
  add(texts) {
    Object.assign(this.#texts, texts);
    this.scan.add(texts);
  }

  /** From now on answers can be taken along and brought, and those of a team collected. @param {string} address of this page, for links; "" where none works */
  async addTransfer(address) {
    const [{ Transfer }, { Round }] = await Promise.all([import("./state/transfer.js"), import("./state/round.js")]);
    const parts = { scan: this.scan, save: saveFile, address };
    this.transfer = new Transfer(parts);
    this.round = new Round(parts);
    for (const part of [this.transfer, this.round]) {
      part.addEventListener("change", () => this.show());
      this.#app.acts.push(part);
    }
    this.show();
  }

  /** Stops reading aloud. */
  hush() {
    this.#reader.hush();
  }

  /** Nobody is there for a while, or ever again: nothing in the browser holds on to it. */
  rest() {
    this.#reader.leave();
    this.keeper.rest();
    this.#evidence.rest?.();
  }

  back() {
    this.#reader.follow();
    this.keeper.back();
    this.#evidence.back?.();
  }

  /** Another scan takes its place. */
  close() {
    this.rest();
    this.keeper.close();
  }

  #fail() {
    this.#app.failed = true;
    this.dispatchEvent(new CustomEvent("failed"));
  }
}
