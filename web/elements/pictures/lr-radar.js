import { scaleLinear } from "d3-scale";
import { curveLinearClosed, lineRadial } from "d3-shape";
import { html, nothing, svg } from "lit";
import { sectionColours } from "../section.js";
import { lines, textLines } from "./lines.js";
import { PictureElement } from "./picture.js";

const rings = 4;
const widest = 560;
const fewAxes = 4;

/** An axis per score, from the low end of its range (centre) to the high end (rim). Where names do not fit, numbers stand for them. */
export class Radar extends PictureElement {
  static kind = "radar";

  /** Many axes on little room: numbers at the axes, names in a list. */
  get #numbered() {
    return this.picture.rows.length > fewAxes && this.width < 480;
  }

  get paperWidth() {
    return this.picture.rows.length > fewAxes ? widest : 420;
  }

  draw() {
    const { rows } = this.picture;
    const width = Math.min(this.width, widest);
    const numbered = this.#numbered;
    const side = numbered ? 34 : Math.max(84, Math.min(150, width * 0.27));
    const radius = Math.min(112 + rows.length * 3, (width - 2 * side) / 2 + (rows.length < 4 ? 40 : 0));
    const [centreX, centreY] = [width / 2, radius + (numbered ? 30 : 58)];
    const outward = scaleLinear([0, 1], [0, radius]);
    /** @param {number} index */
    const angle = (index) => (index / rows.length) * 2 * Math.PI;
    /** @param {number} index @param {number} distance */
    const point = (index, distance) => [Math.sin(angle(index)) * distance, -Math.cos(angle(index)) * distance];
    /** A closed line through one share per axis. @param {(index: number) => number} share */
    const outline = (share) => lineRadial().angle((_, index) => angle(index)).radius((_, index) => outward(share(index))).curve(curveLinearClosed)(rows.map(() => [0, 0]));
    let bottom = 0;
    const complete = rows.every(({ marks: [first] }) => first.share !== null);
    const content = svg`
      <g transform=${`translate(${centreX} ${centreY})`}>
        ${[...Array(rings).keys()].map((ring) => svg`<path class="ring" d=${outline(() => (ring + 1) / rings)}/>`)}
        ${rows.map((_, index) => svg`<path class="axis" d=${`M0 0L${point(index, radius).join(" ")}`}/>`)}
        ${complete ? svg`<path class="area" d=${outline((index) => rows[index].marks[0].share ?? 0)}/>` : nothing}
        ${rows.map(({ label, marks: [{ share, shown }] }, index) => {
          const [x, y] = point(index, outward(share ?? 0));
          const [labelX, labelY] = point(index, radius + 14);
          const sideways = Math.abs(labelX) > radius * 0.35 && rows.length > 3;
          const anchor = sideways ? (labelX > 0 ? "start" : "end") : "middle";
          const name = numbered ? [String(index + 1)] : lines(label, sideways ? width / 2 - Math.abs(labelX) : side * 2.2, 14);
          const height = name.length * 17 + (numbered ? 0 : 19);
          const top = sideways || numbered ? labelY - height / 2 + 12 : labelY < 0 ? labelY - height + 14 : labelY + 14;
          bottom = Math.max(bottom, top + height, y + 8);
          return svg`
            ${share === null ? nothing : svg`<circle class="dot" data-section=${index % sectionColours} cx=${x} cy=${y} r="6"/>`}
            ${textLines(name, { x: labelX, y: top, anchor, size: 14 })}
            ${numbered ? nothing : svg`<text class="value" text-anchor=${anchor} x=${labelX} y=${top + name.length * 17 + 1}>${shown}</text>`}`;
        })}
      </g>`;
    return { width, height: centreY + bottom, content };
  }

  beside() {
    if (!this.#numbered) return nothing;
    return html`
      <ol class="points">
        ${this.picture.rows.map(({ label, marks: [{ shown }], words }) => html`<li>${label}: <strong>${shown}</strong>${words ? `, ${words}` : ""}</li>`)}
      </ol>`;
  }
}
