/** @import { Picture } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
/** @import { transfer } from "../../texts/transfer.js" */
import { html, nothing } from "lit";
import sheet from "../../styles/pictures.css?inline";
import { Element } from "../element.js";
import { addSheet } from "../sheets.js";
import { copy, tableMarkup } from "../../copy.js";
import { drawingOf, imageOf } from "./drawing.js";
import { lines } from "./lines.js";
import { mark } from "./shapes.js";
import { pictureTable } from "./table.js";

/** Below this width, in CSS pixels, labels stand above what they name. */
export const narrow = 520;

/** Width for which a picture is drawn that must fit any window. */
const narrowest = 300;

/** What every picture of a report shares. A kind of picture says how it is drawn, and what stands beside the drawing. */
export class PictureElement extends Element {
  static properties = { picture: { attribute: false }, text: { attribute: false }, key: { attribute: false }, measured: { state: true }, paper: { state: true }, keep: { attribute: false }, told: { state: true } };
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
    /** What is needed to take it along; null where it cannot be. @type {{ tsv: string, text: typeof transfer[string] } | null} */
    this.keep = null;
    /** What was said about the last copy. */
    this.told = "";
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

  /** What a drawing by itself needs to say below it, sentence by sentence. @returns {string[]} */
  caption() {
    return [];
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

  /** @param {{ tsv: string, text: typeof transfer[string] }} keep @param {boolean} drawn */
  #keeping({ tsv, text }, drawn) {
    return html`
      <div class="keeping live-only">
        ${tsv ? html`<button type="button" class="quiet" @click=${async () => {
          this.told = "";
          this.told = (await copy(tsv, tableMarkup(tsv))) ? text.copied : text.not_copied;
        }}>${text.copy_table}</button>` : nothing}
        ${drawn ? html`
          <button type="button" class="quiet" @click=${() => this.#take("svg")}>${text.save_svg}</button>
          <button type="button" class="quiet" @click=${() => this.#take("png")}>${text.save_png}</button>` : nothing}
        <span role="status">${this.told}</span>
      </div>`;
  }

  /** The drawing as a file. Acts: takePicture. @param {"svg" | "png"} format */
  async #take(format) {
    const drawing = this.drawing();
    const content = format === "svg" ? new Blob([drawing.svg], { type: "image/svg+xml" }) : await imageOf(drawing);
    this.act("takePicture", { key: this.key, format, content });
  }

  /** The drawing as a file of its own: as wide as on paper, in light colours, whatever is on the screen. */
  drawing() {
    const { picture } = this;
    this.classList.add("light");
    this.layOut(true);
    try {
      const drawing = /** @type {SVGSVGElement} */ (this.querySelector("figure > svg"));
      const { width } = drawing.viewBox.baseVal;
      return drawingOf(drawing, {
        title: lines([picture.title, this.querySelector("figcaption small")?.textContent].filter(Boolean).join(" "), width, 16), legend: [...this.querySelectorAll(".legend li")], beside: this.caption().flatMap((one) => lines(one, width, 14)),
        colour: getComputedStyle(this).color,
      });
    } finally {
      this.layOut(false);
      this.classList.remove("light");
    }
  }

  /** Adds to a copy of this picture, drawn for paper, the same drawn for a narrow window; style sheets show the one that fits. @param {HTMLElement} copy */
  addNarrow(copy) {
    const wide = copy.querySelector("figure > svg");
    if (!wide) return;
    const measured = this.measured;
    [this.paper, this.measured] = [false, narrowest];
    this.performUpdate();
    const small = /** @type {SVGElement} */ (this.querySelector("figure > svg")?.cloneNode(true));
    [this.paper, this.measured] = [true, measured];
    this.performUpdate();
    wide.classList.add("wide");
    small.classList.add("narrow");
    small.setAttribute("aria-labelledby", `${this.key}-narrow-title ${this.key}-narrow-about`);
    for (const name of ["title", "about"]) small.querySelector(`[id="${this.key}-${name}"]`)?.setAttribute("id", `${this.key}-narrow-${name}`);
    wide.after(small);
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
          <summary>${text.as_table}${this.keep ? html`<span class="live-only">${this.keep.text.or_save}</span>` : nothing}<span class="hidden">: ${picture.title}</span></summary>
          ${pictureTable(picture, text)}
          ${this.keep ? this.#keeping(this.keep, height > 0) : nothing}
        </details>
      </figure>`;
  }
}
