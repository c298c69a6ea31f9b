import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { lines, textLines } from "./lines.js";
import { PictureElement } from "./picture.js";

const widest = 560;
const radius = 11;
const step = 25;
const lineHeight = 17;

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

  get paperWidth() {
    return 440;
  }

  draw() {
    const { picture } = this;
    const width = Math.min(this.width, widest);
    const [x, y] = picture.axes;
    const wordWidth = width / 2 - 30;
    const words = picture.regions.map((region) => lines(region, wordWidth, 14));
    const above = Math.max(words[2]?.length ?? 0, words[3]?.length ?? 0) * lineHeight;
    const below = Math.max(words[0]?.length ?? 0, words[1]?.length ?? 0) * lineHeight;
    const frame = { left: 34, right: width - 6, top: above + 8, bottom: above + 8 + Math.round(width * 0.78) };
    const inset = radius + 15;
    const along = scaleLinear([0, 1], [frame.left + inset, frame.right - inset]);
    const up = scaleLinear([0, 1], [frame.bottom - inset, frame.top + inset]);
    const cutX = x.cut_share === null ? null : along(x.cut_share);
    const cutY = y.cut_share === null ? null : up(y.cut_share);
    const splitX = cutX ?? (frame.left + frame.right) / 2;
    const splitY = cutY ?? (frame.top + frame.bottom) / 2;
    const corners = [[frame.left, splitX, splitY, frame.bottom], [splitX, frame.right, splitY, frame.bottom], [frame.left, splitX, frame.top, splitY], [splitX, frame.right, frame.top, splitY]];
    const name = lines(`${x.title} →`, width - 110, 14);
    const foot = frame.bottom + below + 28;
    const single = picture.rows.length === 1;
    const content = svg`
      ${corners.map(([left, right, top, bottom], index) => svg`<rect class="region" data-region=${index} x=${left} y=${top} width=${right - left} height=${bottom - top}/>`)}
      <rect class="frame" x=${frame.left} y=${frame.top} width=${frame.right - frame.left} height=${frame.bottom - frame.top}/>
      ${cutX === null ? nothing : svg`<path class="cut" d=${`M${cutX} ${frame.top}V${frame.bottom}`}/>`}
      ${cutY === null ? nothing : svg`<path class="cut" d=${`M${frame.left} ${cutY}H${frame.right}`}/>`}
      ${words.map((word, index) => textLines(word, {
        x: index % 2 ? frame.right : frame.left, y: index < 2 ? frame.bottom + 18 : above - (word.length - 1) * lineHeight, anchor: index % 2 ? "end" : "start", kind: "region-word", size: 14,
      }))}
      ${this.#points().map(({ number, share: [a, b], offset: [dx, dy] }) => svg`
        <g class="point" transform=${`translate(${along(a) + dx} ${up(b) + dy})`}>
          <circle r=${single ? 10 : radius}/>${single ? nothing : svg`<text text-anchor="middle" y="4.5">${number}</text>`}
        </g>`)}
      <text class="axis-word" x=${frame.left} y=${foot}>${x.lowest}</text>
      <text class="axis-word" x=${frame.right} y=${foot} text-anchor="end">${x.highest}</text>
      ${textLines(name, { x: (frame.left + frame.right) / 2, y: foot, anchor: "middle", kind: "axis-title", size: 14 })}
      <text class="axis-word" x=${frame.left - 8} y=${frame.bottom} text-anchor="end">${y.lowest}</text>
      <text class="axis-word" x=${frame.left - 8} y=${frame.top + 12} text-anchor="end">${y.highest}</text>
      <text class="axis-title" transform=${`translate(${frame.left - 12} ${(frame.top + frame.bottom) / 2}) rotate(-90)`} text-anchor="middle">${lines(`${y.title} →`, frame.bottom - 60, 14)[0] ?? ""}</text>`;
    return { width, height: foot + 4 + (name.length - 1) * lineHeight, content };
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

  caption() {
    const { rows, about } = this.picture;
    return rows.length > 1 ? rows.map(({ label, words }, index) => `${index + 1}. ${label}${words ? ` (${words})` : ""}`) : [about];
  }

  beside() {
    const { rows, axes } = this.picture;
    if (rows.length > 1) return html`<ol class="points">${rows.map(({ label, words }) => html`<li>${label} ${words ? html`<small>${words}</small>` : nothing}</li>`)}</ol>`;
    const [{ marks, words }] = rows;
    return html`<p class="points">${words ? html`<strong>${words}</strong><br>` : nothing}${marks.map(({ shown }, index) => `${axes[index].title}: ${shown}`).join("; ")}</p>`;
  }
}
