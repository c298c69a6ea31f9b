import { LitElement } from "lit";

/**
 * An element of the scan: data comes down in properties, what a person does goes up as an event "act" with
 * {do, ...arguments}. It renders into the light DOM of the app, whose shadow root holds the styles of all.
 */
export class Element extends LitElement {
  createRenderRoot() {
    return /** @type {any} */ (this);
  }

  /**
   * Says what a person did. The event stays inside the app: it may carry an answer, which is nobody else's business.
   * @param {string} action a method of Scan
   * @param {object} [argument]
   */
  act(action, argument) {
    this.dispatchEvent(new CustomEvent("act", { bubbles: true, detail: { action, argument } }));
  }

  /** Registers a tag once. @param {string} tag */
  static define(tag) {
    if (!customElements.get(tag)) customElements.define(tag, /** @type {any} */ (this));
  }
}
