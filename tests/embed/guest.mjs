/**
 * A scan in a page of somebody else, in any of the engines of ../browsers: what a reader does in it. `id` of its tag.
 */
export class Guest {
  #page;
  #id;

  /** @param {import("../browsers/page.mjs").Page} page @param {string} id */
  constructor(page, id) {
    this.#page = page;
    this.#id = id;
  }

  /** Waits until it can be used. */
  async ready() {
    await this.#page.waitFor((id) => {
      const tag = document.getElementById(id);
      if (!tag?.ready) return false;
      tag.ready.then(() => { tag.dataset.ready = ""; });
      return "ready" in tag.dataset;
    }, this.#id);
    await this.#page.evaluate((id) => document.getElementById(id).removeAttribute("data-ready"), this.#id);
  }

  /** How many elements inside fit. @param {string} selector */
  count(selector) {
    return this.#page.evaluate(({ id, selector: which }) => document.getElementById(id).shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelectorAll(which).length, { id: this.#id, selector });
  }

  /** Waits for an element inside. @param {string} selector */
  async sees(selector) {
    await this.#page.waitFor(({ id, selector: which }) => document.getElementById(id).shadowRoot.querySelector("leerruimte-app")?.shadowRoot.querySelector(which) !== null, { id: this.#id, selector }, `${selector} in ${this.#id}`);
  }

  /** Presses each element inside that fits, or the first. @param {string} selector @param {boolean} [each] */
  async press(selector, each = false) {
    await this.sees(selector);
    await this.#page.evaluate(({ id, selector: which, each: all }) => {
      const found = [...document.getElementById(id).shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelectorAll(which)];
      for (const one of all ? found : found.slice(0, 1)) one.click();
    }, { id: this.#id, selector, each });
  }

  /** @returns {Promise<string>} */
  words(selector) {
    return this.#page.evaluate(({ id, selector: which }) => document.getElementById(id).shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector(which)?.textContent ?? "", { id: this.#id, selector });
  }

  /** Answers every question and opens the report. */
  async answerAll() {
    if (await this.count("lr-start")) await this.press("lr-start .primary");
    await this.sees("lr-question");
    while (await this.count("lr-question")) {
      await this.press("lr-question .item .options > :first-child input, lr-question .item .option:first-of-type input", true);
      const before = await this.words("h1");
      await this.press("lr-question .primary");
      await this.#page.waitFor(({ id, last }) => {
        const heading = document.getElementById(id).shadowRoot.querySelector("leerruimte-app").shadowRoot.querySelector("h1")?.textContent;
        return heading && heading !== last;
      }, { id: this.#id, last: before });
    }
    await this.press("lr-review .primary");
    await this.sees("lr-report h1");
  }
}
