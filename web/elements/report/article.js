/** @import { nl } from "../../texts/nl.js" */
/** @import { PictureElement } from "../pictures/picture.js" */
import { html } from "lit";
import sheet from "../../styles/report.css?inline";
import { printed, whenPrinting } from "#printing";
import { Element } from "../element.js";
import { addSheet } from "../sheets.js";

/** What reports share: parts to go to, and what happens when they are put on paper. */
export class Article extends Element {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = { snapshot: { attribute: false }, paper: { state: true }, unprinted: { state: true } };

  constructor() {
    super();
    /** Whether it is being printed. */
    this.paper = false;
    /** Whether the browser was asked to print and did not. */
    this.unprinted = false;
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, sheet);
    this.stopPrinting = whenPrinting(() => this.layOut(true), () => this.layOut(false));
  }

  disconnectedCallback() {
    this.stopPrinting?.();
    super.disconnectedCallback();
  }

  /** @returns {NodeListOf<PictureElement>} */
  get pictures() {
    return this.querySelectorAll("[data-picture]");
  }

  /** Lays the report out for paper or for the screen, at once: a browser prints what is there when it has told us. @param {boolean} paper */
  layOut(paper) {
    this.paper = paper;
    this.performUpdate();
    for (const picture of this.pictures) picture.layOut(paper);
  }

  async print() {
    this.unprinted = false;
    this.unprinted = !await printed();
  }

  /** The parts it has, as id and title. @returns {[string, string][]} */
  get contents() {
    return [];
  }

  /** Goes to a part of the report, if it has it; a link would change the address of a host page. @param {string} id */
  jump(id) {
    const known = this.contents.some(([part]) => part === id);
    const heading = known ? /** @type {HTMLElement | null} */ (this.querySelector(`#${id}-title`)) : null;
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  }

  /** The way to its parts. @param {typeof nl} text */
  wayTo(text) {
    return html`
      <nav class="contents no-print live-only" aria-label=${text.contents}>
        <ol>${this.contents.map(([id, title]) => html`<li><button type="button" class="quiet" @click=${() => this.jump(id)}>${title}</button></li>`)}</ol>
      </nav>`;
  }
}
