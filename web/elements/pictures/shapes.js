import { svg } from "lit";

/** The shapes of the marks in a row, first to last: they differ without their colours. */
const shapes = [
  (/** @type {number} */ size) => svg`<circle r=${size}/>`,
  (/** @type {number} */ size) => svg`<rect x=${-size} y=${-size} width=${size * 2} height=${size * 2} rx="2"/>`,
  (/** @type {number} */ size) => svg`<path d=${`M0 ${-size * 1.3}L${size * 1.3} 0L0 ${size * 1.3}L${-size * 1.3} 0Z`}/>`,
];

/** One mark. @param {number} index which of the marks @param {number} x @param {number} y @param {number} size @param {string} [word] what stands in it */
export const mark = (index, x, y, size, word = "") => svg`
  <g class="mark-shape" data-mark=${index % shapes.length} transform=${`translate(${x} ${y})`}>
    ${shapes[index % shapes.length](size)}
    ${word ? svg`<text class="inside" text-anchor="middle" y="4.5">${word}</text>` : ""}
  </g>`;
