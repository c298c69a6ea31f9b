import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { lines, textLines } from "./lines.js";
import { narrow, PictureElement } from "./picture.js";

const bar = 12;
const lineHeight = 18;

/** A score that is a type has a word and no place on a line. @param {import("../../contract").PictureRow} row */
const isType = ({ words, marks }) => words !== "" && marks.length === 1 && marks[0].shown === words;

/** A bar per score with its name, value and word, in the order of the questionnaire. On a scale that runs below zero bars begin at zero. */
export class Bars extends PictureElement {
  static kind = "bars";

  draw() {
    const { picture, width } = this;
    const small = width < narrow;
    const left = small ? 0 : 220;
    const right = small ? Math.round(width * 0.5) : 245;
    const along = scaleLinear([0, 1], [left, width - right]);
    const [axis] = picture.axes;
    const zero = axis && axis.lowest < 0 && axis.highest > 0 ? along(scaleLinear([axis.lowest, axis.highest], [0, 1])(0)) : null;
    let height = 0;
    const drawn = picture.rows.map((row) => {
      const label = lines(row.label, small ? width : left - 20);
      const lanes = Math.max(1, row.marks.length);
      const words = row.marks.map(({ shown, value }, index) => lines(shown, right - 16).map((line) => ({ line, kind: value === null ? "none" : "value", index })));
      const typed = isType(row);
      const band = row.words && !typed ? lines(row.words, right - 16) : [];
      const sayings = [...words.flat(), ...band.map((line) => ({ line, kind: "band", index: 0 }))];
      // A value and a short word share a line.
      const together = sayings.length === 2 && band.length === 1 && (row.marks[0].shown.length + row.words.length + 1) * 8.2 < right - 12;
      const sayingLines = together ? 1 : sayings.length;
      const labelHeight = small ? label.length * lineHeight : 0;
      const body = Math.max(small ? 0 : label.length * lineHeight, sayingLines * lineHeight, lanes * (bar + 6)) + 14;
      const top = height;
      height += labelHeight + body;
      const middle = top + labelHeight + body / 2;
      const first = (/** @type {number} */ count) => middle + 5 - ((count - 1) * lineHeight) / 2;
      return svg`
        ${textLines(label, small ? { x: 0, y: top + 16 } : { x: left - 16, y: first(label.length), anchor: "end" })}
        ${row.marks.map(({ share }, index) => {
          const y = middle - (lanes * (bar + 6) - 6) / 2 + index * (bar + 6);
          const from = zero ?? left;
          const to = along(share ?? 0);
          const length = Math.max(zero === null ? bar : 4, Math.abs(to - from));
          return svg`
            ${typed ? nothing : svg`<rect class="track" x=${left} y=${y} width=${along(1) - left} height=${bar} rx=${bar / 2}/>`}
            ${share === null || typed ? nothing : svg`<rect class="fill" data-mark=${index} x=${Math.min(from, to)} y=${y} width=${length} height=${bar} rx=${zero === null ? bar / 2 : 2}/>`}`;
        })}
        ${zero === null ? nothing : svg`<path class="zero" d=${`M${zero} ${middle - body / 2 + 4}V${middle + body / 2 - 4}`}/>`}
        ${together
          ? svg`<text class="value" x=${width - right + 12} y=${middle + 5}>${row.marks[0].shown}<tspan class="band" dx="8">${row.words}</tspan></text>`
          : sayings.map(({ line, kind }, index) => svg`<text class=${kind} x=${width - right + 12} y=${first(sayings.length) + index * lineHeight}>${line}</text>`)}`;
    });
    return { height, content: drawn };
  }

  before() {
    return this.picture.legend.length > 1 ? this.legend() : nothing;
  }

  legend() {
    return html`
      <ul class="legend">
        ${this.picture.legend.map((label, index) => html`
          <li><svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true"><rect class="fill" data-mark=${index} x="-10" y=${-bar / 2} width="20" height=${bar} rx=${bar / 2}/></svg> ${label}</li>`)}
      </ul>`;
  }
}
