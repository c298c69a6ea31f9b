import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { lines, textLines } from "./lines.js";
import { PictureElement } from "./picture.js";

const widest = 560;
const radius = 11;
const step = 25;

/**
 * Where points stand that would cover each other: beside each other, around their common place.
 * @param {number} index which of them @param {number} count @returns {[number, number]} pixels from the place
 */
function besides(index, count) {
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  return [((index % columns) - (columns - 1) / 2) * step, (Math.floor(index / columns) - (rows - 1) / 2) * step];
}

/** Two axes with their cuts, four regions with their words, and a point, or a numbered point per row with its name in a list. */
export class Quadrant extends PictureElement {
  static kind = "quadrant";

  ends() {
    return nothing;
  }

  draw() {
    const { picture } = this;
    const width = Math.min(this.width, widest);
    const [x, y] = picture.axes;
    const frame = { left: 34, right: width - 6, top: 8, bottom: Math.round(width * 0.82) };
    const inset = radius + 12;
    const along = scaleLinear([0, 1], [frame.left + inset, frame.right - inset]);
    const up = scaleLinear([0, 1], [frame.bottom - inset, frame.top + inset]);
    const cutX = x.cut_share === null ? null : along(x.cut_share);
    const cutY = y.cut_share === null ? null : up(y.cut_share);
    const splitX = cutX ?? (frame.left + frame.right) / 2;
    const splitY = cutY ?? (frame.top + frame.bottom) / 2;
    const corners = [[frame.left, splitX, splitY, frame.bottom], [splitX, frame.right, splitY, frame.bottom], [frame.left, splitX, frame.top, splitY], [splitX, frame.right, frame.top, splitY]];
    const single = picture.rows.length === 1;
    const content = svg`
      ${corners.map(([left, right, top, bottom], index) => svg`<rect class="region" data-region=${index} x=${left} y=${top} width=${right - left} height=${bottom - top}/>`)}
      <rect class="frame" x=${frame.left} y=${frame.top} width=${frame.right - frame.left} height=${frame.bottom - frame.top}/>
      ${cutX === null ? nothing : svg`<path class="cut" d=${`M${cutX} ${frame.top}V${frame.bottom}`}/>`}
      ${cutY === null ? nothing : svg`<path class="cut" d=${`M${frame.left} ${cutY}H${frame.right}`}/>`}
      ${corners.map(([left, right, top, bottom], index) => {
        const words = lines(picture.regions[index] ?? "", right - left - 16, 14);
        const low = index < 2;
        return textLines(words, { x: index % 2 ? right - 8 : left + 8, y: low ? bottom - 9 - (words.length - 1) * 17 : top + 19, anchor: index % 2 ? "end" : "start", kind: "region-word", size: 14 });
      })}
      ${this.#points().map(({ number, share: [a, b], offset: [dx, dy] }) => svg`
        <g class="point" transform=${`translate(${along(a) + dx} ${up(b) + dy})`}>
          <circle r=${single ? 10 : radius}/>${single ? nothing : svg`<text text-anchor="middle" y="4.5">${number}</text>`}
        </g>`)}
      <text class="axis-word" x=${frame.left} y=${frame.bottom + 20}>${x.lowest}</text>
      <text class="axis-word" x=${frame.right} y=${frame.bottom + 20} text-anchor="end">${x.highest}</text>
      ${textLines(lines(`${x.title} →`, width - 110, 14), { x: (frame.left + frame.right) / 2, y: frame.bottom + 20, anchor: "middle", kind: "axis-title", size: 14 })}
      <text class="axis-word" x=${frame.left - 8} y=${frame.bottom} text-anchor="end">${y.lowest}</text>
      <text class="axis-word" x=${frame.left - 8} y=${frame.top + 12} text-anchor="end">${y.highest}</text>
      <text class="axis-title" transform=${`translate(${frame.left - 12} ${(frame.top + frame.bottom) / 2}) rotate(-90)`} text-anchor="middle">${lines(`${y.title} →`, frame.bottom - 60, 14)[0] ?? ""}</text>`;
    const below = lines(`${x.title} →`, width - 110, 14).length;
    return { width, height: frame.bottom + 14 + below * 17, content };
  }

  /** The points with a place; those at the same place are spread around it. */
  #points() {
    const known = this.picture.rows
      .map(({ marks: [a, b] }, index) => ({ number: index + 1, share: /** @type {[number | null, number | null]} */ ([a?.share ?? null, b?.share ?? null]) }))
      .filter(({ share: [a, b] }) => a !== null && b !== null)
      .map(({ number, share }) => ({ number, share: /** @type {[number, number]} */ (share), place: share.map((part) => Math.round((part ?? 0) * 12)).join(" ") }));
    return known.map((point) => {
      const together = known.filter(({ place }) => place === point.place);
      return { ...point, offset: besides(together.indexOf(point), together.length) };
    });
  }

  beside() {
    const { rows, axes } = this.picture;
    /** @param {typeof rows[number]} row */
    const values = ({ marks, words }) => html`<small>${marks.map(({ shown }, index) => `${axes[index].title}: ${shown}`).join("; ")}${words ? html`; <strong>${words}</strong>` : nothing}</small>`;
    if (rows.length === 1) return html`<p class="points">${values(rows[0])}</p>`;
    return html`<ol class="points">${rows.map((row) => html`<li>${row.label} ${values(row)}</li>`)}</ol>`;
  }
}
