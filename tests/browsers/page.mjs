import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { find, forget, notes, watch } from "./in_page.mjs";

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const query = (selector, words, nth) => ({ selector, nth, ...(words instanceof RegExp ? { pattern: words.source } : { text: words }) });
const patience = 60_000;

/**
 * What an engine can do with one page. `find` gives an element's handle or null.
 * @typedef {object} Hands
 * @property {(run: Function, argument?: unknown) => Promise<any>} evaluate
 * @property {(what: object) => Promise<any>} find
 * @property {(handle: any) => Promise<void>} click
 * @property {(handle: any, text: string) => Promise<void>} type
 * @property {(handle: any, path: string) => Promise<void>} upload
 * @property {(key: string) => Promise<void>} press
 * @property {() => Promise<void>} reload
 * @property {(url: string) => Promise<void>} goto
 * @property {() => Promise<Buffer>} screenshot
 * @property {(() => Promise<Uint8Array>) | null} pdf
 * @property {() => string[]} asked the requests the engine itself saw since it was last asked
 * @property {() => Promise<void>} close
 * @property {(selector: string) => Promise<Hands>} [inside] the same for what a frame of the page shows
 */

/** One page in one engine; the same words for all of them. */
export class Page {
  #hands;
  #downloads;
  #seen = { violations: [], errors: [], requests: [] };

  /** @param {Hands} hands @param {string} downloads the folder where this engine saves files */
  constructor(hands, downloads) {
    this.#hands = hands;
    this.#downloads = downloads;
  }

  /** Waits until the page has loaded all it ever asks for, and counts requests from there. */
  async settle() {
    await this.evaluate(watch);
    await this.waitFor(() => "ready" in document.documentElement.dataset);
    this.#hands.asked();
    await this.evaluate(forget);
  }

  /** @template A, R @param {(argument: A) => R} run in the page @param {A} [argument] @returns {Promise<Awaited<R>>} */
  evaluate(run, argument) {
    return this.#hands.evaluate(run, argument);
  }

  /** Waits until something in the page holds. @param {(argument: any) => unknown} holds @param {unknown} [argument] @param {string} [name] */
  async waitFor(holds, argument, name = String(holds)) {
    for (const end = Date.now() + patience; ; await pause(30)) {
      const result = await this.evaluate(holds, argument);
      if (result) return result;
      if (Date.now() > end) throw new Error(`waited in vain for ${name} ${JSON.stringify(argument) ?? ""}`);
    }
  }

  /** An element that is there, or comes. @param {string} selector @param {string | RegExp} [words] @param {number} [nth] */
  async #element(selector, words, nth) {
    for (const end = Date.now() + patience; ; await pause(30)) {
      const handle = await this.#hands.find(query(selector, words, nth));
      if (handle) return handle;
      if (Date.now() > end) throw new Error(`there is no ${selector} with ${words ?? "any words"}`);
    }
  }

  /** Presses what a selector and its words name. */
  async click(selector, words, nth) {
    await this.#hands.click(await this.#element(selector, words, nth));
  }

  /** Types with real keys. */
  async type(selector, text) {
    await this.#hands.type(await this.#element(selector), text);
  }

  /** Puts any text into a field at once, as pasting does. */
  async put(selector, text) {
    await this.#element(selector);
    await this.evaluate(({ selector: which, text: value }) => {
      const field = document.querySelector("leerruimte-app, leerruimte-author").shadowRoot.querySelector(which);
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, { selector, text });
  }

  /** @param {"Tab" | "Enter" | "Space" | "Escape" | "ArrowRight" | "ArrowDown"} key */
  press(key) {
    return this.#hands.press(key);
  }

  /** Chooses a file on disk in a file field, as the engine's own dialog does. */
  async choose(selector, path) {
    const handle = await this.#hands.find({ selector, hidden: true }) ?? await this.#element(selector);
    await this.#hands.upload(handle, path);
  }

  /** The file the engine saved while something happened. @param {() => Promise<void>} act @returns {Promise<{ name: string, bytes: Buffer }>} */
  async saved(act) {
    for (const name of this.#files()) rmSync(join(this.#downloads, name), { recursive: true });
    await act();
    for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
      const [name] = this.#files();
      if (!name || /\.(part|crdownload|wkdownload)$/.test(name) || this.#files().length > 1) continue;
      const size = statSync(join(this.#downloads, name)).size;
      await pause(100);
      if (size > 0 && size === statSync(join(this.#downloads, name)).size) return { name, bytes: readFileSync(join(this.#downloads, name)) };
    }
    throw new Error("no file was saved");
  }

  #files() {
    return existsSync(this.#downloads) ? readdirSync(this.#downloads) : [];
  }

  async reload() {
    await this.seen();
    await this.#hands.reload();
    await this.settle();
  }

  async goto(url) {
    await this.seen();
    await this.#hands.goto(url);
    await this.settle();
  }

  /** What must not happen, since the page was opened: requests after load, violations of the policy, errors. */
  async seen() {
    const noted = await this.evaluate(notes);
    if (!noted) return this.#seen; // nobody watches
    const { violations, errors, requests } = noted;
    const asked = this.#hands.asked();
    this.#seen = {
      violations: [...this.#seen.violations, ...violations],
      errors: [...this.#seen.errors, ...errors],
      requests: [...new Set([...this.#seen.requests, ...requests, ...asked])],
    };
    return this.#seen;
  }

  /** What a frame of this page shows; once per document in it. @param {string} selector of the frame @returns {Promise<Page>} */
  async inside(selector) {
    return new Page({ ...this.#hands, ...await this.#hands.inside(selector) }, this.#downloads);
  }

  /** As PNG. */
  screenshot() {
    return this.#hands.screenshot();
  }

  /** What this page prints, or null in an engine that cannot print without a person. */
  async pdf() {
    return this.#hands.pdf ? Buffer.from(await this.#hands.pdf()) : null;
  }

  close() {
    return this.#hands.close();
  }
}

export { find };
