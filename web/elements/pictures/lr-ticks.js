import { scaleLinear } from "d3-scale";
import { nothing, svg } from "lit";
import { lines, textLines } from "./lines.js";
import { narrow, PictureElement } from "./picture.js";

const lineHeight = 18;
const bar = 12;

/** Per group how many were ticked, as a bar and in words, with what was ticked below it. */
export class Ticks extends PictureElement {
  static kind = "ticks";

  ends() {
    return nothing;
  }

  draw() {
    const { picture, width } = this;
    const small = width < narrow;
    const left = small ? 0 : 200;
    const right = 110;
    const along = scaleLinear([0, 1], [left, width - right]);
    let height = 0;
    const content = picture.rows.map((row) => {
      const label = lines(row.label, small ? width : left - 20);
      const ticked = row.words ? lines(row.words, width - left, 14) : [];
      const top = height;
      const head = small ? label.length * lineHeight + 4 : 0;
      const middle = top + head + 16;
      height += head + Math.max(32 + ticked.length * 17, small ? 0 : label.length * lineHeight + 10) + 14;
      const [first] = row.marks;
      return svg`
        ${textLines(label, small ? { x: 0, y: top + 16 } : { x: left - 16, y: middle + 5, anchor: "end" })}
        <rect class="track" x=${left} y=${middle - bar / 2} width=${along(1) - left} height=${bar} rx=${bar / 2}/>
        ${!first || first.share === null || first.share === 0 ? nothing : svg`<rect class="fill" x=${left} y=${middle - bar / 2} width=${Math.max(bar, along(first.share) - left)} height=${bar} rx=${bar / 2}/>`}
        <text class="value" x=${width - right + 12} y=${middle + 5}>${first?.shown ?? ""}</text>
        ${textLines(ticked, { x: left, y: middle + 26, kind: "band", size: 14 })}`;
    });
    return { height, content };
  }
}
