import { Tag } from "./tag.js";

/**
 * One picture of a report, by itself, with its table. It needs no engine.
 *
 * @tagname leerruimte-chart
 * @attr {string} src - URL of a report as JSON (`leerruimte report --format json`, or saved from the page). Without it the report in a child `<script type="application/json">`.
 * @attr {string} picture - Which of its pictures, counted from 0. The first when absent.
 * @attr {"nl"|"en"} lang - Language of what stands around the picture. The report's when absent.
 * @attr {"auto"|"light"|"dark"} theme - Colours. `auto` follows the device.
 *
 * @fires {CustomEvent<{}>} leerruimte-ready - The picture is there.
 * @fires {CustomEvent<{message: string}>} leerruimte-error - There is no picture; the reader was told.
 *
 * @cssprop --lr-accent - Colour of links. A colour that cannot be read on its ground is changed until it can.
 * @cssprop --lr-warm - Second colour, of marks and warnings.
 * @cssprop --lr-paper - Ground of the tag.
 * @cssprop --lr-sheet - Ground of the picture.
 * @cssprop --lr-ink - Colour of text.
 * @cssprop --lr-soft - Colour of less important text.
 * @cssprop --lr-font - Typeface of text.
 * @cssprop --lr-display - Typeface of headings.
 * @cssprop --lr-round - How round the corners are.
 * @cssprop --lr-scroll-margin - Room to leave above it when it is brought into sight, below a fixed bar of the page.
 *
 * @csspart chart - All of it.
 */
export class LeerruimteChart extends Tag {
  static observedAttributes = ["src", "picture", "lang", "theme"];

  /** @type {object | null} */
  #report = null;

  /** @param {string} name */
  static define(name = "leerruimte-chart") {
    super.define(name);
  }

  async work() {
    const [{ ChartWork }] = await Promise.all([import("./chart_work.js"), import("./common.js")]);
    return new ChartWork(this);
  }

  get src() { return this.getAttribute("src"); }
  set src(value) { this.reflect("src", value); }
  get picture() { return this.getAttribute("picture") ?? "0"; }
  set picture(value) { this.reflect("picture", value); }
  get theme() { return this.getAttribute("theme") ?? "auto"; }
  set theme(value) { this.reflect("theme", value); }

  /** The report as an object, instead of `src`. @type {object | null} */
  get report() { return this.#report; }
  set report(value) {
    this.#report = value;
    this.changed("report");
  }
}
