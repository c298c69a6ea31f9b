import { scaleLinear } from "d3-scale";
import { nothing, svg } from "lit";
import { lines, textLines } from "./lines.js";
import { narrow, PictureElement } from "./picture.js";
import { mark } from "./shapes.js";

const lineHeight = 18;
const lane = 23;
const size = 9;

/** A row with a mark per aspect, each on a lane of its own so that equal answers stay apart, and the row's words behind it. */
export class Dots extends PictureElement {
  static kind = "dots";

  draw() {
    const { picture, width } = this;
    const small = width < narrow;
    const worded = picture.rows.some(({ words }) => words !== "");
    const left = small ? 12 : Math.min(260, width * 0.36);
    const right = small ? 12 : worded ? 150 : 24;
    const along = scaleLinear([0, 1], [left + 12, width - right - 12]);
    let height = 0;
    const content = picture.rows.map((row) => {
      const label = lines(row.label, small ? width : left - 12);
      const words = row.words ? lines(row.words, small ? width : right - 10) : [];
      const lanes = Math.max(1, row.marks.length) * lane;
      const head = small ? (label.length + words.length) * lineHeight + 4 : 0;
      const body = (small ? lanes : Math.max(lanes, label.length * lineHeight, words.length * lineHeight)) + 16;
      const top = height;
      height += head + body;
      const middle = top + head + body / 2;
      const first = (/** @type {number} */ count) => middle + 5 - ((count - 1) * lineHeight) / 2;
      const y = (/** @type {number} */ index) => middle - lanes / 2 + lane * (index + 0.5);
      return svg`
        ${top > 0 ? svg`<path class="row-line" d=${`M0 ${top}H${width}`}/>` : nothing}
        ${textLines(label, small ? { x: 0, y: top + 18 } : { x: 0, y: first(label.length) })}
        ${textLines(words, small ? { x: 0, y: top + 18 + label.length * lineHeight, kind: "band" } : { x: width - right + 12, y: first(words.length), kind: "word" })}
        ${row.marks.map(({ share, value, shown }, index) => svg`
          <path class="track-line" d=${`M${along(0)} ${y(index)}H${along(1)}`}/>
          ${share === null ? svg`<text class="none" x=${along(0)} y=${y(index) - 5}>${shown}</text>` : mark(index, along(share), y(index), size, String(value ?? ""))}`)}`;
    });
    return { height, content };
  }

  before() {
    return this.legend();
  }
}
