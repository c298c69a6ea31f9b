import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { nothing, svg } from "lit";
import { lines, textLines } from "./lines.js";
import { narrow, PictureElement } from "./picture.js";
import { mark } from "./shapes.js";

const lineHeight = 18;
const size = 9;

/** A profile of contrasts: a row between two words, a mark per aspect, and a line through the marks of an aspect. */
export class Contrasts extends PictureElement {
  static kind = "contrasts";

  draw() {
    const { picture, width } = this;
    const small = width < narrow;
    const side = small ? 14 : Math.min(210, width * 0.29);
    const along = scaleLinear([0, 1], [side, width - side]);
    const [axis] = picture.axes;
    const steps = axis ? scaleLinear([axis.lowest, axis.highest], [side, width - side]) : null;
    const numbers = axis && steps && axis.highest - axis.lowest <= 10 ? [...Array(axis.highest - axis.lowest + 1).keys()].map((index) => axis.lowest + index) : [];
    let height = 28;
    const rows = picture.rows.map((row) => {
      const low = lines(row.low, small ? width / 2 - 12 : side - 22);
      const high = lines(row.high, small ? width / 2 - 12 : side - 22);
      const wordsHeight = Math.max(low.length, high.length) * lineHeight;
      const top = height;
      const body = small ? wordsHeight + 40 : Math.max(wordsHeight, 26) + 18;
      height += body;
      const middle = small ? top + wordsHeight + 20 : top + body / 2;
      return { row, low, high, top, middle };
    });
    const marks = Math.max(0, ...picture.rows.map((row) => row.marks.length));
    const content = svg`
      ${steps ? numbers.map((number) => svg`
        <path class="step-line" d=${`M${steps(number)} 26V${height - 6}`}/>
        <text class="tick" x=${steps(number)} y="16" text-anchor="middle">${number}</text>`) : nothing}
      ${rows.map(({ middle }) => svg`<path class="track-line" d=${`M${along(0)} ${middle}H${along(1)}`}/>`)}
      ${[...Array(marks).keys()].map((index) => {
        const known = rows.filter(({ row }) => (row.marks[index]?.share ?? null) !== null);
        /** @type {[number, number][]} */
        const points = known.map(({ row, middle }) => [along(row.marks[index].share ?? 0), middle]);
        return svg`<path class="profile" data-mark=${index} d=${line()(points) ?? ""}/>`;
      })}
      ${rows.map(({ low, high, top, middle }) => {
        const first = (/** @type {number} */ count) => (small ? top + 16 : middle + 5 - ((count - 1) * lineHeight) / 2);
        return svg`
          ${textLines(low, { x: small ? 0 : side - 20, y: first(low.length), anchor: small ? "start" : "end" })}
          ${textLines(high, { x: small ? width : width - side + 20, y: first(high.length), anchor: small ? "end" : "start" })}`;
      })}
      ${[...Array(marks).keys()].reverse().map((index) => rows.map(({ row, middle }) => {
        const one = row.marks[index];
        return !one || one.share === null ? nothing : mark(index, along(one.share), middle, size + (index > 0 ? 3 : 0));
      }))}`;
    return { height, content };
  }

  before() {
    return this.picture.legend.length > 0 ? this.legend() : nothing;
  }
}
