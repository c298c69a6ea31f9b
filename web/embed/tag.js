/** In Node, where a page is only being prepared, there are no elements. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * What works inside a tag; it comes after the tag.
 * @typedef {object} Work
 * @property {(changed: Set<string>) => void} change attributes are other ones than before; at first none is named
 * @property {() => void} rest the tag left the page; it may come back
 * @property {() => void} back it is in a page again
 */

/**
 * What our tags share: attributes are properties too, and several that change together are one change. The work comes when the tag
 * is first in a page, stays when it leaves, and goes on when it comes back.
 */
export class Tag extends Base {
  /** @type {string[]} */
  static observedAttributes = [];
  /** @type {Promise<Work> | null} */
  #work = null;
  /** @type {Set<string>} */
  #changed = new Set();
  #soon = false;
  #away = false;

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
  }

  /** Registers the tag, unless somebody did already. @param {string} name */
  static define(name) {
    const registry = globalThis.customElements; // none in Node
    if (registry && !registry.get(name)) registry.define(name, this);
  }

  /** Fetches what works in it. @returns {Promise<Work>} */
  work() {
    throw new Error("a tag says what works in it");
  }

  connectedCallback() {
    this.#adopt();
    this.#later();
  }

  disconnectedCallback() {
    this.#away = true;
    this.#work?.then((work) => !this.isConnected && work.rest(), () => {});
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before !== now) this.changed(name);
  }

  /** @param {string} name of an attribute or property */
  changed(name) {
    this.#changed.add(name);
    this.#later();
  }

  /** @param {string} attribute @param {string | null | undefined} value */
  reflect(attribute, value) {
    if (value === null || value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }

  /** Properties that were set before the tag was known are those of an element that was none yet. */
  #adopt() {
    for (const name of [.../** @type {typeof Tag} */ (this.constructor).observedAttributes, "questionnaire", "report"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = /** @type {any} */ (this)[name];
      delete (/** @type {any} */ (this)[name]);
      /** @type {any} */ (this)[name] = value;
    }
  }

  /** After whatever else is being set at this moment. */
  #later() {
    if (this.#soon || !this.isConnected) return;
    this.#soon = true;
    queueMicrotask(async () => {
      this.#soon = false;
      const first = this.#work === null;
      const changed = first ? /** @type {Set<string>} */ (new Set()) : this.#changed;
      const back = this.#away;
      this.#changed = new Set();
      this.#away = false;
      this.#work ??= this.work();
      const work = await this.#work;
      if (back && !first) work.back();
      if (first || changed.size > 0) work.change(changed);
    });
  }
}
