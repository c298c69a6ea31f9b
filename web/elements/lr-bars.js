/** @import { Score } from "../contract" */
import { scaleLinear } from "d3-scale";
import { html, svg } from "lit";
import { Element } from "./element.js";

const narrow = 520;
const rowWide = 34;
const rowNarrow = 50;
const bar = 12;

/** The parts of one score as bars, in the order of the questionnaire, each with its name, value and band in words. */
export class Bars extends Element {
  static properties = { score: { attribute: false }, text: { attribute: false }, width: { state: true } };

  constructor() {
    super();
    /** @type {Score} */
    this.score;
    /** @type {typeof import("../texts/nl.js").nl} */
    this.text;
    /** Width to draw for, in CSS pixels. */
    this.width = 720;
    this.watcher = new ResizeObserver(([entry]) => { this.width = Math.max(260, Math.round(entry.contentRect.width)); });
  }

  connectedCallback() {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    this.watcher.disconnect();
    super.disconnectedCallback();
  }

  render() {
    const { score, text, width } = this;
    const [first] = score.parts;
    const small = width < narrow;
    const row = small ? rowNarrow : rowWide;
    const left = small ? 0 : 230;
    const right = small ? 180 : 195;
    const along = scaleLinear([0, 1], [left, width - right]);
    const height = score.parts.length * row;
    const about = text.bars_about(score.title, score.parts.map(({ title, shown, band }) => `${title}: ${shown}${band ? `, ${band}` : ""}`).join("; "));
    return html`
      <figure class="bars">
        <figcaption>${score.title} <small>${text.from_to(first.lowest, first.highest)}</small></figcaption>
        <svg viewBox=${`0 0 ${width} ${height}`} role="img" aria-labelledby=${`bars-${score.id} bars-about-${score.id}`}>
          <title id=${`bars-${score.id}`}>${text.bars_title}</title>
          <desc id=${`bars-about-${score.id}`}>${about}</desc>
          ${score.parts.map((part, index) => {
            const top = index * row;
            const middle = small ? top + 32 : top + row / 2;
            const label = { x: small ? 0 : left - 16, y: small ? top + 18 : middle + 5, anchor: small ? "start" : "end" };
            const end = along(part.share ?? 0);
            return svg`
              <text class="label" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${part.title}</text>
              <rect class="track" x=${left} y=${middle - bar / 2} width=${along(1) - left} height=${bar} rx=${bar / 2}/>
              ${part.share === null ? "" : svg`<rect class="fill" x=${left} y=${middle - bar / 2} width=${Math.max(bar, end - left)} height=${bar} rx=${bar / 2}/>`}
              <text class=${part.value === null ? "none" : "value"} x=${width - right + 12} y=${middle + 5}>${part.shown}<tspan class="band" dx="8">${part.band}</tspan></text>`;
          })}
        </svg>
      </figure>`;
  }
}
