/** @import { Seen } from "../evidence.js" */

/** What the browser saw of a scan in somebody else's page: which of its files were fetched (event "change"). */
export class GuestEvidence extends EventTarget {
  #owns;
  #version;
  /** @type {{ url: string, at: number }[]} */
  #requests = [];
  #opened = Infinity;
  #observer;

  /** @param {(url: string) => boolean} owns whether a file is of the scan @param {string} version of the scan */
  constructor(owns, version) {
    super();
    this.#owns = owns;
    this.#version = version;
    this.#observer = new PerformanceObserver((list) => {
      const ours = list.getEntries().filter(({ name }) => this.#owns(name));
      this.#requests.push(...ours.map(({ name, startTime }) => ({ url: name, at: startTime })));
      if (ours.length > 0) this.dispatchEvent(new CustomEvent("change"));
    });
    this.#observer.observe({ type: "resource", buffered: true });
  }

  /** The scan is open: nothing has to be fetched any more. */
  opened() {
    this.#opened = performance.now();
    this.dispatchEvent(new CustomEvent("change"));
  }

  /** Looks no more. */
  rest() {
    this.#observer.disconnect();
  }

  /** Looks again, from now on. */
  back() {
    this.#observer.observe({ type: "resource" });
  }

  /** @returns {Seen} */
  get snapshot() {
    const after = this.#requests.filter(({ at }) => at > this.#opened).map(({ url }) => url);
    return {
      files: this.#requests.length - after.length, elsewhere: [], requests: Number.isFinite(this.#opened) ? after : null,
      violations: [], build: { version: this.#version, hash: "" }, policy: null, guest: true,
    };
  }
}
