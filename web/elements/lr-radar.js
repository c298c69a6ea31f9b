/** @import { Score } from "../contract" */
import { scaleLinear } from "d3-scale";
import { curveLinearClosed, lineRadial } from "d3-shape";
import { html, nothing, svg } from "lit";
import { Element } from "./element.js";

const radius = 112;
const rings = 4;

/** The top scores of a report as a radar: each an axis from the low end of its range (centre) to the high end (rim). */
export class Radar extends Element {
  static properties = { scores: { attribute: false }, text: { attribute: false } };

  constructor() {
    super();
    /** @type {Score[]} */
    this.scores = [];
    /** @type {typeof import("../texts/nl.js").nl} */
    this.text;
  }

  render() {
    const { scores, text } = this;
    const outward = scaleLinear([0, 1], [0, radius]);
    /** @param {number} index */
    const angle = (index) => (index / scores.length) * 2 * Math.PI;
    /** @param {number} index @param {number} distance */
    const point = (index, distance) => [Math.sin(angle(index)) * distance, -Math.cos(angle(index)) * distance];
    /** A closed line through one share per axis. @param {(index: number) => number} share */
    const outline = (share) => lineRadial().angle((_, index) => angle(index)).radius((_, index) => outward(share(index))).curve(curveLinearClosed)(scores.map(() => [0, 0]));
    const complete = scores.every(({ share }) => share !== null);
    const about = text.radar_about(scores.map(({ title, shown, band }) => `${title}: ${shown}${band ? `, ${band}` : ""}`).join("; "));
    return html`
      <figure class="radar">
        <svg viewBox="-160 -150 320 250" role="img" aria-labelledby="radar-title radar-about">
          <title id="radar-title">${text.radar_title}</title>
          <desc id="radar-about">${about}</desc>
          ${Array.from({ length: rings }, (_, ring) => svg`<path class="ring" d=${outline(() => (ring + 1) / rings)}/>`)}
          ${scores.map((_, index) => svg`<path class="axis" d=${`M0 0L${point(index, radius).join(" ")}`}/>`)}
          ${complete ? svg`<path class="area" d=${outline((index) => scores[index].share ?? 0)}/>` : nothing}
          ${scores.map(({ share, title, shown }, index) => {
            const [x, y] = point(index, outward(share ?? 0));
            const [labelX, labelY] = point(index, radius + 18);
            return svg`
              ${share === null ? nothing : svg`<circle class="dot" data-section=${index} cx=${x} cy=${y} r="6"/>`}
              <text class="label" x=${labelX} y=${labelY < 0 ? labelY - 14 : labelY + 8} text-anchor="middle">${title}</text>
              <text class="value" x=${labelX} y=${labelY < 0 ? labelY + 4 : labelY + 26} text-anchor="middle">${shown}</text>`;
          })}
        </svg>
      </figure>`;
  }
}
