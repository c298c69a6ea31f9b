/** @import { Picture } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import sheet from "../../styles/pictures.css?inline";
import { Element } from "../element.js";
import { addSheet } from "../sheets.js";
import { mark } from "./shapes.js";
import { pictureTable } from "./table.js";

/** Below this width, in CSS pixels, labels stand above what they name. */
export const narrow = 520;

/** What every picture of a report shares. A kind of picture says how it is drawn, and what stands beside the drawing. */
export class PictureElement extends Element {
  static properties = { picture: { attribute: false }, text: { attribute: false }, key: { attribute: false }, measured: { state: true }, paper: { state: true } };
  /** Which pictures an element shows. */
  static kind = "";

  constructor() {
    super();
    /** @type {Picture} */
    this.picture;
    /** @type {typeof nl} */
    this.text;
    /** Tells this picture from the others on the page. */
    this.key = "";
    /** Width on the screen, in CSS pixels. */
    this.measured = 720;
    this.paper = false;
    // In the next frame: a drawing that changes size while sizes are told is an error to browsers ("ResizeObserver loop").
    this.watcher = new ResizeObserver(([entry]) => requestAnimationFrame(() => { this.measured = Math.max(260, Math.round(entry.contentRect.width)); }));
  }

  /** Width it is drawn for on paper, which makes it fit. */
  get paperWidth() {
    return 640;
  }

  /** Width to draw for, in CSS pixels. */
  get width() {
    return this.paper ? this.paperWidth : this.measured;
  }

  /** Draws at once for paper, whatever the window, or again for the screen. @param {boolean} paper */
  layOut(paper) {
    this.paper = paper;
    this.performUpdate();
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, sheet);
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    this.watcher.disconnect();
    super.disconnectedCallback();
  }

  /** The drawing, with its height. @returns {{ height: number, content: unknown, width?: number }} */
  draw() {
    return { height: 0, content: nothing };
  }

  /** Words before the drawing: what its marks are called. @returns {unknown} */
  before() {
    return nothing;
  }

  /** Words after the drawing. @returns {unknown} */
  beside() {
    return nothing;
  }

  /** What the marks are called, each with its shape. */
  legend() {
    return html`
      <ul class="legend">
        ${this.picture.legend.map((label, index) => html`
          <li><svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">${mark(index, 0, 0, 8)}</svg> ${label}</li>`)}
      </ul>`;
  }

  /** Ends of the axis in words, behind the title. @returns {unknown} */
  ends() {
    const [axis] = this.picture.axes;
    return axis ? html` <small>${this.text.from_to(axis.lowest, axis.highest)}</small>` : nothing;
  }

  render() {
    const { picture, key, text } = this;
    const { height, content, width = this.width } = this.draw();
    return html`
      <figure class="picture ${picture.kind}">
        <figcaption>${picture.title}${this.ends()}${picture.note ? html`<span class="note">${picture.note}</span>` : nothing}</figcaption>
        ${this.before()}
        ${height > 0 ? html`
          <svg viewBox=${`0 0 ${width} ${height}`} role="img" aria-labelledby=${`${key}-title ${key}-about`}>
            <title id=${`${key}-title`}>${picture.title}</title>
            <desc id=${`${key}-about`}>${picture.about}</desc>
            ${content}
          </svg>` : nothing}
        ${this.beside()}
        <details class="figures no-print">
          <summary>${text.as_table}<span class="hidden">: ${picture.title}</span></summary>
          ${pictureTable(picture, text)}
        </details>
      </figure>`;
  }
}
